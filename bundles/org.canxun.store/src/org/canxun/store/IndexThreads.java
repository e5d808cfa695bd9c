package org.canxun.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/**
 * The only threads that touch H2: it loses its file when a thread that reads or writes it is interrupted, as cancelled
 * jobs are.
 */
final class IndexThreads implements AutoCloseable {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(named("canxun-index"));
    private final ExecutorService readers = Executors.newCachedThreadPool(named("canxun-query"));

    private static ThreadFactory named(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Does something after everything that was given to the one writing thread before. */
    void later(Runnable work) {
        worker.execute(work);
    }

    <T> T onWorker(Callable<T> work) throws ProblemException {
        return await(worker.submit(work));
    }

    <T> T onReader(Callable<T> work) throws ProblemException {
        return await(readers.submit(work));
    }

    private static <T> T await(Future<T> future) throws ProblemException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof ProblemException problem) {
                        throw problem;
                    }
                    throw new ProblemException(e.getCause(), Problem.STORE_READ_FAILED, Causes.words(e.getCause()));
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        worker.shutdown();
        readers.shutdown();
    }
}
