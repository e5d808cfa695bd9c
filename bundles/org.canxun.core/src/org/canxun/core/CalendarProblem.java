package org.canxun.core;

/** What can go wrong with holidays and the counting of working days. */
public enum CalendarProblem implements ProblemCode {
    /** {0}: year. */
    HOLIDAYS_MISSING,
    /** {0}: year, {1}: dates that are always off. */
    HOLIDAYS_INCOMPLETE,
    /** {0}: date, {1}: year of the table. */
    HOLIDAY_OTHER_YEAR,
    /** {0}: date. */
    HOLIDAY_NO_WEEKEND,
    /** {0}: year, {1}: first, {2}: last one possible. */
    HOLIDAY_YEAR,
    /** {0}: longest, in characters. */
    HOLIDAY_SOURCE;
}
