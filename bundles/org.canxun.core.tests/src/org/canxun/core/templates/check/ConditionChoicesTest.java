package org.canxun.core.templates.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Codes.Code;
import org.canxun.core.Problem;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateIssue.Severity;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.Test;

/** An item whose condition waits for a code that nobody can choose would never be asked. */
class ConditionChoicesTest {

    private static final Codes CODES = new Codes("示例区", List.of(new AgencyInfo("GAS", "燃气", "燃气", true, true)),
            List.of(new Code(Codes.GAS_KIND, "BOTTLED_LPG", "瓶装液化气", "Bottled"),
                    new Code(Codes.SERVING_MODE, "DELIVERY", "送餐", "Delivery")));

    private static List<TemplateIssue> issues(String condition) {
        var asked = ItemContent.plain("G-01", "用气", List.of(), false, "", "", BigDecimal.valueOf(50));
        var other = ItemContent.plain("G-02", "气瓶", List.of(), false, "", "", BigDecimal.valueOf(50))
                .withDemand(ItemDemand.when(condition));
        return TemplateCheck.issues(new TemplateContent("GAS", "燃气表", "GAS", RecordKind.INSPECTION, "",
                List.of(new SectionContent("A", List.of(asked, other)))), CODES);
    }

    private static void sound(String condition) {
        assertEquals(List.of(), issues(condition).stream().filter(i -> i.problem() == Problem.CONDITION_CODE).toList(),
                condition);
    }

    @Test
    void aCodeOfNoListIsWarnedOfWithThoseThereAre() {
        var issue = issues("${site.gasKind} = 'LPG'").get(0);
        assertEquals(Severity.WARNING, issue.severity());
        assertEquals("G-02", issue.item());
        assertEquals("条件把“site.gasKind”和“LPG”比较，但没有这个取值，条件不会成立。可用的有：BOTTLED_LPG。", issue.text(Locale.CHINA));
        assertEquals(Problem.CONDITION_CODE, issues("selected(${site.servingModes}, 'SENT')").get(0).problem());
        assertEquals(Problem.CONDITION_CODE, issues("${G-01} != 'FAILED'").get(0).problem());
    }

    @Test
    void severalValuesComparedAsOneAreWarnedOf() {
        assertEquals(Problem.CONDITION_SEVERAL, issues("${site.servingModes} = 'DELIVERY'").get(0).problem());
        assertEquals("“site.servingModes”可以有几个值，用等号比较时只有单独一个值才相等。要问“其中有没有”，请写 selected(${site.servingModes}, …)。",
                issues("${site.servingModes} != 'DELIVERY'").get(0).text(Locale.CHINA));
        assertEquals(List.of(), issues("${site.servingModes} != ''"));
    }

    @Test
    void whatCanBeChosenIsNot() {
        sound("${site.gasKind} = 'BOTTLED_LPG' or ${site.gasKind} = ''");
        sound("selected(${site.servingModes}, 'DELIVERY')");
        sound("verdict(${G-01}) = 'NONCONFORM'");
        sound("${G-01} = 'NOT_APPLICABLE'");
        sound("${site.type} = 'ANYTHING'");
    }
}
