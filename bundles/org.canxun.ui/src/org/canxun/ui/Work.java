package org.canxun.ui;

import java.util.function.Consumer;

/** The only way to run work in the background. Running work is named in the status line and can be cancelled there. */
public interface Work {

    /**
     * Starts work and hands its result to the UI thread. What goes wrong goes through the {@link ErrorDoor}; after a
     * cancellation the result is dropped.
     */
    <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi);

    /** Like {@link #run(String, BackgroundTask, Consumer)}, and tells the UI thread about a failure as well. */
    <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi, Consumer<Throwable> onFailure);

    /**
     * Like {@link #run(String, BackgroundTask, Consumer, Consumer)}, and of the three exactly one is told on the UI
     * thread, whatever happens.
     *
     * @param onCancel told when the work was cancelled, also before it began; what it found is dropped
     */
    <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi, Consumer<Throwable> onFailure,
            Runnable onCancel);

    /** Work that was started. */
    interface Running {

        void cancel();

        boolean done();
    }
}
