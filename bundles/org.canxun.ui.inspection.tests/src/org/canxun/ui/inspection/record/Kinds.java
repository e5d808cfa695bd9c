package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.templates.BasisContent;
import org.canxun.core.templates.BasisContent.Provision;
import org.canxun.core.templates.ItemAdvice;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.ItemMarks;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.RecordKind;
import org.canxun.model.TermUnit;

/** A checklist with every kind of item, and with items that apply only when others are answered so. */
final class Kinds {

    private Kinds() {}

    static Recording recording() {
        var editor = new TryOutEditor(content());
        return new Recording(editor, editor.view());
    }

    static TemplateContent content() {
        return new TemplateContent("GAS", "燃气检查表", "GAS_AUTHORITY", RecordKind.INSPECTION, "", List.of(
                new SectionContent("A 现场", List.of(
                        item("A01", "灭火器状态", ItemKind.STATES, List.of(option("OK", "完好", ItemAnswer.CONFORM),
                                option("OLD", "过期", ItemAnswer.NONCONFORM), option("BAD", "损坏", ItemAnswer.NONCONFORM),
                                option("NONE", "无此设施", ItemAnswer.NOT_APPLICABLE)), List.of()),
                        item("A02", "燃气种类", ItemKind.SINGLE_CHOICE, List.of(
                                option("LPG", "液化石油气", ItemAnswer.UNANSWERED),
                                option("NATURAL", "天然气", ItemAnswer.UNANSWERED)), List.of()),
                        item("A03", "可见的隐患", ItemKind.MULTIPLE_CHOICE, List.of(
                                option("A", "软管、接头老化", ItemAnswer.UNANSWERED),
                                option("B", "无报警器", ItemAnswer.NONCONFORM),
                                option("C", "通风差", ItemAnswer.UNANSWERED)), List.of()),
                        item("A04", "供气单位", ItemKind.TEXT, List.of(), List.of()),
                        item("A05", "灭火器具数", ItemKind.COUNT, List.of(), List.of(limit("具数", "具", "2", "目视"))),
                        item("A06", "室温", ItemKind.MEASUREMENT, List.of(), List.of(limit("室温", "℃", null, ""))),
                        item("A07", "老人满意度", ItemKind.SURVEY_MEAN, List.of(people("GOOD", "满意", "100"),
                                people("FAIR", "一般", "60"), people("POOR", "不满意", "0")), List.of()))),
                new SectionContent("B 瓶装气", "${A02} = 'LPG'", Optional.empty(), List.of(
                        plain("B01", "气瓶存放", true, ItemDemand.NONE), plain("B02", "气瓶检验期", false,
                                ItemDemand.NONE))),
                new SectionContent("C 人员", List.of(
                        plain("C01", "负责人在场", false, ItemDemand.NONE),
                        plain("C02", "代班人有委托", false, ItemDemand.when("${C01} = 'NONCONFORM'"))))),
                List.of(JudgementContent.of("samr-49", Map.of())), Optional.empty());
    }

    private static ItemContent plain(String code, String text, boolean key, ItemDemand demand) {
        return new ItemContent(code, text, ItemKind.CONFORMITY, List.of(CheckMethod.VIEW), key,
                new BasisContent("燃气条例", List.of(new Provision("城镇燃气管理条例", "第十七条", "燃气经营者应当…"))), "",
                BigDecimal.ONE, Optional.empty(), ItemMarks.NONE, demand,
                new ItemAdvice("看瓶身", "气瓶与灶具同室", Optional.of(new ItemAdvice.Term(7, TermUnit.WORKING_DAY))), List.of(),
                List.of(), Optional.empty());
    }

    private static ItemContent item(String code, String text, ItemKind kind, List<OptionContent> options,
            List<LimitContent> limits) {
        return ItemContent.plain(code, text, List.of(CheckMethod.VIEW), false, "", "", BigDecimal.ONE)
                .withOptions(kind, options).withLimits(limits);
    }

    private static OptionContent option(String code, String label, ItemAnswer verdict) {
        return new OptionContent(code, label, verdict, Optional.empty(), Optional.empty());
    }

    private static OptionContent people(String code, String label, String value) {
        return new OptionContent(code, label, ItemAnswer.UNANSWERED, Optional.empty(),
                Optional.of(new BigDecimal(value)));
    }

    private static LimitContent limit(String parameter, String unit, String minimum, String device) {
        return new LimitContent(parameter, unit, Optional.ofNullable(minimum).map(BigDecimal::new), Optional.empty(),
                device);
    }
}
