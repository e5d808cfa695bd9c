package org.canxun.core.templates.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.canxun.core.ProblemException;
import org.canxun.core.table.PlainTables;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.CheckMethod;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.Test;

class ShippedTablesTest {

    private final TemplateContent draft = new TemplateContent("OWN", "自有检查表", "GAS_AUTHORITY", RecordKind.INSPECTION,
            "区级", List.of(new SectionContent("甲", List.of(item("A-1", "60"))),
                    new SectionContent("乙", List.of(item("A-2", "40")))));

    @Test
    void aLimitForAnUnknownItemOrWithBoundsReversedIsRefused() throws ProblemException {
        var read = LimitTable.add(draft, Set.of(), new PlainTables(),
                PlainTables.rows("item_no,parameter,unit,minimum,maximum",
                        "A-9,温度,℃,0,8", "A-2,温度,℃,8,0", "A-2,时间,min,,"));
        assertTrue(read.draft().isEmpty());
        assertEquals("""
                第 2 行「item_no」：检查表中没有“A-9”这一项。请核对编号。
                第 3 行「minimum」：上下限至少填一个，且下限不得大于上限。请改正。
                第 4 行「minimum」：上下限至少填一个，且下限不得大于上限。请改正。""", read.errors().text(Locale.CHINA));
    }

    @Test
    void aRuleThatCannotBeComputedIsRefusedWhenImportedNotWhenScored() throws ProblemException {
        var header = "item_no,dimension,role,source,input,unit,rule,steps,max_points";
        var read = RuleTable.add(draft, new PlainTables(),
                PlainTables.rows(header, "A-1,甲,SCORED,JUDGED,有无,,choice,有:60;无,60",
                        "A-2,乙,SCORED,GUESSED,有无,,choice,有:40;无:0,41"));
        assertEquals("""
                第 2 行「steps」：第 6 个字符起“无”无法识别，此处应为：…:…。
                第 3 行「source」：“GUESSED”不在可选范围内。请改为：AUTO、DATA、MEASURED、JUDGED。
                第 3 行「max_points」：规则的满分 41 与检查表的分值 40 不一致。请改成一致。""", read.errors().text(Locale.CHINA));
        var missing = RuleTable.add(draft, new PlainTables(),
                PlainTables.rows(header, "A-1,甲,SCORED,JUDGED,有无,,choice,有:60;无:0,60"));
        assertEquals("“A-2”没有评分规则。请在评分规则表中补上。", missing.errors().text(Locale.CHINA));
    }

    private static ItemContent item(String code, String points) {
        return ItemContent.plain(code, "内容", List.of(CheckMethod.VIEW), false, "法", "标准", new BigDecimal(points));
    }
}
