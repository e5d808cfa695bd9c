package org.canxun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.ui.StatusModel.Saved;
import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecorderThreadTest {

    private final StatusModel status = new StatusModel();
    private final List<Throwable> reported = Collections.synchronizedList(new ArrayList<>());
    private final List<Object> seen = Collections.synchronizedList(new ArrayList<>());
    private RecorderThread recorder;

    @BeforeEach
    void start() throws Exception {
        var door = new ErrorDoor() {
            @Override
            public void report(Throwable trouble) {
                reported.add(trouble);
            }

            @Override
            public void reportAndWait(Throwable trouble) {
                report(trouble);
            }
        };
        recorder = new RecorderThread(status, TestUi.sameThread(), door,
                new Troubles(Translations.of(new Messages(), Locale.ROOT), new UserLocale(Locale.CHINA)));
    }

    @AfterEach
    void end() {
        recorder.close();
    }

    @Test
    void record_Many_InTheOrderMadeAndDurableAtTheEnd() throws Exception {
        for (var i = 0; i < 100; i++) {
            var number = i;
            recorder.record(() -> number, seen::add);
        }
        recorder.drain();
        assertEquals(List.copyOf(java.util.stream.IntStream.range(0, 100).boxed().toList()), seen);
        assertInstanceOf(Saved.Durable.class, status.saved());
    }

    @Test
    void saved_WhileWriting_IsNotSaid() throws Exception {
        var hold = new CountDownLatch(1);
        recorder.record(() -> {
            hold.await();
            return "";
        }, seen::add);
        assertInstanceOf(Saved.Writing.class, status.saved());
        assertTrue(recorder.busy());
        hold.countDown();
        recorder.drain();
        assertInstanceOf(Saved.Durable.class, status.saved());
    }

    @Test
    void record_DiskFails_SaysNotSavedAndReportsOnce() throws Exception {
        recorder.record(() -> {
            throw new ProblemException(Problem.STORE_WRITE_FAILED, "磁盘已满");
        }, seen::add);
        recorder.drain();
        var failed = assertInstanceOf(Saved.Failed.class, status.saved());
        assertTrue(failed.reason().contains("磁盘已满"), failed.reason());
        assertEquals(1, reported.size());
        assertTrue(seen.isEmpty());
    }

    @Test
    void nothingIsReadFromWhatIsBeingClosed() throws InterruptedException {
        var read = new AtomicInteger();
        recorder.rest(true);
        recorder.read(read::incrementAndGet, value -> {
        });
        recorder.drain();
        assertEquals(0, read.get());
        recorder.rest(false);
        recorder.read(read::incrementAndGet, value -> {
        });
        recorder.drain();
        assertEquals(1, read.get(), "the workspace stayed open after all");
    }
}
