package org.canxun.evidence;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault.CopyKind;

/** Makes copies in the background, one picture after the other. */
final class CopyWorker implements AutoCloseable {

    /** Beyond this, copies are made when somebody looks. */
    private static final int QUEUE = 4096;
    private static final String END = "";
    private static final long CLOSE_MILLIS = 5000;

    private final CopyMaker maker;
    private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(QUEUE + 1);
    private final Set<String> queued = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean closed;

    CopyWorker(CopyMaker maker) {
        this.maker = maker;
        thread = new Thread(this::work, "canxun-photo-copies");
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY - 1);
        thread.start();
    }

    void add(String sha256) {
        if (!closed && VaultFolder.isDigest(sha256) && queued.add(sha256) && !queue.offer(sha256)) {
            queued.remove(sha256);
        }
    }

    private void work() {
        try {
            for (var next = queue.take(); !next.equals(END) && !closed; next = queue.take()) {
                queued.remove(next);
                make(next);
            }
        } catch (InterruptedException | CancellationException e) {
            // closed
        }
    }

    private void make(String sha256) {
        try {
            maker.copies(sha256, List.of(CopyKind.values()), () -> closed);
        } catch (ProblemException e) {
            // Whoever asks for the copy meets the same problem, with somebody there to read it.
        }
    }

    /** Gives up what is waiting and the picture in work, and waits for the thread to be gone. */
    @Override
    public void close() {
        closed = true;
        queue.clear();
        queue.offer(END);
        try {
            thread.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
