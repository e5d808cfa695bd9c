package org.canxun.ui.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.canxun.ui.BackgroundTask;
import org.canxun.ui.Work;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Work that is done at once, or when told to, on the thread that asks or tells. */
public final class FakeWork implements Work {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    /** Lets what is asked for from now on wait. */
    public void hold() {
        held = true;
    }

    /** Does what waits, and from now on everything at once. */
    public void release() {
        held = false;
        drain();
    }

    /** Whether something waits to be done. */
    public boolean busy() {
        return !waiting.isEmpty();
    }

    @Override
    public <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi) {
        return run(name, task, onUi, failure -> {
            throw new AssertionError(failure);
        });
    }

    @Override
    public <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi, Consumer<Throwable> onFailure) {
        Runnable work = () -> {
            T result;
            try {
                result = task.run(new NullProgressMonitor());
            } catch (Exception e) {
                onFailure.accept(e);
                return;
            }
            onUi.accept(result);
        };
        waiting.add(work);
        if (!held) {
            drain();
        }
        return new Running() {
            @Override
            public void cancel() {
                waiting.remove(work);
            }

            @Override
            public boolean done() {
                return !waiting.contains(work);
            }
        };
    }

    private void drain() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
