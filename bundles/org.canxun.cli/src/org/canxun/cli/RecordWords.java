package org.canxun.cli;

import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.Localized;
import org.canxun.core.inspection.ConditionLabels;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;

/** Words for what stands in one record. */
record RecordWords(Codes codes, ConditionLabels labels, Console console) {

    static RecordWords of(Console console, Codes codes, RecordView record) {
        var items = record.items().stream().map(ItemView::content).toList();
        return new RecordWords(codes, new ConditionLabels(codes, items, console.locale()), console);
    }

    String text(Localized words) {
        return words.text(console.locale());
    }

    String star(String code) {
        return codes.label(Codes.STAR_LEVEL, code, console.locale());
    }

    /** Why the item is left out: the conditions that do not hold, or the reason somebody wrote; empty otherwise. */
    String reason(ItemView item) {
        if (item.applies()) {
            return item.reason();
        }
        return item.relevance().unmet().stream().map(labels::text).collect(Collectors.joining("; "));
    }
}
