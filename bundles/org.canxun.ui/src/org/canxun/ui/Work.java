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

    /** Work that was started. */
    interface Running {

        void cancel();

        boolean done();
    }
}
