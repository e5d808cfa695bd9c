package org.canxun.cli;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.core.Localized;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.rules.judgement.JudgementSchemes;
import org.canxun.core.templates.ContentField;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.GradingContent.Gate;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;

/** A checklist for a terminal: what goes without saying is not said. */
final class TemplatePrinter {

    /** Said in the first line of an item, or in words of their own. */
    private static final Set<ContentField> SAID = Set.of(ContentField.TEXT, ContentField.KIND, ContentField.KEY_ITEM,
            ContentField.POINTS, ContentField.CONDITION);
    private static final Map<ContentField, String> USUAL =
            Map.of(ContentField.REQUIREMENT, "BLOCK", ContentField.PHOTO, "KEY_FAILED");

    private final Console console;
    private final TemplateWords words;
    private final FieldWords fields;
    private final TemplateContent content;
    private final TemplateWords.Conditions conditions;

    TemplatePrinter(Console console, TemplateWords words, TemplateContent content) {
        this.console = console;
        this.words = words;
        this.fields = new FieldWords(console);
        this.content = content;
        conditions = words.conditions(content);
    }

    void print(TemplateRow row) {
        console.say("template.head", TemplateWords.reference(row), content.title(), words.agency(content.agencyCode()),
                words.state(row.state()), row.version(), row.id());
        row.publishedAt().ifPresent(at -> console.say("template.published.at", TemplateWords.time(at),
                row.signer().isEmpty() ? console.text("template.shipped") : row.signer(), row.contentDigest()));
        console.say("template.sum", row.items(), row.keyItems(), plain(content.points()));
        if (!content.provenance().isEmpty()) {
            field("", ContentField.PROVENANCE, content.provenance());
        }
        content.judgements().forEach(this::judgement);
        content.grading().ifPresent(this::grading);
        content.sections().forEach(this::section);
    }

    private void judgement(JudgementContent judgement) {
        var name = JudgementSchemes.find(judgement.scheme()).map(s -> words.text(s.name())).orElse("");
        console.say("template.judgement", judgement.scheme(), name);
        judgement.settings().forEach((key, value) -> console.line("  " + key + " = " + value + settingName(judgement,
                key)));
    }

    private String settingName(JudgementContent judgement, String key) {
        return JudgementSchemes.find(judgement.scheme()).stream().flatMap(s -> s.settings().stream())
                .filter(s -> s.key().equals(key)).findFirst().map(s -> "  " + text(s.name())).orElse("");
    }

    private String text(Localized localized) {
        return words.text(localized);
    }

    private void grading(GradingContent grading) {
        console.say("template.grading", plain(grading.bonusCap()), grading.bonusLevels());
        for (var star : grading.stars()) {
            console.line("  " + words.star(star.code()) + "  ≥ " + plain(star.minimum())
                    + star.coefficient().map(c -> "  × " + plain(c)).orElse("")
                    + grading.gates().stream().filter(g -> g.star().equals(star.code())).map(this::gate)
                            .collect(Collectors.joining()));
        }
    }

    private String gate(Gate gate) {
        return "  " + switch (gate.kind()) {
            case SECTION_MIN -> console.text("template.gate.section", gate.section(), plain(gate.bound()));
            case KEY_FAILS_MAX -> console.text("template.gate.key", plain(gate.bound()));
        };
    }

    private void section(SectionContent section) {
        console.line("");
        console.line("## " + section.title()
                + section.weight().map(w -> "  " + console.text("template.weight", plain(w))).orElse(""));
        condition("  ", section.condition());
        section.items().forEach(this::item);
    }

    private void item(ItemContent item) {
        console.line(item.code() + "  " + (item.keyItem() ? console.text("template.key") + "  " : "")
                + console.text("template.points", plain(item.points())) + "  "
                + (item.scoring().isPresent() ? "" : fields.value(ContentField.KIND, item.kind().getName()) + "  ")
                + item.text());
        condition("    ", item.demand().condition());
        for (var field : ContentField.ofItems()) {
            var value = field.text(item).strip();
            if (!SAID.contains(field) && !value.isEmpty() && !value.equals(USUAL.get(field))) {
                field("    ", field, value);
            }
        }
    }

    /** In words for who reads, as an expression for who changes it. */
    private void condition(String indent, String expression) {
        if (!expression.isEmpty()) {
            console.line(indent + console.text("template.condition", conditions.text(expression), expression));
        }
    }

    private void field(String indent, ContentField field, String value) {
        console.line(indent + console.text("template.field", fields.label(field), fields.value(field, value)));
    }

    private static String plain(java.math.BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
