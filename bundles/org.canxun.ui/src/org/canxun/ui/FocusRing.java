package org.canxun.ui;

import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * The ring in a painted control that has the keyboard. The toolkit's own is a row of pale dots; this one has the colour
 * of the accent, which both themes choose to stand out.
 */
public final class FocusRing {

    private static final int WIDTH = 2;
    private static final int ROUND = 6;

    private FocusRing() {}

    /** Paints it when the control has the keyboard. @param inset how far inside the control's edge */
    public static void paint(GC gc, Control control, int inset) {
        paint(gc, control, inset, control.isFocusControl());
    }

    static void paint(GC gc, Control control, int inset, boolean focused) {
        if (focused) {
            var size = control.getSize();
            gc.setForeground(Palette.of(control, Tone.ACCENT));
            gc.setLineWidth(WIDTH);
            gc.drawRoundRectangle(inset + 1, inset + 1, size.x - 2 * inset - WIDTH, size.y - 2 * inset - WIDTH, ROUND,
                    ROUND);
            gc.setLineWidth(1);
        }
    }
}
