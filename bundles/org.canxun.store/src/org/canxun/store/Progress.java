package org.canxun.store;

import java.util.Optional;

/** How far the index is behind the redo file, by numbers of records, and whether something went wrong. */
final class Progress {

    private long appended;
    private long applied;
    private long waitingSets;
    private Throwable failure;
    /** The index cannot be used until it is built anew. */
    private boolean stale;

    synchronized void appended(long record, int sets) {
        appended = record;
        waitingSets += sets;
    }

    /** The sets of a record have left memory, applied or not. */
    synchronized void left(int sets) {
        waitingSets -= sets;
        notifyAll();
    }

    synchronized void applied(long record) {
        applied = Math.max(applied, record);
        notifyAll();
    }

    synchronized void failed(Throwable cause) {
        failure = cause;
        stale = true;
        notifyAll();
    }

    /** What went wrong was told already; everybody waits until it is mended. */
    synchronized void broken() {
        stale = true;
    }

    synchronized void healed(long record) {
        failure = null;
        stale = false;
        applied(record);
    }

    synchronized boolean stale() {
        return stale;
    }

    /**
     * Waits until everything appended so far is applied.
     *
     * @return what went wrong, once
     */
    synchronized Optional<Throwable> await() {
        long target = appended;
        waitWhile(() -> failure == null && (stale || applied < target));
        var found = Optional.ofNullable(failure);
        failure = null;
        return found;
    }

    /** Waits until fewer than that many change sets are held in memory. */
    synchronized void awaitRoom(long limit) {
        waitWhile(() -> waitingSets >= limit);
    }

    private void waitWhile(Condition condition) {
        boolean interrupted = false;
        while (condition.holds()) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Condition {
        boolean holds();
    }
}
