package org.canxun.ui;

import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;

/** Background work on the platform's jobs. */
final class JobWork implements Work {

    /** Work of this program, to be told from the platform's own jobs. */
    static final Object FAMILY = ICoreRunnable.class;

    private final StatusModel status;
    private final UISynchronize ui;
    private final ErrorDoor door;
    private volatile boolean resting;

    @Inject
    JobWork(StatusModel status, UISynchronize ui, ErrorDoor door) {
        this.status = status;
        this.ui = ui;
        this.door = door;
    }

    @Override
    public <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi) {
        return run(name, task, onUi, failure -> {
        });
    }

    @Override
    public <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi, Consumer<Throwable> onFailure) {
        return run(name, task, onUi, onFailure, () -> {
        });
    }

    @Override
    public <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi, Consumer<Throwable> onFailure,
            Runnable onCancel) {
        var job = new TaskJob<>(name, task, onUi, onFailure);
        // A job that is cancelled while it waits never runs, but it ends.
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (!job.told) {
                ui.asyncExec(onCancel);
            }
        }));
        var refused = resting;
        if (refused) {
            ui.asyncExec(onCancel);
        } else {
            job.schedule();
        }
        return new Running() {
            @Override
            public void cancel() {
                job.cancel();
            }

            @Override
            public boolean done() {
                return refused || job.getResult() != null;
            }
        };
    }

    /** Whether nothing new is begun, because the workspace closes: its window may still ask to read it. */
    void rest(boolean rests) {
        resting = rests;
    }

    private final class TaskJob<T> extends Job {

        private final BackgroundTask<T> task;
        private final Consumer<T> onUi;
        private final Consumer<Throwable> onFailure;
        private volatile boolean told;

        TaskJob(String name, BackgroundTask<T> task, Consumer<T> onUi, Consumer<Throwable> onFailure) {
            super(name);
            this.task = task;
            this.onUi = onUi;
            this.onFailure = onFailure;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            var state = status.begin(getName(), this::cancel).follow(monitor);
            try {
                var result = task.run(state);
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                told = true;
                ui.asyncExec(() -> onUi.accept(result));
                return Status.OK_STATUS;
            } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
                door.report(e);
                told = true;
                ui.asyncExec(() -> onFailure.accept(e));
                // The door has told it; a failed status would be told a second time by the platform.
                return Status.CANCEL_STATUS;
            } finally {
                status.end(state);
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return FAMILY.equals(family);
        }
    }
}
