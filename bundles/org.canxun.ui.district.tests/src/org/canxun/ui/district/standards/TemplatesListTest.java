package org.canxun.ui.district.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.model.RecordKind;
import org.canxun.ui.district.Messages;
import org.canxun.ui.table.TableModel;
import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of checklists, without its window. */
class TemplatesListTest {

    private static final TemplateRow FOOD = new TemplateRow("t-1", "FOOD", 2, "餐饮服务食品安全检查要点表", "MARKET_REGULATION",
            RecordKind.INSPECTION, 70, 23, "9f86d081884c7d65",
            TemplateState.PUBLISHED, Optional.empty(), "", "张示例");
    private static final TemplateRow GRADING = new TemplateRow("t-2", "GRADING", 10, "助餐服务等级评定指标表", "CIVIL_AFFAIRS",
            RecordKind.APPRAISAL, 51, 12, "4bf5122f344554c5",
            TemplateState.PUBLISHED, Optional.empty(), "", "");
    private static final TemplateRow STRANGE =
            new TemplateRow("t-3", "GAS", 1, "燃气安全检查表", "GAS", RecordKind.INSPECTION, 9,
                    0, "", TemplateState.DRAFT, Optional.empty(), "", "");

    private final Codes codes = new Codes("示例区", List.of(
            new AgencyInfo("MARKET_REGULATION", "示例区市场监督管理局", "市场监管", true, true),
            new AgencyInfo("CIVIL_AFFAIRS", "示例区民政局", "民政", false, false)), List.of());
    private TableModel<TemplateRow> model;

    @BeforeEach
    void fill() {
        model = new TableModel<>(TemplateColumns.templates(Translations.of(new Messages(), Locale.ROOT), codes),
                TemplateRow::id,
                Locale.CHINA);
        model.rows(List.of(FOOD, GRADING, STRANGE));
    }

    @Test
    void aChecklistIsFoundByItsAgencyAndByTheBeginningOfItsDigest() {
        model.filter("民政局");
        assertEquals(List.of(GRADING), model.found());
        model.filter("9f86");
        assertEquals(List.of(FOOD), model.found());
    }

    @Test
    void versionsAndNumbersOfItemsSortAsNumbers() {
        model.sort("version");
        assertEquals(List.of(STRANGE, FOOD, GRADING), model.found());
        model.sort("items");
        assertEquals(List.of(STRANGE, GRADING, FOOD), model.found());
    }

    @Test
    void aCopiedRowSaysWhoseItIsAndWhatItCountsAs() {
        assertEquals(List.of("示例区市场监督管理局", "餐饮服务食品安全检查要点表", "FOOD", "2", "● 现行", "70", "23", "", "张示例",
                "9f86d081884c7d65"), List.of(model.copy(List.of(FOOD)).lines().toList().get(1).split("\t")));
        model.visible(List.of("kind", "state"));
        assertEquals("评价", model.copy(List.of(GRADING)).lines().toList().get(1).split("\t")[0]);
        assertEquals("✎ 草稿", model.copy(List.of(STRANGE)).lines().toList().get(1).split("\t")[1]);
    }

    @Test
    void anAgencyTheDistrictDoesNotListIsShownByItsCode() {
        assertEquals("GAS", model.copy(List.of(STRANGE)).lines().toList().get(1).split("\t")[0]);
    }

    @Test
    void theListSpeaksEnglishToo() {
        var english = new TableModel<>(
                TemplateColumns.templates(Translations.of(new Messages(), Locale.ENGLISH), codes), TemplateRow::id,
                Locale.ENGLISH);
        english.rows(List.of(GRADING));
        english.visible(List.of("title", "kind"));
        english.filter("appraisal");
        assertEquals(List.of(GRADING), english.found());
    }
}
