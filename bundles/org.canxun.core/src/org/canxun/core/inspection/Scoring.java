package org.canxun.core.inspection;

import java.util.List;

/** How far a record is, of the items that apply. */
final class Scoring {

    private Scoring() {}

    static Progress progress(List<ItemView> items) {
        int conforming = 0;
        int failed = 0;
        int notApplicable = 0;
        int keyFailed = 0;
        var applying = items.stream().filter(ItemView::applies).toList();
        for (var item : applying) {
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
        return new Progress(applying.size(), conforming, failed, notApplicable, keyFailed);
    }
}
