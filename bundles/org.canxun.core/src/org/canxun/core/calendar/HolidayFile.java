package org.canxun.core.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.canxun.core.CalendarProblem;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.CellText;
import org.canxun.core.table.Choices;
import org.canxun.core.table.Dates;
import org.canxun.core.table.FaultList;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableRow;
import org.canxun.core.table.TableScan;
import org.canxun.core.table.TableSource;

/** Reads the holidays of one year from a table: a date and 休 or 班 in every row. */
final class HolidayFile {

    /** Off in every year whatever else is announced (全国年节及纪念日放假办法 art. 2); a table without them is half a table. */
    private static final List<MonthDay> FIXED = List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1),
            MonthDay.of(10, 2), MonthDay.of(10, 3));
    private static final Choices<Boolean> OFF = Choices.<Boolean>none()
            .with(true, "休", "休息", "放假", "假", "off", "holiday")
            .with(false, "班", "上班", "补班", "调休上班", "work", "workday");

    private final int year;
    private final Faults errors = new Faults();
    private final Faults warnings = new Faults();
    private final Map<LocalDate, Integer> rows = new HashMap<>();
    private final Set<LocalDate> holidays = new TreeSet<>();
    private final Set<LocalDate> workdays = new TreeSet<>();

    private HolidayFile(int year) {
        this.year = year;
    }

    /** @param table complete only without errors */
    record Read(HolidayTable table, FaultList errors, FaultList warnings) {}

    /** @throws ProblemException when the source cannot be read as a table at all */
    static Read read(TableReader reader, TableSource source, int year, String announcement, boolean shipped)
            throws ProblemException {
        var file = new HolidayFile(year);
        var scan = new TableScan<>(HolidayColumn.class, file.errors, file.warnings, file::day);
        source.read(reader, scan);
        scan.finish();
        if (file.errors.isEmpty()) {
            file.requireWhole();
        }
        return new Read(HolidayTable.of(year, announcement, file.holidays, file.workdays, shipped),
                file.errors.toList(), file.warnings.toList());
    }

    private void day(TableRow<HolidayColumn> row) {
        var written = row.requiredText(HolidayColumn.DATE);
        row.requiredText(HolidayColumn.KIND);
        var off = row.choice(HolidayColumn.KIND, OFF);
        var day = Dates.parse(CellText.compact(written));
        if (day.isEmpty()) {
            if (!written.isEmpty()) {
                row.error(HolidayColumn.DATE, Problem.CELL_DATE, written);
            }
            return;
        }
        if (day.get().getYear() != year) {
            row.error(HolidayColumn.DATE, CalendarProblem.HOLIDAY_OTHER_YEAR, written, Integer.toString(year));
            return;
        }
        var earlier = rows.putIfAbsent(day.get(), row.number());
        if (earlier != null) {
            row.error(HolidayColumn.DATE, Problem.CELL_DUPLICATE, written, Integer.toString(earlier));
        } else if (off.isPresent() && !off.get() && !WorkingCalendar.weekend(day.get())) {
            row.error(HolidayColumn.KIND, CalendarProblem.HOLIDAY_NO_WEEKEND, written);
        }
        off.filter(known -> row.sound()).ifPresent(known -> (known ? holidays : workdays).add(day.get()));
    }

    private void requireWhole() {
        var missing = FIXED.stream().map(day -> day.atYear(year)).filter(day -> !holidays.contains(day)).toList();
        if (!missing.isEmpty()) {
            errors.add(0, "", CalendarProblem.HOLIDAYS_INCOMPLETE, Integer.toString(year),
                    missing.stream().map(LocalDate::toString).collect(Collectors.joining("、")));
        }
    }
}
