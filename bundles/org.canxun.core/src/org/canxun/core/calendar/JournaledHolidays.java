package org.canxun.core.calendar;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.canxun.core.Author;
import org.canxun.core.CalendarProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.CellText;
import org.canxun.core.table.TableSource;
import org.canxun.journal.AggregateState;
import org.canxun.model.DistrictConfig;
import org.canxun.model.HolidayYear;
import org.canxun.model.ModelPackage.Literals;

/** Holidays over the journal. */
public final class JournaledHolidays implements Holidays {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_SOURCE = 200;

    private final Aggregates aggregates;
    private final TableReader reader;
    private final ShippedHolidays shipped;

    public JournaledHolidays(Aggregates aggregates, TableReader reader) {
        this.aggregates = aggregates;
        this.reader = reader;
        this.shipped = new ShippedHolidays(reader);
    }

    @Override
    public List<HolidayTable> tables() throws ProblemException {
        var years = new TreeMap<Integer, HolidayTable>();
        shipped.tables().forEach(table -> years.put(table.year(), table));
        aggregates.read(Types.DISTRICT, JournaledHolidays::imported)
                .forEach(table -> years.put(table.year(), table));
        return List.copyOf(years.values());
    }

    private static List<HolidayTable> imported(AggregateState state) {
        return state.root().map(root -> ((DistrictConfig) root).getHolidayYears().stream()
                .map(JournaledHolidays::table).toList()).orElse(List.of());
    }

    private static HolidayTable table(HolidayYear year) {
        return HolidayTable.of(year.getYear(), Optional.ofNullable(year.getSource()).orElse(""), year.getHolidays(),
                year.getWorkdays(), false);
    }

    @Override
    public WorkingCalendar calendar() throws ProblemException {
        return WorkingCalendar.of(tables());
    }

    @Override
    public HolidayOutcome importFile(Author author, Path file, int year, String source) throws ProblemException {
        var outcome = tryImport(file, year, source);
        if (outcome.accepted() && outcome.changed()) {
            write(author, outcome.table());
        }
        return outcome;
    }

    @Override
    public HolidayOutcome tryImport(Path file, int year, String source) throws ProblemException {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ProblemException(CalendarProblem.HOLIDAY_YEAR, Integer.toString(year),
                    Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        var announcement = CellText.tidy(source);
        if (announcement.isEmpty() || announcement.length() > LONGEST_SOURCE
                || CellText.forbidden(announcement).isPresent()) {
            throw new ProblemException(CalendarProblem.HOLIDAY_SOURCE, Integer.toString(LONGEST_SOURCE));
        }
        var read = HolidayFile.read(reader, TableSource.file(file), year, announcement, false);
        var here = tables().stream().filter(table -> table.year() == year).findFirst();
        var changed = here.filter(table -> table.sameDays(read.table()) && table.source().equals(announcement))
                .isEmpty();
        return new HolidayOutcome(read.table(), changed, read.errors(), read.warnings());
    }

    private void write(Author author, HolidayTable table) throws ProblemException {
        var id = Ids.derived("holidayYear", Integer.toString(table.year()));
        aggregates.change(Types.DISTRICT, author, "holidays", (state, recorder) -> {
            var values = new LinkedHashMap<String, Object>();
            values.put("year", table.year());
            values.put("source", table.source());
            values.put("holidays", List.copyOf(table.holidays()));
            values.put("workdays", List.copyOf(table.workdays()));
            if (state.object(id).isPresent()) {
                recorder.set(id, values);
            } else {
                recorder.create(Literals.HOLIDAY_YEAR, id, Types.DISTRICT.id(),
                        Literals.DISTRICT_CONFIG__HOLIDAY_YEARS.getName(), values);
            }
        }, state -> null);
    }
}
