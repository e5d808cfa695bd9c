package org.canxun.core.document;

import java.util.List;
import java.util.function.Predicate;

import org.canxun.model.ChecklistItem;
import org.canxun.model.ItemAnswer;

/** How the items of a record that apply, or some of them, were answered. */
record Tally(int total, int conform, List<String> failed, int inapplicable) {

    static Tally of(RecordSheet sheet, Predicate<ChecklistItem> which) {
        var items = sheet.items().stream().filter(which).filter(sheet::applies).toList();
        return new Tally(items.size(), count(sheet, items, ItemAnswer.CONFORM),
                items.stream().filter(item -> sheet.answer(item) == ItemAnswer.NONCONFORM)
                        .map(ChecklistItem::getCode).toList(),
                count(sheet, items, ItemAnswer.NOT_APPLICABLE));
    }

    private static int count(RecordSheet sheet, List<ChecklistItem> items, ItemAnswer answer) {
        return (int) items.stream().filter(item -> sheet.answer(item) == answer).count();
    }

    int checked() {
        return conform + failed.size();
    }

    int open() {
        return total - checked() - inapplicable;
    }
}
