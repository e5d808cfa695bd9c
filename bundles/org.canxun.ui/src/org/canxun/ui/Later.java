package org.canxun.ui;

/** Runs things on the UI thread after a while. */
public interface Later {

    /** Runs it once after that many milliseconds; starting it anew before it ran starts the wait anew. */
    void start(int milliseconds, Runnable task);

    void stop(Runnable task);
}
