package org.canxun.ui.inspection.tasks;

import java.util.List;
import java.util.Optional;

import org.canxun.core.task.TaskStep;
import org.canxun.core.task.TaskView;

/** What a task waits for. */
final class NextStep {

    private static final List<TaskStep> ORDER = List.of(TaskStep.RESUME, TaskStep.CLOSE, TaskStep.START,
            TaskStep.CHECK_OUT, TaskStep.ASSIGN, TaskStep.NOTIFY, TaskStep.APPROVE);

    private NextStep() {}

    /** Empty while the visit is under way, and when all is over. */
    static Optional<TaskStep> of(TaskView task) {
        return ORDER.stream().filter(task.steps()::contains).findFirst()
                .map(step -> needsTeam(step) && !task.obstacles().isEmpty() ? TaskStep.TEAM : step);
    }

    private static boolean needsTeam(TaskStep step) {
        return step == TaskStep.ASSIGN || step == TaskStep.START;
    }
}
