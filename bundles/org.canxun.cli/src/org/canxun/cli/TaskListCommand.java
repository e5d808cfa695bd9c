package org.canxun.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.task.TaskLine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tasks, what is overdue first. */
@Command(name = "list")
class TaskListCommand extends WorkspaceCommand {

    @Option(names = "--mine", descriptionKey = "task.list.mine")
    private boolean mine;

    @Option(names = "--all", descriptionKey = "task.list.all")
    private boolean all;

    @Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "task.plan.id")
    private Optional<String> plan = Optional.empty();

    TaskListCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var author = mine ? Optional.of(author(workspace)) : Optional.<Author>empty();
        var today = LocalDate.now();
        var lines = workspace.tasks().list(today).stream().filter(line -> all || !line.state().over())
                .filter(line -> author.map(a -> line.of(a.personId())).orElse(true))
                .filter(line -> plan.isEmpty() || plan.equals(line.row().planId())).toList();
        if (json()) {
            console().json(lines.stream().map(line -> json(line, today)).toList());
            return 0;
        }
        var codes = workspace.codes();
        console().table(List.of(console().text("column.id"), console().text("column.site"),
                console().text("column.kind"), console().text("task.column.on"), console().text("task.column.due"),
                console().text("task.column.state"), console().text("task.column.team")),
                lines.stream().map(line -> cells(line, today, codes)).toList());
        return 0;
    }

    private List<String> cells(TaskLine line, LocalDate today, Codes codes) {
        var row = line.row();
        var state = line.state().text(console().locale());
        return List.of(row.id(), row.siteName(), codes.label(Codes.INSPECTION_KIND, row.kind(), console().locale()),
                row.plannedOn().map(LocalDate::toString).orElse(""), row.dueOn().toString(),
                line.overdue(today) ? console().text("task.overdue", state) : state,
                String.join(console().text("list.separator"), row.names()));
    }

    private static Object json(TaskLine line, LocalDate today) {
        var row = line.row();
        return object("id", row.id(), "site", row.siteId(), "siteName", row.siteName(), "kind", row.kind(), "plan",
                row.planId().orElse(null), "draw", row.drawId().orElse(null), "agencies", row.agencies(), "plannedOn",
                row.plannedOn().map(LocalDate::toString).orElse(null), "dueOn", row.dueOn().toString(), "state",
                line.state().name(), "overdue", line.overdue(today), "people", row.people(), "inspection",
                row.inspectionId().orElse(null));
    }
}
