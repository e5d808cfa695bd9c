package org.canxun.ui.inspection.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.canxun.core.calendar.HolidayTable;
import org.canxun.ui.inspection.tasks.MonthModel.Mark;
import org.canxun.ui.inspection.tasks.TasksModel.Load;
import org.junit.jupiter.api.Test;

/** A visit on a day that nobody works is a visit that does not happen. */
class MonthModelTest {

    private final MonthModel model = new MonthModel(SampleTasks.TODAY);

    @Test
    void everyMonthStandsInSixWholeWeeksFromMonday() {
        for (int month = 0; month < 30; month++) {
            var cells = model.cells();
            assertEquals(MonthModel.DAYS * MonthModel.WEEKS, cells.size());
            assertEquals(DayOfWeek.MONDAY, cells.get(0).getDayOfWeek());
            assertTrue(cells.contains(model.month().atDay(1)) && cells.contains(model.month().atEndOfMonth()));
            assertTrue(cells.contains(model.focus()));
            model.months(1);
        }
    }

    @Test
    void theKeysMoveOverTheEndOfAMonthAndBackToToday() {
        model.focus(LocalDate.of(2026, 5, 31));
        model.days(1);
        assertEquals(LocalDate.of(2026, 6, 1), model.focus());
        assertFalse(model.inMonth(LocalDate.of(2026, 5, 31)));
        model.days(-MonthModel.DAYS);
        assertEquals(LocalDate.of(2026, 5, 25), model.focus());
        model.today();
        assertTrue(model.isToday(model.focus()));
    }

    @Test
    void overNightTheNextDayIsToday() {
        model.show(SampleTasks.TODAY.plusDays(1), Map.of(), List.of());
        assertFalse(model.isToday(SampleTasks.TODAY));
        model.today();
        assertEquals(SampleTasks.TODAY.plusDays(1), model.focus());
    }

    @Test
    void daysOffAndWeekendsWorkedAreMarked() {
        var off = LocalDate.of(2026, 5, 4);
        var worked = LocalDate.of(2026, 5, 9);
        model.show(SampleTasks.TODAY, Map.of(off, new Load(2, 1)),
                List.of(new HolidayTable(2026, "示例", new TreeSet<>(Set.of(off)),
                        new TreeSet<>(Set.of(worked)), true)));
        assertEquals(Mark.OFF, model.mark(off));
        assertEquals(Mark.WORKED, model.mark(worked));
        assertEquals(Mark.NONE, model.mark(off.plusDays(1)));
        assertEquals(2, model.load(off).tasks());
        assertEquals(Load.NONE, model.load(worked));
    }
}
