package org.canxun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

/** Whoever waits for work hears of its end in every case; otherwise photos stop coming and nobody knows. */
class JobWorkTest {

    private final BlockingQueue<String> ends = new LinkedBlockingQueue<>();
    private final JobWork work = new JobWork(new StatusModel(), TestUi.sameThread(), new ErrorDoor() {

        @Override
        public void report(Throwable trouble) {
            ends.add("reported");
        }

        @Override
        public void reportAndWait(Throwable trouble) {
            report(trouble);
        }
    });

    private Work.Running run(BackgroundTask<String> task) {
        return work.run("work", task, ends::add, failure -> ends.add("failed"), () -> ends.add("cancelled"));
    }

    private String end() throws InterruptedException {
        return String.valueOf(ends.poll(30, TimeUnit.SECONDS));
    }

    private void settle() throws InterruptedException {
        Job.getJobManager().join(JobWork.FAMILY, null);
        assertEquals(0, ends.size(), "told once");
    }

    @Test
    void workThatIsCancelledBeforeItBeginsEnds() throws InterruptedException {
        Job.getJobManager().suspend();
        try {
            run(monitor -> "result").cancel();
            assertEquals("cancelled", end());
        } finally {
            Job.getJobManager().resume();
        }
        settle();
    }

    @Test
    void workThatIsCancelledWhileItRunsEndsWithoutItsResult() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var running = run(monitor -> {
            begun.countDown();
            goOn.await();
            return "result";
        });
        begun.await();
        running.cancel();
        goOn.countDown();
        assertEquals("cancelled", end());
        settle();
    }

    @Test
    void workThatIsDoneOrFailsIsNotCancelled() throws InterruptedException {
        run(monitor -> "result");
        assertEquals("result", end());
        settle();
        run(monitor -> {
            throw new IllegalStateException("broken");
        });
        assertEquals("reported", end());
        assertEquals("failed", end());
        settle();
    }

    @Test
    void nothingIsBegunWhileTheWorkspaceClosesAndAllIsAsBeforeWhenItStaysOpen() throws InterruptedException {
        work.rest(true);
        assertTrue(run(monitor -> "read from a closed workspace").done());
        assertEquals("cancelled", end());
        settle();
        work.rest(false);
        run(monitor -> "result");
        assertEquals("result", end());
        settle();
    }
}
