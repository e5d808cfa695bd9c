package org.canxun.ui;

import java.util.OptionalInt;

import org.canxun.ui.StatusModel.JobView;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Progress of one piece of work, as its task reports it. */
final class JobState extends NullProgressMonitor {

    private final StatusModel status;
    private final String name;
    private final Runnable cancel;
    private final long started = System.nanoTime();
    private volatile IProgressMonitor job = new NullProgressMonitor();
    private volatile int total;
    private volatile double worked;
    private volatile String step = "";

    JobState(StatusModel status, String name, Runnable cancel) {
        this.status = status;
        this.name = name;
        this.cancel = cancel;
    }

    /** The monitor that knows about cancellation. */
    JobState follow(IProgressMonitor monitor) {
        job = monitor;
        return this;
    }

    JobView view() {
        var percent = total <= 0 ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(100, Math.round(100 * worked / total)));
        return new JobView(name, step, percent, started, cancel);
    }

    @Override
    public void beginTask(String task, int totalWork) {
        total = totalWork;
        status.changed();
    }

    @Override
    public void subTask(String text) {
        step = text == null ? "" : text;
        status.changed();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        worked += work;
        status.changed();
    }

    @Override
    public boolean isCanceled() {
        return job.isCanceled();
    }

    @Override
    public void setCanceled(boolean cancelled) {
        job.setCanceled(cancelled);
    }
}
