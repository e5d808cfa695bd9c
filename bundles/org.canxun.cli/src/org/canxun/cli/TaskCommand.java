package org.canxun.cli;

import org.canxun.core.Workspace;
import org.canxun.core.task.TaskView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Inspection tasks. */
@Command(name = "task", subcommands = { TaskMakingCommands.New.class, TaskMakingCommands.Plan.class,
    TaskMakingCommands.Extend.class, TaskMakingCommands.FromDraw.class, TaskListCommand.class, TaskPlansCommand.class,
    TaskCommand.Show.class, TaskSteps.Approve.class, TaskSteps.Notify.class, TaskTeamCommands.Team.class,
    TaskTeamCommands.Recusal.class, TaskSteps.Assign.class, TaskSteps.Take.class, TaskStartCommand.class,
    TaskSteps.Reschedule.class, TaskSteps.Suspend.class, TaskSteps.Resume.class, TaskSteps.Cancel.class,
    TaskSteps.Close.class })
class TaskCommand extends CommandGroup {

    /** What those take that are about one task; they show how it stands afterwards. */
    abstract static class OfTask extends WorkspaceCommand {

        @Parameters(index = "0", paramLabel = "TASK", descriptionKey = "task.id")
        private String task;

        OfTask(GlobalOptions globals) {
            super(globals);
        }

        String task() {
            return task;
        }

        abstract TaskView view(Workspace workspace) throws Exception;

        @Override
        final int run(Workspace workspace) throws Exception {
            var view = view(workspace);
            var form = new TaskJson(console(), workspace.codes());
            if (json()) {
                console().json(form.of(view));
            } else {
                new TaskPrinter(console(), workspace.codes()).print(view);
            }
            return 0;
        }
    }

    /** What those take besides that have to be explained. */
    abstract static class ForReason extends OfTask {

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "task.reason")
        private String reason;

        ForReason(GlobalOptions globals) {
            super(globals);
        }

        String reason() {
            return reason;
        }
    }

    @Command(name = "show")
    static class Show extends OfTask {

        Show(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            return workspace.tasks().get(task());
        }
    }
}
