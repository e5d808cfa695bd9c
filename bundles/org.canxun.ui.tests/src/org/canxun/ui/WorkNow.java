package org.canxun.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Work that is done at once, on the thread that asked for it. */
public final class WorkNow implements Work {

    @Override
    public <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi) {
        return run(name, task, onUi, failure -> {
            throw new AssertionError(failure);
        });
    }

    @Override
    public <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi, Consumer<Throwable> onFailure) {
        try {
            onUi.accept(task.run(new NullProgressMonitor()));
        } catch (Exception e) {
            onFailure.accept(e);
        }
        return new Running() {
            @Override
            public void cancel() {
                // Done before anybody can ask.
            }

            @Override
            public boolean done() {
                return true;
            }
        };
    }
}
