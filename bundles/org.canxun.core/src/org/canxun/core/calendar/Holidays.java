package org.canxun.core.calendar;

import java.nio.file.Path;
import java.util.List;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;

/** The holidays that deadlines in working days are counted by: those shipped, and what the district imported since. */
public interface Holidays {

    /** In the order of the years; what was imported stands in the place of what was shipped for the same year. */
    List<HolidayTable> tables() throws ProblemException;

    WorkingCalendar calendar() throws ProblemException;

    /**
     * Imports the table of one year, in the place of the one that is here.
     *
     * @param source the announcement, which every deadline counted by it rests on
     * @throws ProblemException when the file is no table; HOLIDAY_YEAR, HOLIDAY_SOURCE
     */
    HolidayOutcome importFile(Author author, Path file, int year, String source) throws ProblemException;

    /** The same without writing anything. */
    HolidayOutcome tryImport(Path file, int year, String source) throws ProblemException;
}
