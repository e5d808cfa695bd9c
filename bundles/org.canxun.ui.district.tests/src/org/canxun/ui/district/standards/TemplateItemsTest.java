package org.canxun.ui.district.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.canxun.model.CheckMethod;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.ModelFactory;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.standards.TemplateColumns.Line;
import org.canxun.ui.table.TableModel;
import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of one checklist, without its window. */
class TemplateItemsTest {

    private final ChecklistTemplate template = ModelFactory.eINSTANCE.createChecklistTemplate();
    private TableModel<Line> model;

    @BeforeEach
    void fill() {
        section("二、后厨", item("G2.01", "台账\n完整", "2.50"), item("G2.10", "留样", "1"));
        section("一、前厅", item("G1.01", "证照公示", null));
        var first = template.getSections().get(0).getItems().get(0);
        first.setKeyItem(true);
        first.setLegalBasis("食品安全法第53条");
        first.setStandard("缺一日=不符合");
        first.setIllustrative(true);
        first.setUnverified(true);
        first.getMethods().addAll(List.of(CheckMethod.VIEW, CheckMethod.TEST));
        model = new TableModel<>(TemplateColumns.items(Translations.of(new Messages(), Locale.ROOT)), Line::position,
                Locale.CHINA);
        model.rows(TemplateColumns.lines(template));
    }

    private void section(String title, ChecklistItem... items) {
        var section = ModelFactory.eINSTANCE.createTemplateSection();
        section.setTitle(title);
        section.getItems().addAll(Arrays.asList(items));
        template.getSections().add(section);
    }

    private static ChecklistItem item(String code, String text, String points) {
        var item = ModelFactory.eINSTANCE.createChecklistItem();
        item.setCode(code);
        item.setText(text);
        item.setPoints(points == null ? null : new BigDecimal(points));
        return item;
    }

    private List<String> codes() {
        return model.found().stream().map(line -> line.item().getCode()).toList();
    }

    private List<String> cells(int row) {
        return List.of(model.copy(List.of(model.found().get(row))).lines().toList().get(1).split("\t", -1));
    }

    @Test
    void itemsStandInTheOrderOfTheChecklistAlsoWhenSortedByCodeOrSection() {
        assertEquals(List.of("G2.01", "G2.10", "G1.01"), codes());
        model.sort("code");
        assertEquals(List.of("G2.01", "G2.10", "G1.01"), codes());
        model.sort("section");
        assertEquals(List.of("G2.01", "G2.10", "G1.01"), codes());
        model.sort("section");
        assertEquals(List.of("G1.01", "G2.10", "G2.01"), codes());
    }

    @Test
    void anItemIsFoundByItsCodeItsSectionItsWordingAndItsBasis() {
        for (var words : List.of("g2.01", "台账", "53条", "后厨 完整")) {
            model.filter(words);
            assertTrue(codes().contains("G2.01"), words);
            assertFalse(codes().contains("G1.01"), words);
        }
    }

    @Test
    void aRowSaysWhatTheInspectorMustKnowOfTheItem() {
        assertEquals(List.of("G2.01", "二、后厨", "台账 完整", "★ 重点", "2.5", "查看+测试", "食品安全法第53条", "示例 待核"), cells(0));
    }

    @Test
    void whatAnItemDoesNotSayStaysEmpty() {
        assertEquals(List.of("G1.01", "一、前厅", "证照公示", "", "0", "", "", ""), cells(2));
    }

    @Test
    void theStandardIsThereForThoseWhoAskForIt() {
        model.visible(List.of("code", "standard"));
        assertEquals(List.of("G2.01", "缺一日=不符合"), cells(0));
    }
}
