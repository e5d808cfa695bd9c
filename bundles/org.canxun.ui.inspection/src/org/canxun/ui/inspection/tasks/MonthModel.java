package org.canxun.ui.inspection.tasks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.canxun.core.calendar.HolidayTable;
import org.canxun.ui.inspection.tasks.TasksModel.Load;

/** Six weeks of a calendar, from Monday on, with the day the keyboard is on. */
final class MonthModel {

    static final int DAYS = 7;
    static final int WEEKS = 6;

    private LocalDate today;
    private LocalDate focus;
    private Map<LocalDate, Load> loads = Map.of();
    private List<HolidayTable> holidays = List.of();

    /** What the State Council announced of a day. */
    enum Mark {
        NONE,
        /** A day off. */
        OFF,
        /** A Saturday or Sunday that is worked. */
        WORKED
    }

    MonthModel(LocalDate today) {
        this.today = today;
        focus = today;
    }

    /** @param day today, which passes while the program stays open */
    void show(LocalDate day, Map<LocalDate, Load> newLoads, List<HolidayTable> newHolidays) {
        today = day;
        loads = Map.copyOf(newLoads);
        holidays = List.copyOf(newHolidays);
    }

    LocalDate focus() {
        return focus;
    }

    void focus(LocalDate day) {
        focus = day;
    }

    void days(int more) {
        focus = focus.plusDays(more);
    }

    void months(int more) {
        focus = focus.plusMonths(more);
    }

    void today() {
        focus = today;
    }

    boolean isToday(LocalDate day) {
        return day.equals(today);
    }

    YearMonth month() {
        return YearMonth.from(focus);
    }

    boolean inMonth(LocalDate day) {
        return YearMonth.from(day).equals(month());
    }

    /** Row by row. */
    List<LocalDate> cells() {
        var first = month().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, DAYS * WEEKS).mapToObj(first::plusDays).toList();
    }

    Load load(LocalDate day) {
        return loads.getOrDefault(day, Load.NONE);
    }

    Mark mark(LocalDate day) {
        for (var table : holidays) {
            if (table.workdays().contains(day)) {
                return Mark.WORKED;
            }
            if (table.holidays().contains(day)) {
                return Mark.OFF;
            }
        }
        return Mark.NONE;
    }
}
