package org.canxun.ui.inspection.evidence;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.inspection.PhotoMarks;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.Over;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A photo with tools to draw over it. What is drawn is kept as one change, or not at all. */
public final class MarksEditor {

    private static final double STEP = 0.01;
    private static final double FINE_STEP = 0.002;
    private static final int TOOLS = Shape.values().length;

    private final Messages messages;
    private final Keeper keeper;
    private final Shell shell;
    private final MarksCanvas canvas;
    private final MarksModel model;
    private final Map<Shape, Button> tools = new EnumMap<>(Shape.class);
    private final Button undo;
    private final Button redo;
    private final Button remove;
    private final Button keep;
    private final Label hint;
    private boolean keeping;

    /** Stores what was drawn. */
    @FunctionalInterface
    public interface Keeper {

        /**
         * Stores it behind; called on the UI thread.
         *
         * @param stored to be run on the UI thread when it is on disk
         * @param failed to be run there when it could not be stored
         */
        void keep(List<PhotoMark> marks, Runnable stored, Runnable failed);
    }

    /** @param name the photo's file name */
    public MarksEditor(Shell parent, String name, ImageData picture, List<PhotoMark> marks, Messages messages,
            Keeper keeper) {
        this.messages = messages;
        this.keeper = keeper;
        shell = new Shell(parent, SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
        shell.setText(MessageFormat.format(messages.heading, name));
        Css.id(shell, "canxun-dialog");
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 8).applyTo(shell);
        var bar = new Composite(shell, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        for (var shape : Shape.values()) {
            tools.put(shape, button(bar, SWT.RADIO, 1 + shape.ordinal() + " " + of(shape),
                    () -> choose(shape)));
        }
        undo = button(bar, SWT.PUSH, messages.undo, this::undo);
        redo = button(bar, SWT.PUSH, messages.redo, this::redo);
        remove = button(bar, SWT.PUSH, messages.remove, this::remove);
        keep = button(bar, SWT.PUSH, messages.keep, this::keep);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(keep);
        GridLayoutFactory.fillDefaults().numColumns(bar.getChildren().length).spacing(6, 0).applyTo(bar);
        canvas = new MarksCanvas(shell, picture, marks, messages, this::show);
        model = canvas.model();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        Access.name(canvas.control(), this::state);
        hint = Css.style(new Label(shell, SWT.WRAP), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        canvas.control().addListener(SWT.Traverse, event -> event.doit = false);
        canvas.control().addListener(SWT.KeyDown, this::pressed);
        shell.addListener(SWT.Close, event -> event.doit = mayClose());
        shell.setBounds(Over.of(parent));
    }

    /** Opens the window and comes back when it is closed. */
    public void open() {
        show();
        shell.open();
        canvas.control().setFocus();
        while (!shell.isDisposed()) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().sleep();
            }
        }
    }

    private Button button(Composite bar, int style, String text, Runnable action) {
        var button = new Button(bar, style);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            canvas.control().setFocus();
            action.run();
        }));
        return button;
    }

    private void pressed(Event event) {
        boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        int key = event.keyCode >= SWT.KEYPAD_1 && event.keyCode < SWT.KEYPAD_1 + TOOLS
                ? event.keyCode - SWT.KEYPAD_1 + '1' : event.keyCode;
        double step = ctrl ? FINE_STEP : STEP;
        event.doit = false;
        switch (key) {
            case SWT.ESC -> shell.close();
            case SWT.CR, SWT.KEYPAD_CR -> keep();
            case SWT.TAB -> select(!shift);
            case SWT.DEL -> remove();
            case SWT.F2 -> canvas.rewrite();
            case SWT.ARROW_LEFT -> shift(shift, -step, 0);
            case SWT.ARROW_RIGHT -> shift(shift, step, 0);
            case SWT.ARROW_UP -> shift(shift, 0, -step);
            case SWT.ARROW_DOWN -> shift(shift, 0, step);
            case ' ', SWT.INSERT -> canvas.insert();
            default -> {
                if (ctrl && key == 'z') {
                    undo();
                } else if (ctrl && key == 'y') {
                    redo();
                } else if (!ctrl && key >= '1' && key < '1' + TOOLS) {
                    choose(Shape.values()[key - '1']);
                } else {
                    event.doit = true;
                }
            }
        }
    }

    private void choose(Shape shape) {
        model.tool(shape);
        show();
    }

    private void select(boolean forward) {
        model.select(forward);
        show();
    }

    private void shift(boolean resizes, double right, double down) {
        if (resizes) {
            model.resize(right, down);
        } else {
            model.move(right, down);
        }
        show();
    }

    private void undo() {
        model.undo();
        show();
    }

    private void redo() {
        model.redo();
        show();
    }

    private void remove() {
        model.remove();
        show();
    }

    private void show() {
        tools.forEach((shape, button) -> button.setSelection(shape == model.tool()));
        Css.enable(undo, model.undoable());
        Css.enable(redo, model.redoable());
        Css.enable(remove, model.selected().isPresent());
        Css.enable(keep, !keeping);
        say(model.full() ? MessageFormat.format(messages.full, PhotoMarks.MAX) : state() + "   " + messages.guide);
        canvas.control().redraw();
    }

    private void say(String text) {
        // A label takes a single ampersand for a mnemonic.
        hint.setText(text.replace("&", "&&"));
        hint.requestLayout();
    }

    /** How many figures there are and which is selected. */
    private String state() {
        int count = model.marks().size();
        return model.selected().map(mark -> MessageFormat.format(messages.selected, model.selectedNumber(), count,
                of(mark.shape()))).orElse(MessageFormat.format(messages.count, count));
    }

    private String of(Shape shape) {
        return switch (shape) {
            case ARROW -> messages.shape_ARROW;
            case BOX -> messages.shape_BOX;
            case ELLIPSE -> messages.shape_ELLIPSE;
            case TEXT -> messages.shape_TEXT;
            case MOSAIC -> messages.shape_MOSAIC;
        };
    }

    private void keep() {
        if (keeping) {
            return;
        }
        canvas.finish();
        if (!model.changed()) {
            shell.dispose();
            return;
        }
        keeping = true;
        canvas.control().setEnabled(false);
        show();
        keeper.keep(model.marks(), () -> {
            if (!shell.isDisposed()) {
                shell.dispose();
            }
        }, this::failed);
    }

    /** What was drawn stays where it is, to be kept again. */
    private void failed() {
        if (!shell.isDisposed()) {
            keeping = false;
            canvas.control().setEnabled(true);
            canvas.control().setFocus();
            show();
            say(messages.not_kept);
        }
    }

    private boolean mayClose() {
        canvas.finish();
        if (keeping || !model.changed()) {
            return !keeping;
        }
        return switch (new LeaveDialog(shell, messages).ask()) {
            case LEAVE -> true;
            case STAY -> false;
            case KEEP -> {
                // Closing goes on when it is stored.
                keep();
                yield false;
            }
        };
    }
}
