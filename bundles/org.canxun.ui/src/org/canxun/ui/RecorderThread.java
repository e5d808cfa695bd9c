package org.canxun.ui;

import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.canxun.ui.StatusModel.Saved;
import org.eclipse.e4.ui.di.UISynchronize;

/** The recorder's one thread. */
final class RecorderThread implements SerialWork {

    private final StatusModel status;
    private final UISynchronize ui;
    private final ErrorDoor door;
    private final Troubles troubles;
    private final Clock clock = Clock.systemDefaultZone();
    private volatile boolean resting;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        // Not a daemon: the process must not end between an edit and the disk.
        var recorder = new Thread(work, "canxun recorder");
        recorder.setDaemon(false);
        return recorder;
    });

    @Inject
    RecorderThread(StatusModel status, UISynchronize ui, ErrorDoor door, Troubles troubles) {
        this.status = status;
        this.ui = ui;
        this.door = door;
        this.troubles = troubles;
    }

    @Override
    public <T> void record(Callable<T> edit, Consumer<T> onUi) {
        record(edit, onUi, failure -> {
        });
    }

    @Override
    public <T> void record(Callable<T> edit, Consumer<T> onUi, Consumer<Throwable> onFailure) {
        waiting.incrementAndGet();
        status.saved(new Saved.Writing());
        thread.execute(() -> {
            try {
                var result = edit.call();
                if (waiting.decrementAndGet() == 0) {
                    status.saved(new Saved.Durable(LocalTime.now(clock)));
                }
                ui.asyncExec(() -> onUi.accept(result));
            } catch (Exception | LinkageError | AssertionError e) {
                waiting.decrementAndGet();
                status.saved(new Saved.Failed(troubles.words(e)));
                failed(e, onFailure);
            }
        });
    }

    @Override
    public <T> void read(Callable<T> reading, Consumer<T> onUi) {
        thread.execute(() -> {
            if (resting) {
                // The window still paints and may ask, but what it would read is being closed.
                return;
            }
            try {
                var result = reading.call();
                ui.asyncExec(() -> onUi.accept(result));
            } catch (Exception | LinkageError | AssertionError e) {
                failed(e, failure -> {
                });
            }
        });
    }

    private void failed(Throwable trouble, Consumer<Throwable> onFailure) {
        door.report(trouble);
        ui.asyncExec(() -> onFailure.accept(trouble));
    }

    @Override
    public boolean busy() {
        return waiting.get() > 0;
    }

    @Override
    public void drain() throws InterruptedException {
        try {
            thread.submit(() -> {
            }).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Whether nothing is read any more, because the workspace closes. */
    void rest(boolean rests) {
        resting = rests;
    }

    /** Finishes what is queued and ends the thread. */
    void close() {
        thread.shutdown();
    }
}
