package org.canxun.ui.inspection.record;

import org.canxun.model.ItemAnswer;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * Small signs, drawn rather than typed: not every font has them, and none has all of them in one size. They take the
 * height of a line of text and the foreground colour.
 */
final class Signs {

    private Signs() {}

    /** Full circle, cross, bar, empty circle: told apart without their colour. */
    static void answer(GC gc, ItemAnswer answer, int x, int y, int line, Color colour) {
        int size = line * 5 / 9;
        int left = x + (line - size) / 2;
        int top = y + (line - size) / 2;
        begin(gc, line);
        switch (answer) {
            case CONFORM -> {
                gc.setBackground(colour);
                gc.fillOval(left, top, size, size);
            }
            case NONCONFORM -> {
                gc.drawLine(left, top, left + size, top + size);
                gc.drawLine(left, top + size, left + size, top);
            }
            case NOT_APPLICABLE -> gc.drawLine(left, y + line / 2, left + size, y + line / 2);
            case UNANSWERED -> {
                gc.setLineWidth(1);
                gc.drawOval(left, top, size, size);
            }
        }
        gc.setLineWidth(1);
    }

    /** Good, bad, or neither. */
    static Color colour(Control control, ItemAnswer answer) {
        return Palette.of(control, switch (answer) {
            case CONFORM -> Tone.GOOD;
            case NONCONFORM -> Tone.BAD;
            case NOT_APPLICABLE, UNANSWERED -> Tone.MUTED;
        });
    }

    static void camera(GC gc, int x, int y, int line) {
        begin(gc, line);
        gc.setLineWidth(1);
        int width = line * 7 / 9;
        int height = line / 2;
        int top = y + (line - height) / 2 + 1;
        gc.drawRoundRectangle(x, top, width, height, 3, 3);
        gc.drawLine(x + width / 3, top - 2, x + width * 2 / 3, top - 2);
        int lens = height * 5 / 9;
        gc.drawOval(x + (width - lens) / 2, top + (height - lens) / 2, lens, lens);
    }

    static void pencil(GC gc, int x, int y, int line) {
        begin(gc, line);
        int size = line * 5 / 9;
        int top = y + (line - size) / 2;
        gc.drawLine(x + 2, top + size - 2, x + size, top);
        gc.setLineWidth(1);
        gc.drawLine(x, top + size + 1, x + size, top + size + 1);
    }

    static void lock(GC gc, int x, int y, int line) {
        begin(gc, line);
        gc.setLineWidth(1);
        int width = line * 5 / 9;
        int height = line * 2 / 5;
        int top = y + line / 2 - 1;
        gc.setBackground(gc.getForeground());
        gc.fillRectangle(x, top, width, height);
        gc.drawArc(x + width / 5, top - height * 3 / 4, width * 3 / 5, height * 3 / 2, 0, 180);
    }

    private static void begin(GC gc, int line) {
        gc.setAntialias(SWT.ON);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineWidth(Math.max(2, line / 9));
    }
}
