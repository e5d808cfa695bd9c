package org.canxun.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.canxun.core.CalendarProblem;
import org.canxun.core.ProblemException;

/**
 * Counts working days (工作日): Monday to Friday, less the holidays and plus the Saturdays and Sundays worked for them,
 * as the State Council announces them for one year at a time. In a year that was not announced here nothing is counted:
 * a guessed deadline in an order would be a wrong one. Immutable.
 */
public final class WorkingCalendar {

    /** Knows no year, so that it counts nothing. */
    public static final WorkingCalendar NONE = new WorkingCalendar(Map.of());

    private final Map<Integer, HolidayTable> years;

    private WorkingCalendar(Map<Integer, HolidayTable> years) {
        this.years = years;
    }

    /** Where two tables are of the same year, the later one counts. */
    public static WorkingCalendar of(Collection<HolidayTable> tables) {
        var years = new HashMap<Integer, HolidayTable>();
        tables.forEach(table -> years.put(table.year(), table));
        return new WorkingCalendar(years);
    }

    /** @throws ProblemException HOLIDAYS_MISSING when the table of its year is not here */
    public boolean worked(LocalDate day) throws ProblemException {
        var table = years.get(day.getYear());
        if (table == null) {
            throw new ProblemException(CalendarProblem.HOLIDAYS_MISSING, Integer.toString(day.getYear()));
        }
        return table.workdays().contains(day) || !weekend(day) && !table.holidays().contains(day);
    }

    /**
     * The last day of a term that begins the day after; the day itself is not counted (行政处罚法 art. 85, 民法典 art. 201).
     *
     * @param workingDays 0 for the same day
     * @throws ProblemException HOLIDAYS_MISSING when the term reaches into a year whose table is not here
     */
    public LocalDate after(LocalDate day, int workingDays) throws ProblemException {
        var last = day;
        for (int left = workingDays; left > 0;) {
            last = last.plusDays(1);
            if (worked(last)) {
                left--;
            }
        }
        return last;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
