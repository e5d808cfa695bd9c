package org.canxun.ui.inspection.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.TaskProblem;
import org.canxun.core.task.Obstacle;
import org.canxun.core.task.TaskState;
import org.canxun.core.task.TaskStep;
import org.junit.jupiter.api.Test;

/** The one button to press next must be the one that helps. */
class NextStepTest {

    private static final List<Obstacle> SHORT = List.of(new Obstacle(TaskProblem.TASK_AGENCY_EMPTY, List.of("民政")));

    private static Optional<TaskStep> next(String kind, TaskState state, List<Obstacle> obstacles) {
        return NextStep.of(SampleTasks.view(kind, state, List.of(), obstacles));
    }

    @Test
    void everyStateLeadsOn() {
        var expected = new EnumMap<TaskState, TaskStep>(Map.of(TaskState.DRAFT, TaskStep.APPROVE, TaskState.APPROVED,
                TaskStep.NOTIFY, TaskState.NOTIFIED, TaskStep.ASSIGN, TaskState.ASSIGNED, TaskStep.START,
                TaskState.CHECKED_OUT, TaskStep.START, TaskState.SUSPENDED, TaskStep.RESUME, TaskState.SIGNED,
                TaskStep.CLOSE, TaskState.SIGN_REFUSED, TaskStep.CLOSE, TaskState.DOCS_ISSUED, TaskStep.CLOSE));
        for (var state : TaskState.values()) {
            assertEquals(Optional.ofNullable(expected.get(state)), next("ROUTINE", state, List.of()), state.name());
        }
    }

    @Test
    void anUnannouncedInspectionGoesFromApprovalToTheTeam() {
        assertEquals(Optional.of(TaskStep.ASSIGN), next("UNANNOUNCED", TaskState.APPROVED, List.of()));
    }

    @Test
    void aTeamThatMayNotGoIsMendedFirst() {
        assertEquals(Optional.of(TaskStep.TEAM), next("ROUTINE", TaskState.NOTIFIED, SHORT));
        assertEquals(Optional.of(TaskStep.TEAM), next("ROUTINE", TaskState.ASSIGNED, SHORT));
        assertEquals(Optional.of(TaskStep.APPROVE), next("ROUTINE", TaskState.DRAFT, SHORT));
    }
}
