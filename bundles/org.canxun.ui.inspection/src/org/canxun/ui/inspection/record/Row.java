package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;

/** A line of the item list. */
sealed interface Row {

    /** The heading of a section; counts all of the section, also what the filter hides. */
    record Section(String title, int answered, int total) implements Row {

        boolean finished() {
            return answered == total;
        }
    }

    /** One item. */
    record Item(ItemView item) implements Row {}

    /** The rows of a record; sections of which nothing is shown are left out. */
    static List<Row> of(RecordView record, Predicate<ItemView> shown) {
        var rows = new ArrayList<Row>();
        var items = record.items();
        int start = 0;
        while (start < items.size()) {
            int end = start;
            while (end < items.size() && items.get(end).section().equals(items.get(start).section())) {
                end++;
            }
            addSection(items.subList(start, end), shown, rows);
            start = end;
        }
        return List.copyOf(rows);
    }

    private static void addSection(List<ItemView> section, Predicate<ItemView> shown, List<Row> rows) {
        var visible = section.stream().filter(shown).toList();
        if (visible.isEmpty()) {
            return;
        }
        int answered = (int) section.stream().filter(ItemView::answered).count();
        rows.add(new Section(section.get(0).section(), answered, section.size()));
        visible.forEach(i -> rows.add(new Item(i)));
    }
}
