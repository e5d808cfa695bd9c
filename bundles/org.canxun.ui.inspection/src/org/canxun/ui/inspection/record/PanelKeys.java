package org.canxun.ui.inspection.record;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Keys that work wherever in the panel the focus is: those that no text field needs for itself. */
final class PanelKeys {

    /** Answers are given in the list only: a digit with Alt in a text field would be a slip. */
    private static final Set<Command> ELSEWHERE = EnumSet.complementOf(EnumSet.of(Command.CONFORM,
            Command.NONCONFORM, Command.CLEAR, Command.REST_OF_SECTION, Command.OPEN));

    private final Composite panel;
    private final Table items;
    private final RecordingModel model;
    private final KeyMap keys;

    /** @param items has keys of its own */
    PanelKeys(Composite panel, Table items, RecordingModel model, KeyMap keys) {
        this.panel = panel;
        this.items = items;
        this.model = model;
        this.keys = keys;
        Listener filter = this::pressed;
        panel.getDisplay().addFilter(SWT.KeyDown, filter);
        panel.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, filter));
    }

    private void pressed(Event event) {
        if (!(event.widget instanceof Control control) || control == items || !inside(control)) {
            return;
        }
        if (event.keyCode == SWT.ESC && !(control instanceof Text) && !(control instanceof Table)
                && !inTable(control)) {
            event.doit = false;
            model.wish(RecordingListener.Wish.LIST);
            return;
        }
        Strokes.of(event).filter(s -> s.ctrl() || s.alt() || s.key().matches("F\\d+")).flatMap(keys::command)
                .filter(ELSEWHERE::contains)
                .filter(c -> c != Command.PASTE || !(control instanceof Text)
                        || PhotoIntake.pictureOnClipboard(control))
                .ifPresent(command -> {
                    event.doit = false;
                    event.type = SWT.None;
                    model.run(command);
                });
    }

    /** Whether it is a field asking something in place, which has its own use for Esc. */
    private static boolean inTable(Control control) {
        return control.getParent() instanceof Table || control.getParent().getParent() instanceof Table;
    }

    private boolean inside(Control control) {
        for (var c = control; c != null; c = c.getParent()) {
            if (c == panel) {
                return true;
            }
        }
        return false;
    }
}
