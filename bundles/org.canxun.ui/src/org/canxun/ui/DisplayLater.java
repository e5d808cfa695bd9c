package org.canxun.ui;

import org.eclipse.swt.widgets.Display;

/** The display's timers. */
public record DisplayLater(Display display) implements Later {

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
