package org.canxun.ui.district.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Codes;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateDifference;
import org.canxun.model.CheckMethod;
import org.canxun.model.RecordKind;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.difference.DifferenceLines.Line;
import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.Test;

/** Two versions side by side, in words. */
class DifferenceLinesTest {

    private static final Codes CODES = new Codes("示例区", List.of(new Codes.AgencyInfo("SAMR", "市监局", "市监", true, true)),
            List.of(new Codes.Code(Codes.GAS_KIND, "LPG", "液化石油气", "LPG")));

    private static ItemContent item(String code, String text, boolean key, CheckMethod... methods) {
        return ItemContent.plain(code, text, List.of(methods), key, "", "", BigDecimal.ONE);
    }

    private static TemplateContent content(String title, ItemContent... items) {
        return new TemplateContent("FOOD", title, "SAMR", RecordKind.INSPECTION, "",
                List.of(new SectionContent("A", List.of(items))));
    }

    private static List<Line> lines(TemplateContent before, TemplateContent after) {
        return new DifferenceLines(before, after, Translations.of(new Messages(), Locale.ROOT), CODES, Locale.CHINESE)
                .of(TemplateDifference.between(before, after));
    }

    @Test
    void whatIsNewAndWhatIsGoneStandsInOneLineEach() {
        var lines = lines(content("表", item("A01", "旧", false)), content("表", item("A02", "新", false)));
        assertEquals(List.of("+ 新增", "− 删除"), lines.stream().map(Line::sign).toList());
        assertEquals(List.of("", "新"), List.of(lines.get(0).before(), lines.get(0).after()));
        assertEquals(List.of("旧", ""), List.of(lines.get(1).before(), lines.get(1).after()));
    }

    @Test
    void aFieldThatChangedIsNamedWithItsValuesInWords() {
        var lines = lines(content("表", item("A01", "许可证", false, CheckMethod.VIEW)),
                content("新表", item("A01", "许可证", true, CheckMethod.VIEW, CheckMethod.ASK)
                        .withDemand(ItemDemand.when("${site.gasKind} = 'LPG'"))));
        assertEquals(List.of("名称", "检查方式", "重点项", "适用条件"), lines.stream().map(Line::field).toList());
        assertEquals("查看+询问", lines.get(1).after());
        assertEquals(List.of("否", "是"), List.of(lines.get(2).before(), lines.get(2).after()));
        assertTrue(lines.get(3).after().contains("液化石油气"), lines.get(3).after());
        assertFalse(lines.get(3).asksOtherwise(), "whoever answered before need not look again");
    }

    @Test
    void anItemThatMovedSaysWhereItStandsNow() {
        var lines = lines(content("表", item("A01", "一", false), item("A02", "二", false), item("A03", "三", false)),
                content("表", item("A02", "二", false), item("A03", "三", false), item("A01", "一", false)));
        assertEquals(1, lines.size(), "those it was moved over stay where they are");
        assertEquals(List.of("A01", "次序", "排在最前", "排在 A03 之后"),
                List.of(lines.get(0).code(), lines.get(0).field(), lines.get(0).before(), lines.get(0).after()));
    }

    @Test
    void anItemThatAsksSomethingElseIsMarked() {
        var lines = lines(content("表", item("A01", "许可证", false)), content("表", item("A01", "健康证", false)));
        assertTrue(lines.get(0).asksOtherwise());
    }
}
