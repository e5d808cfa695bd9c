package org.canxun.ui;

import java.util.function.Consumer;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Display;

/** The way to the UI thread, without a workbench. */
final class TestUi extends UISynchronize {

    private final Consumer<Runnable> later;

    private TestUi(Consumer<Runnable> later) {
        this.later = later;
    }

    static UISynchronize sameThread() {
        return new TestUi(Runnable::run);
    }

    static UISynchronize of(Display display) {
        return new TestUi(display::asyncExec);
    }

    @Override
    public void syncExec(Runnable runnable) {
        runnable.run();
    }

    @Override
    public void asyncExec(Runnable runnable) {
        later.accept(runnable);
    }

    @Override
    protected boolean isUIThread(Thread thread) {
        return false;
    }

    @Override
    protected void showBusyWhile(Runnable runnable) {
        runnable.run();
    }

    @Override
    protected boolean dispatchEvents() {
        return false;
    }
}
