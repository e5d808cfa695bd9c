package org.canxun.core.task;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.canxun.core.Localized;

/** What can be done to a task. */
public enum TaskStep implements Localized {
    APPROVE(TaskState.DRAFT),
    NOTIFY(TaskState.APPROVED),
    /** Naming the team, and answering whether somebody must keep away. */
    TEAM(TaskState.DRAFT, TaskState.APPROVED, TaskState.NOTIFIED, TaskState.ASSIGNED, TaskState.CHECKED_OUT,
            TaskState.SUSPENDED),
    ASSIGN(TaskState.APPROVED, TaskState.NOTIFIED),
    CHECK_OUT(TaskState.ASSIGNED),
    START(TaskState.ASSIGNED, TaskState.CHECKED_OUT),
    RESCHEDULE(TaskState.DRAFT, TaskState.APPROVED, TaskState.NOTIFIED, TaskState.ASSIGNED, TaskState.CHECKED_OUT,
            TaskState.SUSPENDED),
    SUSPEND(TaskState.ASSIGNED, TaskState.CHECKED_OUT, TaskState.IN_PROGRESS),
    RESUME(TaskState.SUSPENDED),
    CANCEL(TaskState.DRAFT, TaskState.APPROVED, TaskState.NOTIFIED, TaskState.ASSIGNED, TaskState.CHECKED_OUT,
            TaskState.SUSPENDED),
    CLOSE(TaskState.SIGNED, TaskState.SIGN_REFUSED, TaskState.DOCS_ISSUED);

    private final Set<TaskState> from;

    TaskStep(TaskState first, TaskState... others) {
        from = EnumSet.of(first, others);
    }

    /** Whether a task in that state can take the step. */
    public boolean from(TaskState state) {
        return from.contains(state);
    }

    @Override
    public String text(Locale locale) {
        return TaskWords.WORDS.text("step." + name(), locale);
    }
}
