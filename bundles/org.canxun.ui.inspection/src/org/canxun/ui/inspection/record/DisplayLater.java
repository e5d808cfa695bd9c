package org.canxun.ui.inspection.record;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The display's timers. */
final class DisplayLater implements Later {

    private final Display display;

    DisplayLater(Control control) {
        display = control.getDisplay();
    }

    @Override
    public void start(int milliseconds, Runnable task) {
        display.timerExec(milliseconds, task);
    }

    @Override
    public void stop(Runnable task) {
        if (!display.isDisposed()) {
            display.timerExec(-1, task);
        }
    }
}
