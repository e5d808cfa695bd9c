package org.canxun.ui.inspection.signing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.canxun.core.ProblemException;
import org.canxun.core.signing.Ink;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.Over;
import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A large field to draw a signature in, with a mouse, a finger or a pen. */
final class DrawWindow {

    private static final int LINE = 4;
    private static final int RULE_MARGIN = 40;
    private static final int LONGEST_NAME = 60;

    private final InkPad pad = new InkPad();
    private final Messages messages;
    private final BiConsumer<Ink, String> taken;
    private final Shell shell;
    private final Optional<Text> name;
    private final Canvas canvas;
    private final Label wrong;

    /**
     * @param who is to sign, in words
     * @param askedName where the name has to be typed: what it begins with
     * @param taken hears of the drawing and the name
     */
    DrawWindow(Shell parent, String who, Optional<String> askedName, Messages messages,
            BiConsumer<Ink, String> taken) {
        this.messages = messages;
        this.taken = taken;
        shell = new Shell(parent, SWT.TITLE | SWT.CLOSE | SWT.RESIZE | SWT.APPLICATION_MODAL);
        shell.setText(who);
        Css.id(shell, "canxun-dialog");
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(0, 10).applyTo(shell);
        line(Css.LARGE, who);
        name = askedName.map(this::nameField);
        canvas = canvas();
        wrong = line(Css.ATTENTION, "");
        line(Css.MUTED, messages.note);
        buttons();
        var around = Over.of(parent.getParent() instanceof Shell window ? window : parent);
        shell.setBounds(around);
    }

    private Label line(String cssClass, String text) {
        var label = Css.style(new Label(shell, SWT.WRAP), cssClass);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private Text nameField(String begin) {
        var row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        new Label(row, SWT.NONE).setText(messages.name);
        var text = new Text(row, SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(LONGEST_NAME);
        text.setText(begin);
        Access.name(text, messages.name);
        GridDataFactory.fillDefaults().hint(text.getLineHeight() * 12, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.DefaultSelection, event -> canvas.setFocus());
        return text;
    }

    private Canvas canvas() {
        var made = Css.style(new Canvas(shell, SWT.DOUBLE_BUFFERED | SWT.BORDER), Css.SHEET);
        Access.name(made, messages.field);
        Access.picture(made);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        made.addListener(SWT.Paint, this::paint);
        made.addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                made.setFocus();
                pad.begin(event.x, event.y, width());
                drawn();
            }
        });
        made.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                pad.move(event.x, event.y, width());
                drawn();
            }
        });
        made.addListener(SWT.MouseUp, event -> pad.end());
        made.addListener(SWT.KeyDown, this::pressed);
        made.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        made.addListener(SWT.FocusIn, event -> made.redraw());
        made.addListener(SWT.FocusOut, event -> made.redraw());
        return made;
    }

    private void drawn() {
        say(pad.full() ? messages.field_full : "");
        canvas.redraw();
    }

    /** The longer edge, so that nothing of a signature is cut off in an upright window. */
    private int width() {
        var area = canvas.getClientArea();
        return Math.max(area.width, area.height);
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.BS) {
            back();
        } else if (event.keyCode == SWT.DEL) {
            clear();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            take();
        }
    }

    private void buttons() {
        var bar = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        button(bar, messages.draw_back, this::back);
        button(bar, messages.draw_clear, this::clear);
        var cancel = button(bar, messages.cancel, shell::close);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(cancel);
        button(bar, messages.draw_take, this::take);
    }

    private static Button button(Composite bar, String text, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void back() {
        pad.back();
        drawn();
        canvas.setFocus();
    }

    private void clear() {
        pad.clear();
        drawn();
        canvas.setFocus();
    }

    private void take() {
        var typed = name.map(Text::getText).orElse("");
        if (name.isPresent() && typed.isBlank()) {
            say(messages.name_missing);
            name.get().setFocus();
            return;
        }
        try {
            var ink = pad.ink();
            shell.close();
            taken.accept(ink, typed);
        } catch (ProblemException e) {
            say(messages.field_empty);
        }
    }

    private void say(String text) {
        if (!wrong.getText().equals(text)) {
            wrong.setText(text);
            shell.layout(true, true);
        }
    }

    /** Opens and returns at once. */
    void open() {
        shell.open();
        Control first = name.filter(t -> t.getText().isBlank()).<Control>map(t -> t).orElse(canvas);
        first.setFocus();
    }

    private void paint(Event event) {
        var gc = event.gc;
        var area = canvas.getClientArea();
        gc.setForeground(Palette.of(canvas, canvas.isFocusControl() ? Tone.ACCENT : Tone.LINE));
        int rule = area.height * 4 / 5;
        gc.drawLine(RULE_MARGIN, rule, area.width - RULE_MARGIN, rule);
        gc.setForeground(canvas.getForeground());
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(LINE);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        for (var stroke : pad.strokes()) {
            gc.drawPolyline(pixels(stroke, area.width));
        }
    }

    /** A dot is a line to itself. */
    private static int[] pixels(List<Ink.Point> stroke, int width) {
        int ends = Math.max(2, stroke.size());
        var pixels = new int[2 * ends];
        for (int i = 0; i < ends; i++) {
            var point = stroke.get(Math.min(i, stroke.size() - 1));
            pixels[2 * i] = point.x() * width / InkPad.MOST;
            pixels[2 * i + 1] = point.y() * width / InkPad.MOST;
        }
        return pixels;
    }
}
