package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.List;

import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;

/** Counts and points of a record. */
final class Scoring {

    private Scoring() {}

    static Progress progress(List<ItemView> items) {
        int conforming = 0;
        int failed = 0;
        int notApplicable = 0;
        int keyFailed = 0;
        for (var item : items) {
            switch (item.answer()) {
                case CONFORM -> conforming++;
                case NONCONFORM -> {
                    failed++;
                    keyFailed += item.keyItem() ? 1 : 0;
                }
                case NOT_APPLICABLE -> notApplicable++;
                case UNANSWERED -> {
                    // Counted by what is missing from the total.
                }
            }
        }
        return new Progress(items.size(), conforming, failed, notApplicable, keyFailed);
    }

    /** An item that fails loses all its points; an appraisal item has the points its rule gave. */
    static Score score(RecordKind kind, List<ItemView> items) {
        var got = BigDecimal.ZERO;
        var base = BigDecimal.ZERO;
        var open = false;
        for (var item : items) {
            open |= !item.answered();
            if (!item.answered() || item.answer() == ItemAnswer.NOT_APPLICABLE) {
                continue;
            }
            base = base.add(item.points());
            if (kind == RecordKind.APPRAISAL) {
                got = got.add(item.pointsTaken() == null ? BigDecimal.ZERO : item.pointsTaken());
            } else if (item.answer() == ItemAnswer.CONFORM) {
                got = got.add(item.points());
            }
        }
        return new Score(got, base, open);
    }
}
