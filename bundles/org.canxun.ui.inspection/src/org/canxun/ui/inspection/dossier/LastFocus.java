package org.canxun.ui.inspection.dossier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** Remembers where the keyboard was within an area, for whoever comes back to it. */
final class LastFocus {

    private final Composite area;
    private Control last;

    LastFocus(Composite area) {
        this.area = area;
        Listener focused = event -> {
            if (event.widget instanceof Control control && within(control)) {
                last = control;
            }
        };
        area.getDisplay().addFilter(SWT.FocusIn, focused);
        area.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.FocusIn, focused));
    }

    private boolean within(Control control) {
        for (var c = control; c != null; c = c.getParent()) {
            if (c == area) {
                return true;
            }
        }
        return false;
    }

    /** Gives the keyboard back. @return whether it is there: what had it may be gone */
    boolean restore() {
        return last != null && !last.isDisposed() && last.isVisible() && last.setFocus();
    }
}
