package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without next year's holidays no order of December can be given a date, so they have to come in from a file. */
class CliHolidayTest {

    private static final String WHOLE = """
            2027年节假日安排
            日期,类别,名称
            2027-01-01,休,元旦
            2027-02-20,班,春节
            2027-05-01,休,劳动节
            2027-10-01,休,国庆节
            2027-10-02,休,国庆节
            2027-10-03,休,国庆节
            """;

    @TempDir
    private Path folder;

    private CliDistrict district;

    @BeforeEach
    void make() throws IOException {
        district = CliDistrict.make(folder);
    }

    private String refused(String name, String text) throws IOException {
        var run = district.run("--as", "甲", "holiday", "import", district.file(name, text).toString(), "--year", "2027",
                "--source", "示例通知");
        assertEquals(1, run.exit(), run.out());
        return run.out() + run.err();
    }

    @Test
    void anImportedYearIsListedBesideTheShippedOnes() throws IOException {
        var file = district.file("2027.csv", WHOLE).toString();
        var tried = district.json("holiday", "import", file, "--year", "2027", "--source", "示例通知", "--dry-run");
        assertTrue(tried.get("changed").booleanValue());
        assertEquals(2, district.json("holiday", "list").size(), "trying writes nothing");

        district.json("holiday", "import", file, "--year", "2027", "--source", "示例通知");
        var list = district.json("holiday", "list");
        assertEquals(3, list.size());
        assertEquals("示例通知", list.at("/2/source").textValue());
        assertTrue(list.at("/2/imported").booleanValue());
        assertEquals("[\"2027-02-20\"]", list.at("/2/workdays").toString());
        assertFalse(district.json("holiday", "import", file, "--year", "2027", "--source", "示例通知").get("changed")
                .booleanValue());
        assertTrue(district.as("甲", "holiday", "list").contains("10-01–10-03"), "runs of days are put together");
    }

    @Test
    void aShippedYearCanBeCorrected() throws IOException {
        var file = district.file("2026.csv", WHOLE.replace("2027", "2026").replace("2026-02-20,班", "2026-02-14,班"));
        district.json("holiday", "import", file.toString(), "--year", "2026", "--source", "更正");
        var list = district.json("holiday", "list");
        assertEquals(2, list.size());
        assertEquals("更正", list.at("/1/source").textValue());
        assertEquals(5, list.at("/1/holidays").size());
    }

    @Test
    void aFaultyTableIsRefusedWithItsLines() throws IOException {
        assertTrue(refused("a.csv", WHOLE + "2027-13-01,休,\n").contains("Row 9"));
        assertTrue(refused("b.csv", WHOLE.replace("2027-05-01,休,劳动节\n", "")).contains("2027-05-01"));
        assertEquals(2, district.json("holiday", "list").size());
        var run = district.run("--as", "甲", "holiday", "import", district.file("c.csv", WHOLE).toString(), "--year",
                "1927", "--source", "示例通知");
        assertTrue(run.err().contains("1927"), run.err());
        run = district.run("--as", "甲", "holiday", "import", district.file("d.csv", WHOLE).toString(), "--year", "2027",
                "--source", " ");
        assertEquals(1, run.exit());
    }
}
