package org.canxun.ui.inspection.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.canxun.core.task.TaskLine;
import org.canxun.core.task.TaskState;
import org.junit.jupiter.api.Test;

/** An inspector who does not see a task of theirs, or that it is late, does not go. */
class TasksModelTest {

    private static final TaskLine LATE = SampleTasks.line("late", TaskState.ASSIGNED, SampleTasks.TODAY.minusDays(9),
            SampleTasks.TODAY.minusDays(1), "甲");
    private static final TaskLine TODAYS = SampleTasks.line("today", TaskState.CHECKED_OUT, SampleTasks.TODAY,
            SampleTasks.TODAY.plusDays(2), "甲", "乙");
    private static final TaskLine OTHERS = SampleTasks.line("others", TaskState.DRAFT, null, SampleTasks.TODAY, "乙");
    private static final TaskLine DONE =
            SampleTasks.line("done", TaskState.CLOSED, SampleTasks.TODAY, SampleTasks.TODAY, "甲");

    private final TasksModel model = new TasksModel("甲", SampleTasks.TODAY);

    TasksModelTest() {
        model.lines(List.of(LATE, TODAYS, OTHERS, DONE));
    }

    @Test
    void mineAreThoseIAmToGoToAndThatAreNotOver() {
        assertEquals(List.of(LATE, TODAYS), model.shown());
        model.scope(TaskScope.OPEN);
        assertEquals(List.of(LATE, TODAYS, OTHERS), model.shown());
        model.scope(TaskScope.ALL);
        assertEquals(List.of(LATE, TODAYS, OTHERS, DONE), model.shown());
        model.person("乙");
        model.scope(TaskScope.MINE);
        assertEquals(List.of(TODAYS, OTHERS), model.shown(), "somebody else sat down");
    }

    @Test
    void aTaskJustMadeIsListedWhoeverIsToGo() {
        model.changed("today");
        model.changed("");
        assertEquals(Optional.empty(), model.lines(List.of(LATE, TODAYS)), "it was there before");
        assertEquals(TaskScope.MINE, model.scope());
        model.day(SampleTasks.TODAY.minusDays(9));
        model.changed("others");
        assertEquals(Optional.empty(), model.lines(List.of(LATE, TODAYS)), "read too early");
        assertEquals(Optional.of("others"), model.lines(List.of(LATE, TODAYS, OTHERS)));
        assertTrue(model.shown().contains(OTHERS));
        assertEquals(TaskScope.OPEN, model.scope());
        assertEquals(Optional.empty(), model.lines(List.of(LATE, TODAYS, OTHERS)), "selected once");
    }

    @Test
    void aDayNarrowsTheListAndTheSameDayOnceMoreShowsAllAgain() {
        model.day(SampleTasks.TODAY);
        assertEquals(List.of(TODAYS), model.shown());
        model.day(SampleTasks.TODAY.minusDays(9));
        assertEquals(List.of(LATE), model.shown());
        model.day(SampleTasks.TODAY.minusDays(9));
        assertEquals(List.of(LATE, TODAYS), model.shown());
        assertTrue(model.day().isEmpty());
    }

    @Test
    void theCalendarCountsWhatIsListedOnTheDayPlannedOrDue() {
        model.scope(TaskScope.OPEN);
        assertEquals(2, model.loads().get(SampleTasks.TODAY).tasks(), "one planned, one only due");
        assertEquals(0, model.loads().get(SampleTasks.TODAY).overdue());
        assertEquals(1, model.loads().get(SampleTasks.TODAY.minusDays(9)).overdue());
        assertEquals(1, model.overdue());
        model.today(SampleTasks.TODAY.plusDays(1));
        assertEquals(2, model.overdue(), "the program stayed open over night");
    }
}
