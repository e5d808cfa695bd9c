package org.canxun.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.task.Tasks.Days;
import org.canxun.core.task.Tasks.DrawnTasks;
import org.canxun.core.task.Tasks.Made;
import org.canxun.core.task.Tasks.NewPlan;
import org.canxun.core.task.Tasks.NewTask;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes tasks. */
final class TaskMakingCommands {

    private TaskMakingCommands() {}

    /** What all of them take. */
    abstract static class Making extends WorkspaceCommand {

        @Option(names = "--kind", defaultValue = "ROUTINE", paramLabel = "KIND",
                descriptionKey = "inspection.create.kind")
        private String kind;

        Making(GlobalOptions globals) {
            super(globals);
        }

        String kind() {
            return kind;
        }

        /** Those whose checklists are in force, when none are named. */
        List<String> agencies(Workspace workspace, List<String> named) throws ProblemException {
            return named.isEmpty()
                    ? workspace.templates().current().stream().map(TemplateRow::agencyCode).distinct().toList()
                    : named;
        }
    }

    @Command(name = "new")
    static class New extends Making {

        @Option(names = "--site", required = true, paramLabel = "SITE", descriptionKey = "inspection.create.site")
        private String site;

        @Option(names = "--agencies", split = ",", paramLabel = "CODE", descriptionKey = "task.agencies")
        private List<String> agencies = List.of();

        @Option(names = "--on", paramLabel = "DATE", descriptionKey = "task.on")
        private Optional<LocalDate> on = Optional.empty();

        @Option(names = "--due", required = true, paramLabel = "DATE", descriptionKey = "task.due")
        private LocalDate due;

        @Option(names = "--basis", defaultValue = "", paramLabel = "TEXT", descriptionKey = "task.basis")
        private String basis;

        New(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var id = workspace.tasks().create(author(workspace), workspace.draws().site(site),
                    new NewTask(kind(), agencies(workspace, agencies), new Days(on, due), basis));
            if (json()) {
                console().json(new TaskJson(console(), workspace.codes()).of(workspace.tasks().get(id)));
            } else {
                console().line(id);
            }
            return 0;
        }
    }

    /** What makes many at a time says how many. */
    abstract static class Many extends Making {

        Many(GlobalOptions globals) {
            super(globals);
        }

        abstract Made make(Workspace workspace) throws Exception;

        @Override
        final int run(Workspace workspace) throws Exception {
            return print(console(), json(), make(workspace));
        }
    }

    private static int print(Console console, boolean json, Made made) {
        if (json) {
            console.json(WorkspaceCommand.object("id", made.id(), "tasks", made.taskIds(), "passedOver",
                    made.passedOver()));
        } else {
            console.say("task.made", made.id(), made.taskIds().size(), made.passedOver());
        }
        return 0;
    }

    @Command(name = "plan")
    static class Plan extends Many {

        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "task.plan.name")
        private String name;

        @Option(names = "--sites", required = true, paramLabel = "SITES", descriptionKey = "draw.new.sites")
        private String sites;

        @Option(names = "--agencies", split = ",", paramLabel = "CODE", descriptionKey = "task.agencies")
        private List<String> agencies = List.of();

        @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "task.from")
        private LocalDate from;

        @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "task.to")
        private LocalDate to;

        @Option(names = "--spread", descriptionKey = "task.spread")
        private boolean spread;

        @Option(names = "--basis", defaultValue = "", paramLabel = "TEXT", descriptionKey = "task.basis")
        private String basis;

        Plan(GlobalOptions globals) {
            super(globals);
        }

        @Override
        Made make(Workspace workspace) throws Exception {
            return workspace.tasks().plan(author(workspace),
                    new NewPlan(name, kind(), agencies(workspace, agencies), from, to, spread, basis),
                    new SiteChoice(console(), workspace).ids(sites));
        }
    }

    @Command(name = "extend")
    static class Extend extends WorkspaceCommand {

        @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "task.plan.id")
        private String plan;

        @Option(names = "--sites", required = true, paramLabel = "SITES", descriptionKey = "draw.new.sites")
        private String sites;

        Extend(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            return print(console(), json(), workspace.tasks().extend(author(workspace), plan,
                    new SiteChoice(console(), workspace).ids(sites)));
        }
    }

    @Command(name = "from-draw")
    static class FromDraw extends Many {

        @Parameters(index = "0", paramLabel = "DRAW", descriptionKey = "draw.id")
        private String draw;

        @Option(names = "--others", split = ",", paramLabel = "CODE", descriptionKey = "task.others")
        private List<String> others = List.of();

        @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "task.from")
        private LocalDate from;

        @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "task.to")
        private LocalDate to;

        @Option(names = "--spread", descriptionKey = "task.spread")
        private boolean spread;

        FromDraw(GlobalOptions globals) {
            super(globals);
        }

        @Override
        Made make(Workspace workspace) throws Exception {
            return workspace.tasks().fromDraw(author(workspace), draw,
                    new DrawnTasks(kind(), others, from, to, spread));
        }
    }
}
