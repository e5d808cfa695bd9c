package org.canxun.core.inspection;

import java.util.List;
import java.util.stream.Stream;

import org.canxun.model.ItemAnswer;

/** How far a record is, of the items that apply. */
final class Scoring {

    private Scoring() {}

    /** An item that applies, with its answer. */
    record Asked(ItemAnswer answer, boolean key) {}

    static Progress progress(List<ItemView> items) {
        return count(items.stream().filter(ItemView::applies).map(i -> new Asked(i.answer(), i.keyItem())));
    }

    static Progress count(Stream<Asked> asked) {
        int total = 0;
        int conforming = 0;
        int failed = 0;
        int notApplicable = 0;
        int keyFailed = 0;
        for (var item : asked.toList()) {
            total++;
            switch (item.answer()) {
                case CONFORM -> conforming++;
                case NONCONFORM -> {
                    failed++;
                    keyFailed += item.key() ? 1 : 0;
                }
                case NOT_APPLICABLE -> notApplicable++;
                case UNANSWERED -> {
                    // Counted by what is missing from the total.
                }
            }
        }
        return new Progress(total, conforming, failed, notApplicable, keyFailed);
    }
}
