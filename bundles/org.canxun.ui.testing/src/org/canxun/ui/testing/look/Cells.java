package org.canxun.ui.testing.look;

import java.util.List;

import org.canxun.ui.table.CutCells;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** Whether the words of lists and tabs have the room they need. */
final class Cells {

    /** Left and right of the words of a header, and of a cell. */
    private static final int PADDING = 8;

    private Cells() {}

    static void of(Table table, List<String> found) {
        if (!table.getHeaderVisible()) {
            return;
        }
        for (var column : table.getColumns()) {
            header(table, column.getText(), column.getWidth(), found);
        }
        // What is painted by us ends in dots where it has to, and stands whole beside the list.
        if (!table.isListening(SWT.PaintItem) && !CutCells.told(table)) {
            rows(table, found);
        }
    }

    static void of(Tree tree, List<String> found) {
        if (tree.getHeaderVisible()) {
            for (var column : tree.getColumns()) {
                header(tree, column.getText(), column.getWidth(), found);
            }
        }
    }

    /** The tabs of pages; a cut title says the whole as a hint. */
    static void of(CTabFolder folder, List<String> found) {
        for (var item : folder.getItems()) {
            if (!item.isShowing() && folder.getItemCount() == 1) {
                found.add("the tab “" + item.getText() + "” is not shown");
            }
        }
    }

    private static void header(Control list, String words, int width, List<String> found) {
        int need = Clipping.width(list, words) + PADDING;
        if (need > width && width > 0) {
            found.add("the header “" + words + "” needs " + need + " points of width, has " + width);
        }
    }

    /** The first that is cut in each column. */
    private static void rows(Table table, List<String> found) {
        int shown = Math.min(table.getItemCount(),
                table.getTopIndex() + table.getClientArea().height / Math.max(1, table.getItemHeight()));
        for (int c = 0; c < table.getColumnCount(); c++) {
            int width = table.getColumn(c).getWidth();
            for (int r = table.getTopIndex(); r < shown; r++) {
                var words = table.getItem(r).getText(c);
                if (!words.isEmpty() && width > 0 && Clipping.width(table, words) + PADDING > width) {
                    found.add("the cell “" + words + "” needs " + (Clipping.width(table, words) + PADDING)
                            + " points of width, has " + width);
                    break;
                }
            }
        }
    }
}
