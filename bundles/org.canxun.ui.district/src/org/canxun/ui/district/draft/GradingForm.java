package org.canxun.ui.district.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.canxun.core.Codes;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.GradingContent.Gate;
import org.canxun.core.templates.GradingContent.GateKind;
import org.canxun.core.templates.GradingContent.Star;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.draft.FormEntry.FormField;
import org.canxun.ui.district.draft.FormEntry.FormHeading;
import org.canxun.ui.district.draft.FormEntry.FormRows;
import org.canxun.ui.district.draft.FormEntry.RowColumn;

/** How points of an appraisal become stars. */
final class GradingForm {

    private static final Optional<TemplateIssue.Field> ISSUE = Optional.of(TemplateIssue.Field.GRADING);
    private static final GradingContent NEW = new GradingContent(BigDecimal.ZERO, 0, List.of(), List.of());

    private final Forms forms;
    private final Messages messages;
    private final TemplateContent content;

    GradingForm(Forms forms, TemplateContent content) {
        this.forms = forms;
        this.content = content;
        messages = forms.messages();
    }

    List<FormEntry> entries() {
        var entries = new ArrayList<FormEntry>();
        var grading = content.grading();
        entries.add(new FormHeading("grading", messages.group_grading, ""));
        entries.add(new FormField("grading.on", messages.grading_on, Shape.FLAG,
                Boolean.toString(grading.isPresent()), List.of(), "", ISSUE,
                value -> editor -> editor.grading(Boolean.parseBoolean(value)
                        ? Optional.of(editor.view().content().grading().orElse(NEW)) : Optional.empty())));
        grading.ifPresent(g -> {
            entries.add(new FormField("grading.cap", messages.grading_cap, Shape.NUMBER, Shape.plain(g.bonusCap()),
                    List.of(), "", ISSUE, value -> change(k -> new GradingContent(new BigDecimal(value),
                            k.bonusLevels(), k.stars(), k.gates()))));
            entries.add(new FormField("grading.levels", messages.grading_levels, Shape.OPTIONAL_WHOLE,
                    Integer.toString(g.bonusLevels()), List.of(), "", ISSUE,
                    value -> change(k -> new GradingContent(k.bonusCap(),
                            value.isEmpty() ? 0 : Integer.parseInt(value), k.stars(), k.gates()))));
            entries.add(stars(g));
            entries.add(gates(g));
        });
        return entries;
    }

    private List<Choice> levels() {
        return forms.codes().list(Codes.STAR_LEVEL).stream().map(c -> new Choice(c.code(), c.label(forms.locale())))
                .toList();
    }

    private FormRows stars(GradingContent grading) {
        var columns = List.of(RowColumn.of(messages.star_level, 14, levels()),
                RowColumn.of(messages.star_minimum, Shape.NUMBER, 8),
                RowColumn.of(messages.star_coefficient, Shape.OPTIONAL_NUMBER, 8));
        var rows = grading.stars().stream().map(s -> List.of(s.code(), Shape.plain(s.minimum()),
                s.coefficient().map(Shape::plain).orElse(""))).toList();
        Function<List<List<String>>, Change> change = texts -> change(k -> new GradingContent(k.bonusCap(),
                k.bonusLevels(), texts.stream().map(r -> new Star(r.get(0), new BigDecimal(r.get(1)),
                        SectionForm.number(r.get(2)))).toList(),
                k.gates()));
        return new FormRows("grading.stars", messages.grading_stars, columns, rows, ISSUE, change);
    }

    private FormRows gates(GradingContent grading) {
        var kinds = Arrays.stream(GateKind.values()).map(k -> new Choice(k.name(), forms.words().of(k))).toList();
        var sections = new ArrayList<Choice>();
        sections.add(new Choice("", messages.gate_all));
        content.sections().stream().map(SectionContent::title).distinct()
                .forEach(title -> sections.add(new Choice(title, title)));
        var columns = List.of(RowColumn.of(messages.star_level, 14, levels()),
                RowColumn.of(messages.gate_kind, 16, kinds), RowColumn.of(messages.gate_section, 16, sections),
                RowColumn.of(messages.gate_bound, Shape.NUMBER, 8));
        var rows = grading.gates().stream()
                .map(g -> List.of(g.star(), g.kind().name(), g.section(), Shape.plain(g.bound()))).toList();
        Function<List<List<String>>, Change> change = texts -> change(k -> new GradingContent(k.bonusCap(),
                k.bonusLevels(), k.stars(), texts.stream().map(r -> new Gate(r.get(0), GateKind.valueOf(r.get(1)),
                        r.get(2), new BigDecimal(r.get(3)))).toList()));
        return new FormRows("grading.gates", messages.grading_gates, columns, rows, ISSUE, change);
    }

    private static Change change(UnaryOperator<GradingContent> edit) {
        return editor -> editor.grading(Optional.of(edit.apply(editor.view().content().grading().orElse(NEW))));
    }
}
