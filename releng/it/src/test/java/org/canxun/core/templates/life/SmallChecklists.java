package org.canxun.core.templates.life;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.CheckMethod;
import org.canxun.model.RecordKind;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;

/** Two checklists with every kind of item and few of them, so that several people meet at the same item. */
public final class SmallChecklists {

    public static final String PLAIN = "S-A01";
    public static final String KEY = "S-A02";
    public static final String MEASURED = "S-D07";
    public static final String COLD = "冷藏温度";
    public static final String FROZEN = "冷冻温度";
    public static final String CHOSEN = "S1.01";
    public static final String COUNTED = "S1.02";

    private SmallChecklists() {}

    /** @return ids of the inspection's and the appraisal's checklist */
    public static List<String> publish(Workspace workspace, Clock clock) throws ProblemException {
        var drafts = List.of(
                new TemplateContent("SMALL", "小检查表", "MARKET_REGULATION", RecordKind.INSPECTION, "test",
                        List.of(new SectionContent("一", List.of(item(PLAIN, false), item(KEY, true),
                                item(MEASURED, false).withLimits(List.of(limit(COLD, "0", "8"),
                                        limit(FROZEN, null, "-12"))))))),
                new TemplateContent("SMALL_GRADING", "小评定表", "CIVIL_AFFAIRS", RecordKind.APPRAISAL, "test",
                        List.of(new SectionContent("一",
                                List.of(item(CHOSEN, false).withScoring(scoring("choice", "全符合:2;缺1项:1;其余:0", "2")),
                                        item(COUNTED, false).withScoring(scoring("count", "each:0.6;max:3", "3")))))));
        var ids = drafts.stream().map(SmallChecklists::id).toList();
        new Aggregates(workspace.journal(), clock).unit(Author.program(clock.getZone()), unit -> {
            for (int i = 0; i < ids.size(); i++) {
                var draft = drafts.get(i);
                var id = ids.get(i);
                new TemplateWriter(unit, id, "publish").publish(draft, 1, clock.instant());
            }
        });
        return ids;
    }

    private static String id(TemplateContent draft) {
        return "template-" + draft.code();
    }

    private static ItemContent item(String code, boolean key) {
        return ItemContent.plain(code, "检查 " + code, List.of(CheckMethod.VIEW), key, "依据", "标准", BigDecimal.ONE);
    }

    private static LimitContent limit(String parameter, String minimum, String maximum) {
        return new LimitContent(parameter, "℃", Optional.ofNullable(minimum).map(BigDecimal::new),
                Optional.ofNullable(maximum).map(BigDecimal::new), "");
    }

    private static ScoringContent scoring(String rule, String steps, String most) {
        return new ScoringContent(ScoringRole.SCORED, ScoreSource.JUDGED, "符合程度", "", rule, steps,
                new BigDecimal(most));
    }
}
