package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.RecordView.StrayView;

/** A line of the item list. */
sealed interface Row {

    /** The heading of a section; counts all of the section that applies, also what the filter hides. */
    record Section(String title, int answered, int total) implements Row {

        boolean finished() {
            return total > 0 && answered == total;
        }
    }

    /** One item. */
    record Item(ItemView item) implements Row {}

    /** How many items of a section do not apply. @param shown whether they are in the list all the same */
    record LeftOut(String section, int count, boolean shown) implements Row {}

    /** The heading of what was answered to items that the checklist has no more. */
    record Strays(int count) implements Row {}

    /** One such answer. */
    record Stray(StrayView stray) implements Row {}

    /**
     * What of a record is in the list.
     *
     * @param leftOut whether lines stand for what does not apply, and strays are listed
     * @param unfolded sections of which all items are shown
     */
    record Shown(Predicate<ItemView> items, boolean leftOut, Predicate<String> unfolded) {}

    /** The rows of a record; sections of which nothing is shown are left out. */
    static List<Row> of(RecordView record, Shown shown) {
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
        if (shown.leftOut() && !record.strays().isEmpty()) {
            rows.add(new Strays(record.strays().size()));
            record.strays().forEach(stray -> rows.add(new Stray(stray)));
        }
        return List.copyOf(rows);
    }

    private static void addSection(List<ItemView> section, Shown shown, List<Row> rows) {
        var title = section.get(0).section();
        var unfolded = shown.leftOut() && shown.unfolded().test(title);
        var visible = section.stream().filter(i -> shown.items().test(i) || unfolded && !i.applies()).toList();
        int leftOut = (int) section.stream().filter(i -> !i.applies() && !i.answered()).count();
        var line = shown.leftOut() && leftOut > 0;
        if (visible.isEmpty() && !line) {
            return;
        }
        var applying = section.stream().filter(ItemView::applies).toList();
        rows.add(new Section(title, (int) applying.stream().filter(ItemView::answered).count(), applying.size()));
        visible.forEach(i -> rows.add(new Item(i)));
        if (line) {
            rows.add(new LeftOut(title, leftOut, unfolded));
        }
    }
}
