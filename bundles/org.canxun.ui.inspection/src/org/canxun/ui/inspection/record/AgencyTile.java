package org.canxun.ui.inspection.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.canxun.core.inspection.RecordView;
import org.canxun.core.signing.SigningView;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.FocusRing;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One agency: its name, how many items are answered, and a bar that says the same. */
final class AgencyTile {

    private static final int PAD = 12;
    private static final int BAR = 3;
    private static final String CONTESTED = "?";
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final RecordingModel model;
    private final int index;
    private final Messages messages;
    private final Canvas canvas;
    private String shown = "";
    private String shownBelow = "";

    AgencyTile(Composite parent, RecordingModel model, int index, Messages messages, Runnable open) {
        this.model = model;
        this.index = index;
        this.messages = messages;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return size();
            }
        };
        Css.style(canvas, Css.SHEET);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseUp, event -> open.run());
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
                open.run();
            }
        });
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        Access.name(canvas, this::name);
        Access.button(canvas, this::current);
    }

    /** @param key what else goes there; may be empty */
    void key(String key) {
        canvas.setToolTipText(key.isEmpty() ? null : key);
    }

    Canvas control() {
        return canvas;
    }

    /** @return whether it needs other room than before */
    boolean show() {
        var now = name() + current();
        if (!now.equals(shown)) {
            shown = now;
            canvas.redraw();
        }
        var below = below();
        var other = !below.equals(shownBelow);
        shownBelow = below;
        return other;
    }

    private RecordView record() {
        return model.view().records().get(index);
    }

    private boolean current() {
        return model.record().id().equals(record().id());
    }

    private String name() {
        var progress = record().progress();
        return ItemWords.format(messages.agency_name, record().agencyName(), progress.answered(), progress.total())
                + (record().completed() ? " " + messages.agency_lock : "")
                + (signed() ? " " + messages.agency_signed : "")
                + (record().contested() ? " " + messages.contest_mark : "") + " " + edited();
    }

    private boolean signed() {
        return record().signing().state() == SigningView.State.SIGNED;
    }

    /** What stands below the bar. */
    private String below() {
        var edited = edited();
        return !signed() ? edited : messages.agency_signed + (edited.isEmpty() ? "" : " · " + edited);
    }

    /** Who worked on it last: several laptops may hold the visit. */
    private String edited() {
        return model.whole().lastEdit(record().id()).map(edit -> {
            var at = edit.at().atZone(ZoneId.systemDefault());
            var today = at.toLocalDate().equals(LocalDate.now(at.getZone()));
            return ItemWords.format(edit.here() ? messages.edit_person : messages.edit_other, edit.person(),
                    (today ? TODAY : EARLIER).format(at));
        }).orElse("");
    }

    private String count() {
        var progress = record().progress();
        return progress.answered() + "/" + progress.total();
    }

    private Point size() {
        var gc = new GC(canvas);
        gc.setFont(canvas.getFont());
        int line = gc.getFontMetrics().getHeight();
        int width = gc.stringExtent(record().agencyName()).x + gc.stringExtent("  00/00").x + 2 * line + 2 * PAD;
        var edited = below();
        width = Math.max(width, gc.stringExtent(edited).x + 2 * PAD);
        gc.dispose();
        return new Point(width, (edited.isEmpty() ? 2 : 3) * line + PAD);
    }

    private void paint(Event event) {
        var gc = event.gc;
        var area = canvas.getClientArea();
        int line = gc.getFontMetrics().getHeight();
        if (current()) {
            gc.setBackground(Palette.of(canvas, Tone.WASH));
            gc.fillRectangle(area);
            gc.setBackground(Palette.of(canvas, Tone.ACCENT));
            gc.fillRectangle(0, 0, BAR, area.height);
        }
        int y = PAD / 2;
        gc.setForeground(current() ? Palette.of(canvas, Tone.ACCENT) : canvas.getForeground());
        gc.drawString(record().agencyName(), PAD, y, true);
        paintCount(gc, area.width - PAD, y, line);
        paintBar(gc, area.width - 2 * PAD, y + line + PAD / 2);
        gc.setForeground(Palette.of(canvas, Tone.MUTED));
        gc.drawString(below(), PAD, y + line + PAD, true);
        FocusRing.paint(gc, canvas, BAR);
    }

    private void paintCount(GC gc, int right, int y, int line) {
        int x = right;
        var finished = record().progress().finished();
        gc.setForeground(Palette.of(canvas, finished ? Tone.GOOD : Tone.MUTED));
        if (record().contested()) {
            gc.setForeground(Palette.of(canvas, Tone.BAD));
            x -= gc.stringExtent(CONTESTED).x;
            gc.drawString(CONTESTED, x, y, true);
        } else if (record().completed()) {
            x -= line * 5 / 9;
            Signs.lock(gc, x, y, line);
        } else if (finished) {
            x -= gc.stringExtent("✓").x;
            gc.drawString("✓", x, y, true);
        }
        var text = count();
        gc.drawString(text, x - gc.stringExtent(text).x - (x < right ? BAR : 0), y, true);
    }

    private void paintBar(GC gc, int width, int y) {
        var progress = record().progress();
        gc.setBackground(Palette.of(canvas, Tone.LINE));
        gc.fillRectangle(PAD, y, width, BAR);
        if (progress.total() > 0) {
            gc.setBackground(Palette.of(canvas, progress.finished() ? Tone.GOOD : Tone.ACCENT));
            gc.fillRectangle(PAD, y, width * progress.answered() / progress.total(), BAR);
        }
    }
}
