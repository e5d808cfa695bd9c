package org.canxun.core.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.canxun.core.Localized;

/** What can be done to a task. */
public enum TaskStep implements Localized {
    APPROVE(TaskState.DRAFT),
    /** Once more after another day was set. */
    NOTIFY(TaskState.APPROVED, TaskState.NOTIFIED, TaskState.ASSIGNED, TaskState.CHECKED_OUT),
    TEAM(TaskState.DRAFT, TaskState.APPROVED, TaskState.NOTIFIED, TaskState.ASSIGNED, TaskState.CHECKED_OUT,
            TaskState.SUSPENDED),
    /** Answering whether somebody must keep away; the site may apply for it when it sees who comes. */
    RECUSAL(TaskState.DRAFT, TaskState.APPROVED, TaskState.NOTIFIED, TaskState.ASSIGNED, TaskState.CHECKED_OUT,
            TaskState.SUSPENDED, TaskState.IN_PROGRESS, TaskState.FINDINGS_CONFIRMED),
    ASSIGN(TaskState.APPROVED, TaskState.NOTIFIED),
    CHECK_OUT(TaskState.ASSIGNED),
    START(TaskState.ASSIGNED, TaskState.CHECKED_OUT),
    RESCHEDULE(TaskState.DRAFT, TaskState.APPROVED, TaskState.NOTIFIED, TaskState.ASSIGNED, TaskState.CHECKED_OUT,
            TaskState.SUSPENDED),
    SUSPEND(TaskState.ASSIGNED, TaskState.CHECKED_OUT, TaskState.IN_PROGRESS),
    RESUME(TaskState.SUSPENDED),
    CANCEL(TaskState.DRAFT, TaskState.APPROVED, TaskState.NOTIFIED, TaskState.ASSIGNED, TaskState.CHECKED_OUT,
            TaskState.SUSPENDED),
    CLOSE(TaskState.SIGNED, TaskState.SIGN_REFUSED, TaskState.DOCS_ISSUED, TaskState.SUSPENDED);

    private static final Set<TaskStep> BEFORE = EnumSet.of(TEAM, RESCHEDULE, CANCEL);

    private final Set<TaskState> from;

    TaskStep(TaskState first, TaskState... others) {
        from = EnumSet.of(first, others);
    }

    /**
     * Steps that a task can take.
     *
     * @param kind of the inspection: an unannounced one is not told to the site
     * @param begun whether its visit has begun, so that neither team nor day can be changed and nothing is called off; a
     *            visit that was broken off can be closed
     */
    static List<TaskStep> of(TaskState state, String kind, boolean begun) {
        var announced = !TaskStanding.UNANNOUNCED.equals(kind);
        return Stream.of(values()).filter(step -> step.from.contains(state))
                .filter(step -> !begun || !BEFORE.contains(step)).filter(step -> switch (step) {
                    case NOTIFY -> announced;
                    case ASSIGN -> state == TaskState.NOTIFIED || !announced;
                    case CLOSE -> state != TaskState.SUSPENDED || begun;
                    default -> true;
                }).toList();
    }

    @Override
    public String text(Locale locale) {
        return TaskWords.WORDS.text("step." + name(), locale);
    }
}
