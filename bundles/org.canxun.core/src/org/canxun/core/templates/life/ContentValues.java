package org.canxun.core.templates.life;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.templates.BasisContent;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.ItemAdvice;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.model.ItemKind;

/** Content as the values of model objects. What goes without saying is not written. */
final class ContentValues {

    private ContentValues() {}

    static Map<String, Object> section(SectionContent section, int position) {
        var values = new LinkedHashMap<String, Object>();
        values.put("title", section.title());
        values.put("position", position);
        values.put("condition", text(section.condition()));
        values.put("weight", number(section.weight()));
        return values;
    }

    static Map<String, Object> item(ItemContent item, int position) {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", item.code());
        values.put("position", position);
        values.put("text", item.text());
        values.put("methods", item.methods());
        values.put("keyItem", item.keyItem());
        values.put("legalBasis", item.legalBasis());
        values.put("standard", item.standard());
        values.put("points", item.points());
        values.put("illustrative", item.illustrative());
        values.put("unverified", item.unverified());
        values.put("weight", number(item.weight()));
        if (item.kind() != ItemKind.CONFORMITY) {
            values.put("kind", item.kind());
        }
        values.putAll(demand(item.demand()));
        values.putAll(advice(item.advice()));
        return values;
    }

    private static Map<String, Object> demand(ItemDemand demand) {
        var values = new LinkedHashMap<String, Object>();
        values.put("condition", text(demand.condition()));
        values.put("constraint", text(demand.constraint()));
        if (demand.requirement() != ItemDemand.NONE.requirement() || demand.photo() != ItemDemand.NONE.photo()) {
            values.put("requirement", demand.requirement());
            values.put("photoDemand", demand.photo());
        }
        return values;
    }

    private static Map<String, Object> advice(ItemAdvice advice) {
        var values = new LinkedHashMap<String, Object>();
        values.put("guidance", text(advice.guidance()));
        values.put("findingText", text(advice.findingText()));
        advice.term().ifPresent(term -> {
            values.put("termDays", term.days());
            values.put("termUnit", term.unit());
        });
        return values;
    }

    static Map<String, Object> limit(LimitContent limit, int position) {
        var values = new LinkedHashMap<String, Object>();
        values.put("parameter", limit.parameter());
        values.put("unit", limit.unit());
        values.put("minimum", number(limit.minimum()));
        values.put("maximum", number(limit.maximum()));
        values.put("position", position);
        values.put("device", text(limit.device()));
        return values;
    }

    static Map<String, Object> option(OptionContent option, int position) {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", option.code());
        values.put("label", option.label());
        values.put("verdict", option.verdict());
        values.put("points", number(option.points()));
        values.put("value", number(option.value()));
        values.put("position", position);
        return values;
    }

    static Map<String, Object> provision(BasisContent.Provision provision, int position) {
        var values = new LinkedHashMap<String, Object>();
        values.put("law", provision.law());
        values.put("article", provision.article());
        values.put("wording", text(provision.wording()));
        values.put("position", position);
        return values;
    }

    static Map<String, Object> scoring(ScoringContent scoring) {
        var values = new LinkedHashMap<String, Object>();
        values.put("role", scoring.role());
        values.put("source", scoring.source());
        values.put("input", scoring.input());
        values.put("unit", scoring.unit());
        values.put("rule", scoring.rule());
        values.put("steps", scoring.steps());
        values.put("maxPoints", scoring.maxPoints());
        return values;
    }

    static Map<String, Object> judgement(JudgementContent judgement, int position) {
        var values = new LinkedHashMap<String, Object>();
        values.put("scheme", judgement.scheme());
        values.put("settings",
                judgement.settings().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
        values.put("position", position);
        return values;
    }

    static Map<String, Object> grading(GradingContent grading) {
        var values = new LinkedHashMap<String, Object>();
        values.put("bonusCap", grading.bonusCap());
        values.put("bonusLevels", grading.bonusLevels());
        return values;
    }

    static Map<String, Object> star(GradingContent.Star star, int position) {
        var values = new LinkedHashMap<String, Object>();
        values.put("star", star.code());
        values.put("minimum", star.minimum());
        values.put("coefficient", number(star.coefficient()));
        values.put("position", position);
        return values;
    }

    static Map<String, Object> gate(GradingContent.Gate gate, int position) {
        var values = new LinkedHashMap<String, Object>();
        values.put("star", gate.star());
        values.put("kind", gate.kind().name());
        values.put("section", gate.section());
        values.put("bound", gate.bound());
        values.put("position", position);
        return values;
    }

    private static String text(String value) {
        return value.isEmpty() ? null : value;
    }

    private static BigDecimal number(Optional<BigDecimal> number) {
        return number.orElse(null);
    }
}
