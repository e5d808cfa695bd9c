package org.canxun.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.table.PlainTables;
import org.junit.jupiter.api.Test;

/** A table with a slip of the key would move every deadline of a year, so it is refused with the line to mend. */
class HolidayFileTest {

    private static final List<String> WHOLE = List.of("日期,类别,名称", "2027-01-01,休,元旦", "2027-05-01,休,劳动节",
            "2027-10-01,休,国庆节", "2027-10-02,休,国庆节", "2027-10-03,休,国庆节");

    private static HolidayFile.Read read(String... more) throws ProblemException {
        var lines = Stream.concat(WHOLE.stream(), Stream.of(more)).toArray(String[]::new);
        return HolidayFile.read(new PlainTables(), PlainTables.rows(lines), 2027, "国办发明电〔2026〕0号", false);
    }

    private static String faults(HolidayFile.Read read) {
        return read.errors().text(Locale.CHINA);
    }

    @Test
    void aWholeTableGivesItsDays() throws ProblemException {
        var read = read("2027/10/9,班,国庆节", "2027年2月6日,休息,春节");
        assertTrue(read.errors().isEmpty(), faults(read));
        assertEquals(Set.of(LocalDate.parse("2027-10-09")), read.table().workdays());
        assertTrue(read.table().holidays().contains(LocalDate.parse("2027-02-06")));
        assertEquals(6, read.table().holidays().size());
    }

    @Test
    void everyFaultNamesItsLine() throws ProblemException {
        var text = faults(read("2027-10-32,休,", "2026-12-31,休,元旦", "2027-10-09,补,", "2027-10-11,班,", "2027-10-01,休,",
                ",休,", "2027-10-10,,"));
        var lines = text.lines().toList();
        assertEquals(7, lines.size(), text);
        for (int i = 0; i < lines.size(); i++) {
            assertTrue(lines.get(i).contains("第 " + (i + 7) + " 行"), lines.get(i));
        }
        assertTrue(lines.get(0).contains("2027-10-32"), text);
        assertTrue(lines.get(1).contains("2027 年"), text);
        assertTrue(lines.get(2).contains("休、班"), text);
        assertTrue(lines.get(3).contains("不是星期六或星期日"), text);
        assertTrue(lines.get(4).contains("第 4 行重复"), text);
    }

    @Test
    void halfATableIsRefused() throws ProblemException {
        var read = HolidayFile.read(new PlainTables(), PlainTables.rows("日期,类别", "2027-01-01,休", "2027-02-06,休"), 2027,
                "通知", false);
        assertTrue(faults(read).contains("2027-05-01、2027-10-01、2027-10-02、2027-10-03"), faults(read));
    }

    @Test
    void aFileWithoutHeaderOrRowsIsRefused() throws ProblemException {
        assertEquals(1, HolidayFile.read(new PlainTables(), PlainTables.rows("a,b"), 2027, "", false).errors().count());
        assertEquals(1, HolidayFile.read(new PlainTables(), PlainTables.rows("日期,类别"), 2027, "", false).errors()
                .count());
    }
}
