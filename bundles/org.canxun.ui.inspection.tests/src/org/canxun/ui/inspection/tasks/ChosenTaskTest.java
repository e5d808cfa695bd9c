package org.canxun.ui.inspection.tasks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.canxun.core.task.TaskState;
import org.canxun.core.task.TaskView;
import org.junit.jupiter.api.Test;

/** A key that is pressed too early begins an inspection at the wrong site. */
class ChosenTaskTest {

    private final ChosenTask task = new ChosenTask();
    /** Its id is task. */
    private final TaskView view = SampleTasks.view("ROUTINE", TaskState.ASSIGNED, List.of(), List.of());

    private void read() {
        assertTrue(task.read(task.ask(), view));
    }

    @Test
    void whatWasChosenBeforeCannotBeActedOnAnyMore() {
        assertTrue(task.choose("task"));
        assertFalse(task.ready(), "not read yet");
        read();
        assertTrue(task.ready());
        assertFalse(task.choose("task"), "the rows were read anew");
        assertTrue(task.ready());
        assertTrue(task.choose("other"));
        assertFalse(task.ready());
        assertFalse(task.read(task.ask(), view), "of the one chosen before");
        assertFalse(task.ready());
    }

    @Test
    void anOlderAnswerThatComesLaterIsNotShown() {
        task.choose("task");
        int older = task.ask();
        int newer = task.ask();
        assertTrue(task.read(newer, view));
        assertFalse(task.read(older, view));
        assertFalse(task.unreadable(older));
        assertTrue(task.ready());
        assertTrue(task.unreadable(newer));
        assertFalse(task.ready());
    }

    @Test
    void enterBeforeItIsReadIsRememberedUntilItIs() {
        task.choose("task");
        assertFalse(task.focus());
        assertFalse(task.takeFocus(), "not read yet");
        read();
        assertTrue(task.takeFocus());
        assertFalse(task.takeFocus(), "once");
        assertTrue(task.focus(), "at once when it is there");
    }

    @Test
    void enterOnARowThatWasLeftIsForgotten() {
        task.choose("other");
        task.focus();
        task.choose("task");
        read();
        assertFalse(task.takeFocus());
    }

    @Test
    void aStepIsNotTakenTwiceAndTheNextOneNotBeforeItIsKnownHowTheTaskStands() {
        task.choose("task");
        read();
        assertTrue(task.begin("task"));
        assertFalse(task.begin("task"));
        read();
        assertFalse(task.ready(), "read while the step runs");
        task.choose("other");
        task.choose("task");
        read();
        assertFalse(task.ready(), "it still runs");
        task.ended("task");
        assertFalse(task.ready(), "how it stands is not known yet");
        read();
        assertTrue(task.ready());
    }
}
