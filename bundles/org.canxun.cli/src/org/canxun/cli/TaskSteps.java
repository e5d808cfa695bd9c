package org.canxun.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.canxun.cli.TaskCommand.ForReason;
import org.canxun.cli.TaskCommand.OfTask;
import org.canxun.core.Workspace;
import org.canxun.core.task.NoticeWay;
import org.canxun.core.task.TaskView;
import org.canxun.core.task.Tasks.Approval;
import org.canxun.core.task.Tasks.Days;
import org.canxun.core.task.Tasks.Notice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The steps of a task. */
final class TaskSteps {

    private TaskSteps() {}

    @Command(name = "approve")
    static class Approve extends OfTask {

        @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "task.approve.by")
        private String approver;

        @Option(names = "--number", defaultValue = "", paramLabel = "NUMBER", descriptionKey = "task.approve.number")
        private String number;

        Approve(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            return workspace.tasks().approve(author(workspace), task(), new Approval(approver, number));
        }
    }

    @Command(name = "notify")
    static class Notify extends OfTask {

        @Option(names = "--way", required = true, paramLabel = "WAY", descriptionKey = "task.notify.way")
        private Way way;

        @Option(names = "--who", required = true, paramLabel = "NAME", descriptionKey = "task.notify.who")
        private String who;

        /** As it is typed. */
        enum Way {
            WRITTEN, PHONE, MESSAGE, ON_SITE;

            @Override
            public String toString() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        Notify(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            return workspace.tasks().notice(author(workspace), task(), new Notice(NoticeWay.valueOf(way.name()), who));
        }
    }

    @Command(name = "assign")
    static class Assign extends OfTask {

        Assign(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            return workspace.tasks().assign(author(workspace), task());
        }
    }

    @Command(name = "take")
    static class Take extends OfTask {

        Take(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            return workspace.tasks().checkOut(author(workspace), task());
        }
    }

    @Command(name = "reschedule")
    static class Reschedule extends OfTask {

        @Option(names = "--on", paramLabel = "DATE", descriptionKey = "task.on")
        private Optional<LocalDate> on = Optional.empty();

        @Option(names = "--due", required = true, paramLabel = "DATE", descriptionKey = "task.due")
        private LocalDate due;

        @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", descriptionKey = "task.reschedule.reason")
        private String reason;

        Reschedule(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            return workspace.tasks().reschedule(author(workspace), task(), new Days(on, due), reason);
        }
    }

    @Command(name = "suspend")
    static class Suspend extends ForReason {

        Suspend(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            return workspace.tasks().suspend(author(workspace), task(), reason());
        }
    }

    @Command(name = "resume")
    static class Resume extends OfTask {

        Resume(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            return workspace.tasks().resume(author(workspace), task());
        }
    }

    @Command(name = "cancel")
    static class Cancel extends ForReason {

        Cancel(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            return workspace.tasks().cancel(author(workspace), task(), reason());
        }
    }

    @Command(name = "close")
    static class Close extends OfTask {

        @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", descriptionKey = "task.close.reason")
        private String reason;

        Close(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TaskView view(Workspace workspace) throws Exception {
            return workspace.tasks().close(author(workspace), task(), reason);
        }
    }
}
