package org.canxun.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The recorder: one thread that writes edits in the order they were made. Drives the saved state of the status line,
 * which says saved only once the last edit has returned, and that means it is on disk.
 */
public interface SerialWork {

    /** Records an edit and hands its result to the UI thread. What goes wrong goes through the {@link ErrorDoor}. */
    <T> void record(Callable<T> edit, Consumer<T> onUi);

    /** Like {@link #record(Callable, Consumer)}, and tells the UI thread about a failure as well. */
    <T> void record(Callable<T> edit, Consumer<T> onUi, Consumer<Throwable> onFailure);

    /** Reads in order with the edits, without counting as one: the saved state stays as it is. */
    <T> void read(Callable<T> reading, Consumer<T> onUi);

    /** Whether edits are waiting or being written. */
    boolean busy();

    /** Waits until everything recorded so far is done. Never on the UI thread while it must paint. */
    void drain() throws InterruptedException;
}
