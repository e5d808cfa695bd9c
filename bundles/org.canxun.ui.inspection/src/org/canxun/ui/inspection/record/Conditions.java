package org.canxun.ui.inspection.record;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.canxun.core.Codes;
import org.canxun.core.inspection.ConditionLabels;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.rules.expression.Expression;

/** Says why an item does not apply. Keeps what conditions of a checklist may name, for the list asks with every row. */
final class Conditions {

    private final Codes codes;
    private final Locale locale;
    private final String both;
    private final Map<String, ConditionLabels> byTemplate = new HashMap<>();

    Conditions(Codes codes, Locale locale, Messages messages) {
        this.codes = codes;
        this.locale = locale;
        both = messages.condition_both;
    }

    /** The conditions that do not hold; empty when the item applies. */
    String unmet(RecordView record, ItemView item) {
        return item.relevance().unmet().stream().map(e -> text(record, e))
                .reduce((a, b) -> ItemWords.format(both, a, b)).orElse("");
    }

    String text(RecordView record, Expression expression) {
        return byTemplate.computeIfAbsent(record.id() + record.templateId(), key -> new ConditionLabels(codes,
                record.items().stream().map(ItemView::content).toList(), locale)).text(expression);
    }
}
