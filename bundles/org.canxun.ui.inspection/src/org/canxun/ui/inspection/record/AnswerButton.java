package org.canxun.ui.inspection.record;

import java.util.Optional;

import org.canxun.model.ItemAnswer;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.FocusRing;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One possible answer with its key. The answer that was given is framed. */
final class AnswerButton {

    private static final int PAD = 8;
    private static final int LEAST_HEIGHT = 32;
    private static final int ROUND = 6;
    private static final int INSET = 3;

    private final Canvas canvas;
    private final String key;
    private final String word;
    private final Optional<ItemAnswer> sign;
    private boolean on;

    AnswerButton(Composite parent, String key, String word, Optional<ItemAnswer> sign, Runnable action) {
        this.key = key;
        this.word = word;
        this.sign = sign;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                var size = size();
                return new Point(width == SWT.DEFAULT ? size.x : width, size.y);
            }
        };
        Css.style(canvas, Css.SHEET);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
        Access.name(canvas, (word + " " + key).strip());
        Access.button(canvas, () -> on);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.MouseUp, event -> action.run());
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
                action.run();
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    void on(boolean wanted) {
        if (on != wanted) {
            on = wanted;
            canvas.redraw();
        }
    }

    private Point size() {
        var gc = new GC(canvas);
        gc.setFont(canvas.getFont());
        int line = gc.getFontMetrics().getHeight();
        int width = gc.stringExtent(key + word).x + (sign.isPresent() ? line : 0) + 4 * PAD;
        gc.dispose();
        return new Point(width, Math.max(LEAST_HEIGHT, line + PAD));
    }

    private void paint(Event event) {
        var gc = event.gc;
        var area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        var colour = sign.map(s -> Signs.colour(canvas, s)).orElse(Palette.of(canvas, Tone.ACCENT));
        if (on) {
            gc.setBackground(Palette.of(canvas, Tone.WASH));
            gc.fillRoundRectangle(0, 0, area.width, area.height, ROUND, ROUND);
        }
        gc.setForeground(on ? colour : Palette.of(canvas, Tone.LINE));
        gc.setLineWidth(on ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
        gc.setLineWidth(1);
        int line = gc.getFontMetrics().getHeight();
        int y = (area.height - line) / 2;
        int x = PAD;
        gc.setForeground(Palette.of(canvas, Tone.MUTED));
        gc.drawString(key, x, y, true);
        x += key.isEmpty() ? 0 : gc.stringExtent(key).x + PAD;
        var quiet = canvas.isEnabled() ? canvas.getForeground() : Palette.of(canvas, Tone.MUTED);
        gc.setForeground(on ? colour : quiet);
        if (sign.isPresent()) {
            Signs.answer(gc, sign.get(), x, y, line, on ? colour : quiet);
            x += line + PAD / 2;
        }
        gc.drawString(TwoLines.of(word, area.width - x - PAD / 2, 1, s -> gc.stringExtent(s).x).get(0), x, y, true);
        FocusRing.paint(gc, canvas, INSET);
    }
}
