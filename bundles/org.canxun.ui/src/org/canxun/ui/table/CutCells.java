package org.canxun.ui.table;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;

/** Says the whole of a cell whose column is too narrow for it, to whoever points at it. */
public final class CutCells {

    private static final String TELLS = "org.canxun.cutCells";
    private static final int PADDING = 8;

    private CutCells() {}

    /** Has a list say its cut cells. */
    public static void tell(Table table) {
        table.setData(TELLS, Boolean.TRUE);
        table.addListener(SWT.MouseMove, event -> {
            var words = at(table, new Point(event.x, event.y)).orElse(null);
            if (words == null ? table.getToolTipText() != null : !words.equals(table.getToolTipText())) {
                table.setToolTipText(words);
            }
        });
    }

    /** Whether a list says its cut cells. */
    public static boolean told(Table table) {
        return table.getData(TELLS) != null;
    }

    private static Optional<String> at(Table table, Point point) {
        var item = table.getItem(point);
        if (item == null) {
            return Optional.empty();
        }
        for (int c = 0; c < Math.max(1, table.getColumnCount()); c++) {
            var cell = item.getBounds(c);
            if (cell.contains(point)) {
                return Optional.of(item.getText(c)).filter(words -> width(table, words) + PADDING > cell.width);
            }
        }
        return Optional.empty();
    }

    private static int width(Table table, String words) {
        var gc = new GC(table);
        try {
            gc.setFont(table.getFont());
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }
}
