package org.canxun.ui.district.draft;

import org.eclipse.swt.widgets.Display;

/** The display's timers. */
record DisplayLater(Display display) implements Later {

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
