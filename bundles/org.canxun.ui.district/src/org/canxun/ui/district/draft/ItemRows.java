package org.canxun.ui.district.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.canxun.core.templates.BasisContent.Provision;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.TemplateIssue.Field;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Vocabulary;
import org.canxun.ui.district.draft.FormEntry.FormRows;
import org.canxun.ui.district.draft.FormEntry.RowColumn;

/** The small tables of an item. */
record ItemRows(Messages messages, Vocabulary words, String itemId, ItemContent item) {

    FormRows limits() {
        var columns = List.of(RowColumn.of(messages.limit_parameter, Shape.LINE, 14),
                RowColumn.of(messages.limit_unit, Shape.LINE, 6),
                RowColumn.of(messages.limit_minimum, Shape.OPTIONAL_NUMBER, 7),
                RowColumn.of(messages.limit_maximum, Shape.OPTIONAL_NUMBER, 7),
                RowColumn.of(messages.limit_device, Shape.LINE, 14));
        return rows("limits", messages.field_limits, columns, item.limits(),
                l -> List.of(l.parameter(), l.unit(), number(l.minimum()), number(l.maximum()), l.device()),
                r -> new LimitContent(r.get(0), r.get(1), SectionForm.number(r.get(2)),
                        SectionForm.number(r.get(3)), r.get(4)),
                Field.LIMITS, (draft, limits) -> draft.limits = limits);
    }

    FormRows options() {
        var verdicts = ItemForm.choices(ItemAnswer.values(), words::of);
        var columns = List.of(RowColumn.of(messages.option_code, Shape.LINE, 10),
                RowColumn.of(messages.option_label, Shape.LINE, 16),
                RowColumn.of(messages.option_verdict, 10, verdicts),
                RowColumn.of(messages.option_points, Shape.OPTIONAL_NUMBER, 6),
                RowColumn.of(messages.option_value, Shape.OPTIONAL_NUMBER, 6));
        return rows("options", messages.field_options, columns, item.options(),
                o -> List.of(o.code(), o.label(), o.verdict().name(), number(o.points()), number(o.value())),
                r -> new OptionContent(r.get(0), r.get(1), ItemAnswer.valueOf(r.get(2)),
                        SectionForm.number(r.get(3)), SectionForm.number(r.get(4))),
                Field.OPTIONS, (draft, options) -> draft.options = options);
    }

    FormRows provisions() {
        var columns = List.of(RowColumn.of(messages.provision_law, Shape.LINE, 18),
                RowColumn.of(messages.provision_article, Shape.LINE, 14),
                RowColumn.of(messages.provision_wording, Shape.LINE, 24));
        return rows("provisions", messages.field_provisions, columns, item.basis().provisions(),
                p -> List.of(p.law(), p.article(), p.wording()),
                r -> new Provision(r.get(0), r.get(1), r.get(2)), Field.BASIS,
                (draft, provisions) -> draft.provisions = provisions);
    }

    private <T> FormRows rows(String id, String label, List<RowColumn> columns, List<T> parts,
            Function<T, List<String>> texts, Function<List<String>, T> part, Field issue,
            BiConsumer<ItemDraft, List<T>> set) {
        return new FormRows(id, label, columns, parts.stream().map(texts).toList(), Optional.of(issue),
                rows -> ItemForm.change(itemId, draft -> set.accept(draft, rows.stream().map(part).toList())));
    }

    private static String number(Optional<java.math.BigDecimal> number) {
        return number.map(Shape::plain).orElse("");
    }
}
