package org.canxun.ui.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.canxun.ui.SerialWork;

/** A recorder that works when told to, and on the thread that tells it. */
public final class FakeRecorder implements SerialWork {

    private final List<Throwable> reported = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    /** Lets what is recorded from now on wait. */
    public void hold() {
        held = true;
    }

    /** What went wrong so far. */
    public List<Throwable> reported() {
        return List.copyOf(reported);
    }

    /** Does what waits, and from now on everything at once. */
    public void release() {
        held = false;
        drain();
    }

    @Override
    public <T> void record(Callable<T> edit, Consumer<T> onUi) {
        record(edit, onUi, trouble -> {
        });
    }

    @Override
    public <T> void record(Callable<T> edit, Consumer<T> onUi, Consumer<Throwable> onFailure) {
        waiting.add(() -> {
            T result;
            try {
                result = edit.call();
            } catch (Exception e) {
                reported.add(e);
                onFailure.accept(e);
                return;
            }
            onUi.accept(result);
        });
        if (!held) {
            drain();
        }
    }

    @Override
    public <T> void read(Callable<T> reading, Consumer<T> onUi) {
        record(reading, onUi);
    }

    @Override
    public boolean busy() {
        return !waiting.isEmpty();
    }

    @Override
    public void drain() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
