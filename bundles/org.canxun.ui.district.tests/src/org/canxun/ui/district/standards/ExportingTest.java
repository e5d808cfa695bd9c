package org.canxun.ui.district.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.Test;

/** A file somebody is to edit must open in his spreadsheet program and say which version it is. */
class ExportingTest {

    private static TemplateRow row(TemplateState state) {
        return new TemplateRow("t-1", "FOOD", 2, "餐饮", "MARKET_REGULATION", RecordKind.INSPECTION, 70, 23, "", state,
                Optional.empty(), "", "");
    }

    @Test
    void theNameSaysWhichVersionItIs() {
        assertEquals("FOOD-2.xlsx", Exporting.name(row(TemplateState.PUBLISHED)));
        assertEquals("FOOD-draft.xlsx", Exporting.name(row(TemplateState.DRAFT)));
    }

    @Test
    void whoChoosesTheListGetsTheListUnderTheSuggestedName() {
        assertEquals(Path.of("/a/FOOD-2.csv"), Exporting.file("/a/FOOD-2.xlsx", 1));
        assertEquals(Path.of("/a/FOOD-2.xlsx"), Exporting.file("/a/FOOD-2.xlsx", 0));
        assertEquals(Path.of("/a/FOOD-2.xlsx"), Exporting.file("/a/FOOD-2.xlsx", -1));
    }

    @Test
    void aNameWithoutAnEndingGetsTheOneThatWasChosen() {
        assertEquals(Path.of("/a/b.xlsx"), Exporting.file("/a/b", 0));
        assertEquals(Path.of("/a/b.csv"), Exporting.file("/a/b", 1));
        assertEquals(Path.of("/a/b.CSV"), Exporting.file("/a/b.CSV", 0));
        assertEquals(Path.of("/a/2.1 版.xlsx"), Exporting.file("/a/2.1 版", -1));
    }
}
