package org.canxun.ui.district.draft;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Keys that work wherever in the editor the focus is. */
final class EditorKeys {

    private final Composite area;
    private final EditorModel model;
    private final EditorPanel panel;

    EditorKeys(Composite area, EditorModel model, EditorPanel panel) {
        this.area = area;
        this.model = model;
        this.panel = panel;
        Listener filter = this::pressed;
        area.getDisplay().addFilter(SWT.KeyDown, filter);
        area.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, filter));
    }

    private void pressed(Event event) {
        if (event.widget instanceof Control control && inside(control) && did(event, control)) {
            event.doit = false;
            event.type = SWT.None;
        }
    }

    private boolean did(Event event, Control control) {
        var ctrl = event.stateMask == SWT.MOD1;
        var back = event.stateMask == (SWT.MOD1 | SWT.SHIFT);
        if (ctrl && event.keyCode == 'z') {
            model.undo();
        } else if (ctrl && event.keyCode == 'y' || back && event.keyCode == 'z') {
            model.redo();
        } else if (ctrl && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && !panel.tryOutShown()) {
            model.addItem();
        } else if (event.keyCode == SWT.F8 && event.stateMask == 0) {
            panel.focusProblems();
        } else if (event.keyCode == SWT.F9 && event.stateMask == 0) {
            panel.toggle();
        } else if (event.stateMask == SWT.ALT && !(control instanceof Combo)
                && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            model.move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else {
            return false;
        }
        return true;
    }

    private boolean inside(Control control) {
        for (var c = control; c != null; c = c.getParent()) {
            if (c == area) {
                return true;
            }
        }
        return false;
    }
}
