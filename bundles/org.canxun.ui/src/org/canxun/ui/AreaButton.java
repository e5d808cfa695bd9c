package org.canxun.ui;

import org.canxun.ui.Palette.Tone;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One area: picture above word, a bar of the accent at its edge when it is the one shown. */
final class AreaButton extends Canvas {

    private static final int ICON = 24;
    private static final int GAP = 8;
    private static final int INSET = 3;

    private final String label;
    private final Image icon;
    private final MPerspective area;
    private boolean shown;
    private boolean hot;

    AreaButton(Composite parent, MPerspective area, Runnable open) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.area = area;
        label = area.getLocalizedLabel();
        icon = new LocalResourceManager(JFaceResources.getResources(), this)
                .create(Icons.fromUri(area.getIconURI()));
        Css.style(this, "canxun-areas");
        setToolTipText(area.getLocalizedTooltip());
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> open.run());
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> hot(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, event -> key(event, open));
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        Access.name(this, label);
        Access.button(this, () -> shown);
    }

    void mark(MPerspective active) {
        shown = active == area;
        redraw();
    }

    private void hot(boolean over) {
        hot = over;
        redraw();
    }

    private void key(Event event, Runnable open) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> open.run();
            case SWT.ARROW_DOWN -> traverse(SWT.TRAVERSE_TAB_NEXT);
            case SWT.ARROW_UP -> traverse(SWT.TRAVERSE_TAB_PREVIOUS);
            default -> {
            }
        }
    }

    private void paint(org.eclipse.swt.graphics.GC gc) {
        var size = getSize();
        if (shown || hot) {
            gc.setBackground(Palette.of(this, Tone.WASH));
            gc.fillRectangle(0, 0, size.x, size.y);
        }
        if (shown) {
            gc.setBackground(Palette.of(this, Tone.ACCENT));
            gc.fillRectangle(0, 0, 3, size.y);
        }
        var text = gc.textExtent(label);
        var top = (size.y - ICON - GAP / 2 - text.y) / 2;
        gc.drawImage(icon, (size.x - ICON) / 2, top, ICON, ICON);
        gc.setForeground(shown ? Palette.of(this, Tone.ACCENT) : getForeground());
        gc.drawText(label, (size.x - text.x) / 2, top + ICON + GAP / 2, true);
        FocusRing.paint(gc, this, INSET);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new org.eclipse.swt.graphics.GC(this);
        var text = gc.textExtent(label);
        gc.dispose();
        return new Point(Math.max(text.x + 4 * GAP, 72), text.y + ICON + 3 * GAP);
    }
}
