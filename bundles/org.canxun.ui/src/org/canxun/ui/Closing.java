package org.canxun.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;

/** Brings everything to rest before the window goes. Belongs to whoever ends the program. */
public final class Closing {

    private final RecorderThread recorder;
    private final JobWork work;

    Closing(RecorderThread recorder, JobWork work) {
        this.recorder = recorder;
        this.work = work;
    }

    /** Whether something is still being written or worked on. */
    public boolean busy() {
        return recorder.busy() || Job.getJobManager().find(JobWork.FAMILY).length > 0;
    }

    /** Writes what was recorded and waits for running work, which the monitor can stop. Not on the UI thread. */
    public void rest(IProgressMonitor monitor) throws InterruptedException {
        recorder.drain();
        work.rest(true);
        try {
            Job.getJobManager().join(JobWork.FAMILY, monitor);
        } catch (OperationCanceledException e) {
            Job.getJobManager().cancel(JobWork.FAMILY);
            Job.getJobManager().join(JobWork.FAMILY, null);
        }
        // Work that ended may have recorded something in its last breath, and its result may make the window read.
        recorder.drain();
        recorder.rest(true);
        recorder.drain();
    }

    /** The workspace could not be closed after all. */
    public void goOn() {
        recorder.rest(false);
        work.rest(false);
    }

    /** Ends the recorder's thread; nothing can be recorded afterwards. */
    public void end() {
        recorder.close();
    }
}
