package org.canxun.cli;

import static org.canxun.cli.WorkspaceCommand.object;

import java.util.List;
import java.util.Map;

import org.canxun.core.port.TemplateRow;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue;

/** Checklists for scripts: names and codes, whatever the language, but for what is named conditionText. */
final class TemplateJson {

    private TemplateJson() {}

    static Map<String, Object> row(TemplateRow row) {
        return object("id", row.id(), "code", row.code(), "version", row.version(), "title", row.title(), "agency",
                row.agencyCode(), "kind", row.recordKind().getLiteral(), "items", row.items(), "keyItems",
                row.keyItems(), "digest", row.contentDigest(), "state", row.state().name(), "publishedAt",
                row.publishedAt().map(Object::toString).orElse(null), "signer", row.signer(), "basedOn",
                row.basedOn());
    }

    /** Everything the checklist says; the row alone knows its number and state. */
    static Map<String, Object> content(TemplateRow row, TemplateContent content, TemplateWords words) {
        var json = row(row);
        json.put("provenance", content.provenance());
        json.put("judgements", content.judgements().stream()
                .map(j -> object("scheme", j.scheme(), "settings", j.settings())).toList());
        json.put("grading", content.grading().map(TemplateJson::grading).orElse(null));
        json.put("sections", content.sections().stream().map(s -> section(s, words.conditions(content))).toList());
        return json;
    }

    private static Object grading(GradingContent grading) {
        return object("bonusCap", grading.bonusCap(), "bonusLevels", grading.bonusLevels(), "stars",
                grading.stars().stream().map(s -> object("code", s.code(), "minimum", s.minimum(), "coefficient",
                        s.coefficient().orElse(null))).toList(),
                "gates", grading.gates().stream().map(g -> object("star", g.star(), "kind", g.kind().name(), "section",
                        g.section(), "bound", g.bound())).toList());
    }

    private static Object section(SectionContent section, TemplateWords.Conditions conditions) {
        return object("title", section.title(), "condition", section.condition(), "conditionText",
                conditions.text(section.condition()), "weight", section.weight().orElse(null), "items",
                section.items().stream().map(i -> item(i, conditions)).toList());
    }

    private static Object item(ItemContent item, TemplateWords.Conditions conditions) {
        var demand = item.demand();
        var term = item.advice().term();
        return object("item", item.code(), "text", item.text(), "kind", item.kind().getLiteral(), "methods",
                item.methods().stream().map(m -> m.getLiteral()).toList(), "key", item.keyItem(), "legalBasis",
                item.basis().text(), "provisions",
                item.basis().provisions().stream().map(p -> object("law", p.law(), "article", p.article(), "wording",
                        p.wording())).toList(),
                "standard", item.standard(), "points", item.points(), "weight", item.weight().orElse(null),
                "illustrative", item.illustrative(), "unverified", item.unverified(), "condition", demand.condition(),
                "conditionText", conditions.text(demand.condition()), "constraint", demand.constraint(), "requirement",
                demand.requirement().getLiteral(), "photo", demand.photo().getLiteral(), "guidance",
                item.advice().guidance(), "finding", item.advice().findingText(), "termDays",
                term.map(t -> t.days()).orElse(null), "termUnit", term.map(t -> t.unit().getLiteral()).orElse(null),
                "limits",
                item.limits().stream().map(l -> object("parameter", l.parameter(), "unit", l.unit(), "minimum",
                        l.minimum().orElse(null), "maximum", l.maximum().orElse(null), "device", l.device())).toList(),
                "options",
                item.options().stream().map(o -> object("code", o.code(), "label", o.label(), "verdict",
                        o.verdict().getLiteral(), "points", o.points().orElse(null), "value", o.value().orElse(null)))
                        .toList(),
                "scoring", item.scoring().map(TemplateJson::scoring).orElse(null));
    }

    private static Object scoring(ScoringContent scoring) {
        return object("role", scoring.role().getLiteral(), "source", scoring.source().getLiteral(), "input",
                scoring.input(), "unit", scoring.unit(), "rule", scoring.rule(), "steps", scoring.steps(),
                "maxPoints", scoring.maxPoints());
    }

    static List<?> issues(List<TemplateIssue> issues, TemplateContent content, TemplateWords words) {
        return issues.stream().map(i -> object("severity", i.severity().name(), "section",
                TemplateWords.section(content, i), "item", i.item(), "field", i.field().name(), "problem",
                i.problem().name(), "text", words.text(i))).toList();
    }
}
