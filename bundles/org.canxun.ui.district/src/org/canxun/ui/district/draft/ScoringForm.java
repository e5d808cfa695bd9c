package org.canxun.ui.district.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.core.templates.TemplateIssue.Field;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Vocabulary;
import org.canxun.ui.district.draft.FormEntry.FormField;

/** How an indicator is scored. */
record ScoringForm(Messages messages, Vocabulary words, String itemId, ItemContent item) {

    private static final Optional<Field> ISSUE = Optional.of(Field.SCORING);

    List<FormEntry> entries() {
        var entries = new ArrayList<FormEntry>();
        entries.add(new FormField("scored", messages.scoring_on, Shape.FLAG,
                Boolean.toString(item.scoring().isPresent()), List.of(), "", ISSUE,
                value -> ItemForm.change(itemId, draft -> draft.scored(Boolean.parseBoolean(value)))));
        item.scoring().ifPresent(scoring -> fields(entries, scoring));
        return entries;
    }

    private void fields(List<FormEntry> entries, ScoringContent scoring) {
        entries.add(choice("role", messages.scoring_role, scoring.role().name(),
                ItemForm.choices(ScoringRole.values(), words::of), (s, v) -> new ScoringContent(
                        ScoringRole.valueOf(v), s.source(), s.input(), s.unit(), s.rule(), s.steps(), s.maxPoints())));
        entries.add(choice("source", messages.scoring_source, scoring.source().name(),
                ItemForm.choices(ScoreSource.values(), words::of), (s, v) -> new ScoringContent(s.role(),
                        ScoreSource.valueOf(v), s.input(), s.unit(), s.rule(), s.steps(), s.maxPoints())));
        entries.add(field("input", messages.scoring_input, Shape.LINE, scoring.input(), "",
                (s, v) -> new ScoringContent(s.role(), s.source(), v, s.unit(), s.rule(), s.steps(), s.maxPoints())));
        entries.add(field("unit", messages.scoring_unit, Shape.LINE, scoring.unit(), "",
                (s, v) -> new ScoringContent(s.role(), s.source(), s.input(), v, s.rule(), s.steps(), s.maxPoints())));
        entries.add(choice("rule", messages.scoring_rule, scoring.rule(), rules(),
                (s, v) -> new ScoringContent(s.role(), s.source(), s.input(), s.unit(), v, s.steps(), s.maxPoints())));
        entries.add(field("steps", messages.scoring_steps, Shape.LINE, scoring.steps(), hint(scoring.rule()),
                (s, v) -> new ScoringContent(s.role(), s.source(), s.input(), s.unit(), s.rule(), v, s.maxPoints())));
        entries.add(field("max", messages.scoring_max, Shape.NUMBER, Shape.plain(scoring.maxPoints()), "",
                (s, v) -> new ScoringContent(s.role(), s.source(), s.input(), s.unit(), s.rule(), s.steps(),
                        new BigDecimal(v))));
    }

    private List<Choice> rules() {
        return List.of(new Choice("bands", messages.rule_bands), new Choice("choice", messages.rule_choice),
                new Choice("count", messages.rule_count), new Choice("deduct", messages.rule_deduct),
                new Choice("ratio", messages.rule_ratio), new Choice("veto", messages.rule_veto));
    }

    /** What the steps of that rule look like. */
    private String hint(String rule) {
        return switch (rule) {
            case "bands" -> messages.steps_bands;
            case "choice" -> messages.steps_choice;
            case "count" -> messages.steps_count;
            case "deduct" -> messages.steps_deduct;
            case "ratio" -> messages.steps_ratio;
            case "veto" -> messages.steps_veto;
            default -> "";
        };
    }

    private FormField choice(String id, String label, String value, List<Choice> choices, With with) {
        return new FormField("scoring." + id, label, Shape.CHOICE, value, choices, "", ISSUE,
                text -> change(with, text));
    }

    private FormField field(String id, String label, Shape shape, String value, String hint, With with) {
        return new FormField("scoring." + id, label, shape, value, List.of(), hint, ISSUE,
                text -> change(with, text));
    }

    private Change change(With with, String text) {
        return ItemForm.change(itemId, draft -> draft.scoring = draft.scoring.map(s -> with.apply(s, text)));
    }

    /** The rule with one value set. */
    private interface With extends BiFunction<ScoringContent, String, ScoringContent> {}
}
