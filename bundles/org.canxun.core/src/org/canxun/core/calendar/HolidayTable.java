package org.canxun.core.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Holidays of one calendar year and the weekends worked for them.
 *
 * @param source the announcement, such as 国办发明电〔2025〕7号
 * @param holidays days off, weekends among them or not
 * @param workdays Saturdays and Sundays that are worked
 * @param shipped whether it came with the program; otherwise somebody imported it
 */
public record HolidayTable(int year, String source, SortedSet<LocalDate> holidays, SortedSet<LocalDate> workdays,
        boolean shipped) {

    public HolidayTable {
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
        workdays = Collections.unmodifiableSortedSet(new TreeSet<>(workdays));
    }

    static HolidayTable of(int year, String source, Collection<LocalDate> holidays, Collection<LocalDate> workdays,
            boolean shipped) {
        return new HolidayTable(year, source, new TreeSet<>(holidays), new TreeSet<>(workdays), shipped);
    }

    /** Whether both say the same of every day. */
    boolean sameDays(HolidayTable other) {
        return year == other.year && holidays.equals(other.holidays) && workdays.equals(other.workdays);
    }
}
