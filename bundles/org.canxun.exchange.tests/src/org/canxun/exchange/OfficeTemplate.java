package org.canxun.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.templates.BasisContent;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.ItemAdvice;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.ItemMarks;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RecordKind;
import org.canxun.model.RequirementLevel;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.canxun.model.TermUnit;

/** The checklist in {@code template-openpyxl.xlsx}. It has something of everything. */
final class OfficeTemplate {

    private OfficeTemplate() {}

    static TemplateContent content() {
        var temperature = new ItemContent("F-D07", "冷藏温度\n=不高于 8 ℃\"", ItemKind.MEASUREMENT,
                List.of(CheckMethod.VIEW, CheckMethod.TEST), true,
                new BasisContent("食品安全法第33条", List.of(new BasisContent.Provision("食品安全法", "第三十三条", "  前后有空格  "))),
                "+超过即不符合", new BigDecimal("5.5"), Optional.of(new BigDecimal("0.1")), new ItemMarks(true, false),
                new ItemDemand("site.gasKind = 'NONE'", "", RequirementLevel.WARN, PhotoDemand.ALWAYS),
                new ItemAdvice("-看温度计", "'冷柜超温", Optional.of(new ItemAdvice.Term(7, TermUnit.WORKING_DAY))),
                List.of(new LimitContent("冷藏温度", "℃", Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("8.05")),
                        "探针")),
                List.of(), Optional.empty());
        var state = ItemContent
                .plain("007", "2025-03-01", List.of(), false, "", "", new BigDecimal("123456789.123456789"))
                .withOptions(ItemKind.STATES,
                        List.of(new OptionContent("1.50", "完好", ItemAnswer.CONFORM, Optional.of(BigDecimal.ONE),
                                Optional.of(new BigDecimal("-3"))),
                                new OptionContent("1e5", "TRUE", ItemAnswer.NOT_APPLICABLE, Optional.empty(),
                                        Optional.empty())))
                .withScoring(new ScoringContent(ScoringRole.BONUS, ScoreSource.DATA, "次数", "", "bands", ">=1:2;<1:0",
                        new BigDecimal("2")));
        return new TemplateContent("OFFICE", "办公软件试表", "FIRE_RESCUE", RecordKind.APPRAISAL, "第一行\n第二行",
                List.of(new SectionContent("同名", "", Optional.of(new BigDecimal("60")), List.of(temperature)),
                        new SectionContent("空组", List.of()),
                        new SectionContent("同名", "site.type = 'x'", Optional.empty(), List.of(state))),
                List.of(JudgementContent.of("samr-49", Map.of()),
                        JudgementContent.of("deduction", Map.of("start", "100", "bands", ">90:GOOD;<=90:POOR"))),
                Optional.of(new GradingContent(BigDecimal.TEN, 1,
                        List.of(new GradingContent.Star("THREE", new BigDecimal("90"),
                                Optional.of(new BigDecimal("1.2"))),
                                new GradingContent.Star("NONE", BigDecimal.ZERO, Optional.empty())),
                        List.of(new GradingContent.Gate("THREE", GradingContent.GateKind.SECTION_MIN, "同名",
                                new BigDecimal("12"))))));
    }
}
