package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.canxun.core.table.Sheet;
import org.canxun.core.table.SheetColumn;
import org.canxun.core.table.Workbook;
import org.canxun.exchange.FileWorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form of ODK or KoboToolbox, as a real file, becomes a draft from the command line. */
class CliFormTest {

    @TempDir
    Path folder;

    @Test
    void aFormBecomesADraftAndWhatItLosesIsListed() throws Exception {
        var district = CliDistrict.make(folder);
        var form = folder.resolve("巡查表.xlsx");
        new FileWorkbookWriter().write(form, new Workbook(List.of(
                sheet("survey", "type|name|label::English (en)|label::中文 (zh)|required|relevant",
                        "select_one yn|licence|Licence on the wall|证照上墙|yes|",
                        "image|licence_photo||||", "decimal|temp|Core temperature|中心温度||${licence} = ‘yes’",
                        "geopoint|where|Where|位置||"),
                sheet("choices", "list_name|name|label::English (en)|label::中文 (zh)", "yn|yes|Yes|是",
                        "yn|no|No|否"),
                sheet("settings", "form_title|form_id", "食堂巡查|canteen_form"))));
        var open = district.refuses("template", "import", form.toString());
        assertTrue(open.contains("--agency"), open);
        var said = district.as("甲", "template", "import", form.toString(), "--agency", "FIRE_RESCUE");
        assertTrue(said.contains("Texts are taken from \"中文 (zh)\"; languages not imported: English (en)."), said);
        assertTrue(
                said.contains("Sheet \"survey\", row 5: \"geopoint | where | Where\" was not imported: checklists have "
                        + "no type \"geopoint\"."),
                said);
        assertTrue(said.contains("The survey has 4 rows: 2 became items, 1 became part"), said);
        assertTrue(said.contains("CANTEEN_FORM"), said);
        var draft = district.json("template", "show", "CANTEEN_FORM@draft");
        assertEquals("食堂巡查", draft.get("title").textValue());
        assertEquals("ALWAYS", draft.at("/sections/0/items/0/photo").textValue());
        assertEquals("中心温度", draft.at("/sections/0/items/1/text").textValue());
        var published = district.as("甲", "template", "publish", "CANTEEN_FORM@draft");
        assertFalse(published.isEmpty());
        // Scripts must hear of what was left out, too.
        var again = district.json("template", "import", form.toString(), "--agency", "FIRE_RESCUE", "--code",
                "AGAIN");
        assertTrue(again.get("warningCount").asInt() > 0);
        assertTrue(again.get("warnings").findValuesAsText("row").contains("5"), again.get("warnings").toString());
    }

    private static Sheet sheet(String name, String header, String... rows) {
        var columns = Stream.of(header.split("\\|"))
                .map(title -> new SheetColumn(title, "", 12, false, SheetColumn.Kind.TEXT, List.of())).toList();
        return new Sheet(name, columns, Stream.of(rows).map(row -> List.of(row.split("\\|", -1))).toList());
    }
}
