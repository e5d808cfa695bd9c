package org.canxun.ui.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.canxun.ui.BackgroundTask;
import org.canxun.ui.Work;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Work that is done at once, or when told to, on the thread that asks or tells. */
public final class FakeWork implements Work {

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean held;

    /** Work that has not begun. @param cancel what is told when it is cancelled */
    private record Waiting(Runnable task, Runnable whole, Runnable cancel) {}

    /** Lets what is asked for from now on wait. */
    public void hold() {
        held = true;
    }

    /** Does what waits, and from now on everything at once. */
    public void release() {
        held = false;
        drain();
    }

    /** Does the first that waits; what it asks for waits in turn. */
    public void next() {
        waiting.remove().whole().run();
    }

    /** Cancels what waits, as somebody does in the status line before it began. */
    public void cancel() {
        while (!waiting.isEmpty()) {
            waiting.poll().cancel().run();
        }
    }

    /** Does what waits, but cancels it so late that only its result is dropped. */
    public void cancelLate() {
        while (!waiting.isEmpty()) {
            var late = waiting.poll();
            late.task().run();
            late.cancel().run();
        }
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
        return run(name, task, onUi, onFailure, () -> {
        });
    }

    @Override
    public <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi, Consumer<Throwable> onFailure,
            Runnable onCancel) {
        var work = new Waiting(() -> doing(task, result -> {
        }, onFailure), () -> doing(task, onUi, onFailure), onCancel);
        waiting.add(work);
        if (!held) {
            drain();
        }
        return new Running() {
            @Override
            public void cancel() {
                if (waiting.remove(work)) {
                    onCancel.run();
                }
            }

            @Override
            public boolean done() {
                return !waiting.contains(work);
            }
        };
    }

    private void drain() {
        while (!waiting.isEmpty()) {
            waiting.poll().whole().run();
        }
    }

    private static <T> void doing(BackgroundTask<T> task, Consumer<T> onUi, Consumer<Throwable> onFailure) {
        T result;
        try {
            result = task.run(new NullProgressMonitor());
        } catch (Exception e) {
            onFailure.accept(e);
            return;
        }
        onUi.accept(result);
    }
}
