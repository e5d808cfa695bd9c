package org.canxun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.canxun.cli.TaskCommand.OfTask;
import org.canxun.core.ProblemException;
import org.canxun.core.TaskProblem;
import org.canxun.core.Workspace;
import org.canxun.core.task.RecusalOutcome;
import org.canxun.core.task.TaskView;
import org.canxun.core.task.TaskView.TaskMemberView;
import org.canxun.core.task.Tasks.NewMember;
import org.canxun.core.task.Tasks.NewRecusal;
import org.canxun.core.task.Tasks.NewTeam;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who goes. */
final class TaskTeamCommands {

    private static final int ASSISTANT_PARTS = 3;

    private TaskTeamCommands() {}

    @Command(name = "team")
    static class Team extends OfTask {

        @Option(names = "--officer", split = ",", paramLabel = "PERSON", descriptionKey = "task.team.officer")
        private List<String> officers = List.of();

        @Option(names = "--assisting", split = ",", paramLabel = "PERSON", descriptionKey = "task.team.assisting")
        private List<String> assisting = List.of();

        @Option(names = "--assistant", paramLabel = "NAME=CODE=FROM", descriptionKey = "task.team.assistant")
        private List<String> assistants = List.of();

        @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", descriptionKey = "task.team.reason")
        private String reason;

        Team(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            var members = new ArrayList<NewMember>();
            for (var officer : officers) {
                var person = workspace.people().find(officer.strip());
                members.add(NewMember.officer(person.id(), person.agencyCode()));
            }
            for (var name : assisting) {
                var person = workspace.people().find(name.strip());
                members.add(new NewMember(person.id(), "", person.agencyCode(), "", true));
            }
            for (var text : assistants) {
                var parts = text.split("=", ASSISTANT_PARTS);
                if (parts.length < ASSISTANT_PARTS) {
                    throw wrong(console().text("task.team.assistant-parts", text));
                }
                members.add(new NewMember("", parts[0], parts[1].strip(), parts[2], true));
            }
            return workspace.tasks().team(author(workspace), task(), new NewTeam(members, Map.of(), reason));
        }
    }

    @Command(name = "recusal")
    static class Recusal extends OfTask {

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "MEMBER", descriptionKey = "task.recusal.member")
        private List<String> members;

        @Option(names = "--outcome", required = true, paramLabel = "OUTCOME", descriptionKey = "task.recusal.outcome")
        private RecusalOutcome outcome;

        @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", descriptionKey = "task.recusal.reason")
        private String reason;

        @Option(names = "--by-site", descriptionKey = "task.recusal.by-site")
        private boolean bySite;

        @Option(names = "--decided-by", defaultValue = "", paramLabel = "NAME", descriptionKey = "task.recusal.decided")
        private String decidedBy;

        Recusal(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            var author = author(workspace);
            var view = workspace.tasks().get(task());
            for (var text : members) {
                view = workspace.tasks().recusal(author, task(), member(view, text).id(),
                        new NewRecusal(bySite, outcome, reason, decidedBy));
            }
            return view;
        }

        /** By name, certificate or id. */
        private static TaskMemberView member(TaskView view, String text) throws ProblemException {
            return view.members().stream().filter(m -> m.name().equals(text) || m.personId().equals(text)
                    || m.id().equals(text) || !text.isEmpty() && m.certNo().equals(text)).findFirst()
                    .orElseThrow(() -> new ProblemException(TaskProblem.TASK_MEMBER_UNKNOWN, text));
        }
    }
}
