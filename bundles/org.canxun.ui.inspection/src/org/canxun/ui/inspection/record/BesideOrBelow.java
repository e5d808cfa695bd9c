package org.canxun.ui.inspection.record;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Controls of one width side by side, as long as each has room for its words; else one below the other. */
final class BesideOrBelow extends Layout {

    private static final int SPACE = 6;

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        var children = composite.getChildren();
        int wide = (widest(children) + SPACE) * children.length - SPACE;
        boolean beside = width == SWT.DEFAULT || wide <= width;
        int high = beside ? Arrays.stream(children).mapToInt(BesideOrBelow::high).max().orElse(0)
                : Arrays.stream(children).mapToInt(child -> high(child) + SPACE).sum() - SPACE;
        // It asks for no more than a column: whether there is room for a line is seen then.
        return new Point(width == SWT.DEFAULT ? widest(children) : width, high);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        var area = composite.getClientArea();
        var children = composite.getChildren();
        int width = (area.width + SPACE) / Math.max(1, children.length) - SPACE;
        boolean beside = widest(children) <= width;
        int x = area.x;
        int y = area.y;
        for (var child : children) {
            child.setBounds(x, y, beside ? width : area.width, high(child));
            if (beside) {
                x += width + SPACE;
            } else {
                y += high(child) + SPACE;
            }
        }
    }

    private static int widest(Control[] children) {
        return Arrays.stream(children).mapToInt(c -> c.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
    }

    private static int high(Control child) {
        return child.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }
}
