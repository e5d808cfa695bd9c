package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.canxun.ui.Work;
import org.canxun.ui.Work.Running;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Files on their way in: one piece of work that says how far it is and can be stopped. What is done is handed over in
 * portions, so that one change holds many, the window takes in few, and a stop loses nothing that is in already.
 *
 * @param <F> a file
 * @param <R> what became of it
 */
final class PhotoBatch<F, R> {

    /** So many at once, or what came in that time, whichever is less. */
    private static final int PORTION = 25;
    private static final long PORTION_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final List<F> files;
    private final Function<F, R> take;
    private final Executor ui;

    /** @param ui does things on the UI thread in the order they were given */
    PhotoBatch(List<F> files, Function<F, R> take, Executor ui) {
        this.files = List.copyOf(files);
        this.take = take;
        this.ui = ui;
    }

    /**
     * @param portion hears on the UI thread what became of some files
     * @param end hears on the UI thread which files were not reached, because somebody stopped the work
     */
    Running run(Work work, String name, Consumer<List<R>> portion, Consumer<List<F>> end) {
        var begun = new AtomicBoolean();
        return work.run(name, monitor -> {
            begun.set(true);
            int reached = 0;
            try {
                reached = run(monitor, portion);
            } finally {
                var left = files.subList(reached, files.size());
                ui.execute(() -> end.accept(left));
            }
            return reached;
        }, done -> {
        }, failure -> {
        }, () -> {
            if (!begun.get()) {
                end.accept(files);
            }
        });
    }

    private int run(IProgressMonitor monitor, Consumer<List<R>> portion) {
        var progress = SubMonitor.convert(monitor, files.size());
        var done = new ArrayList<R>();
        long since = System.nanoTime();
        int reached = 0;
        try {
            for (var file : files) {
                if (progress.isCanceled()) {
                    break;
                }
                progress.subTask(reached + 1 + "/" + files.size());
                done.add(take.apply(file));
                reached++;
                progress.worked(1);
                if (done.size() >= PORTION || System.nanoTime() - since > PORTION_NANOS) {
                    hand(done, portion);
                    since = System.nanoTime();
                }
            }
        } finally {
            hand(done, portion);
        }
        return reached;
    }

    private void hand(List<R> done, Consumer<List<R>> portion) {
        if (!done.isEmpty()) {
            var handed = List.copyOf(done);
            done.clear();
            ui.execute(() -> portion.accept(handed));
        }
    }
}
