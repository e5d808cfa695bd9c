package org.canxun.ui.district.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.ui.district.draft.FormEntry.FormField;

/** What a section says of itself. */
final class SectionForm {

    private SectionForm() {}

    static List<FormEntry> entries(Forms forms, String id, SectionContent section) {
        var m = forms.messages();
        return List.of(
                field("title", m.field_section_title, Shape.LINE, section.title(), "", TemplateIssue.Field.TITLE,
                        set(id, (s, v) -> new SectionContent(v, s.condition(), s.weight(), s.items()))),
                field("condition", m.field_condition, Shape.CONDITION, section.condition(), m.hint_section_condition,
                        TemplateIssue.Field.CONDITION,
                        set(id, (s, v) -> new SectionContent(s.title(), v, s.weight(), s.items()))),
                field("weight", m.field_section_weight, Shape.OPTIONAL_NUMBER,
                        section.weight().map(Shape::plain).orElse(""), m.hint_section_weight,
                        TemplateIssue.Field.WEIGHT,
                        set(id, (s, v) -> new SectionContent(s.title(), s.condition(), number(v), s.items()))));
    }

    static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static FormField field(String id, String label, Shape shape, String value, String hint,
            TemplateIssue.Field issue, Function<String, Change> change) {
        return new FormField(id, label, shape, value, List.of(), hint, Optional.of(issue), change);
    }

    private static Function<String, Change> set(String id, BiFunction<SectionContent, String, SectionContent> with) {
        return value -> editor -> {
            var known = editor.view().section(id);
            return known.isEmpty() ? editor.view() : editor.section(id, with.apply(known.get(), value));
        };
    }
}
