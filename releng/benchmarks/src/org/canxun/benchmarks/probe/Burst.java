package org.canxun.benchmarks.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** What a busy inspector does to the window: photos come by themselves, and answers as fast as keys go. */
final class Burst {

    /** Faster than anybody types. */
    private static final int KEY_EVERY_MS = 25;
    private static final int ANSWERS = 1000;
    private static final int ROUND = 34;
    private static final int LOOK_AGAIN_MS = 100;
    /** After this what came by itself, such as thumbnails, is done. */
    private static final int REST_MS = 3000;

    private final Display display;
    private final Table items;
    private final Path photos;
    private final Path card;
    private final Path memory;
    private final Runnable end;
    private Heartbeat heartbeat;
    private int expected;

    /** @param end is run when everything was measured and said */
    Burst(Display display, Table items, Path folder, Runnable end) {
        this.display = display;
        this.items = items;
        this.photos = folder.resolve("photos");
        this.card = folder.resolve("card");
        this.memory = folder.resolve("workspace").resolve(".window").resolve("photos-seen.txt");
        this.end = end;
    }

    void start() {
        try {
            heartbeat = Heartbeat.of(display);
            expected = put();
            awaitPhotos();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts all photos into the folder at once, as a card that is put in has them. */
    private int put() throws IOException {
        try (var all = Files.list(photos)) {
            var sorted = all.sorted(Comparator.naturalOrder()).toList();
            for (var photo : sorted) {
                var file = Files.move(photo, card.resolve(photo.getFileName()), StandardCopyOption.ATOMIC_MOVE);
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
            return sorted.size();
        }
    }

    private void awaitPhotos() {
        if (taken() < expected) {
            display.timerExec(LOOK_AGAIN_MS, this::awaitPhotos);
            return;
        }
        display.timerExec(REST_MS, () -> {
            heartbeat.say("photos");
            heartbeat = Heartbeat.of(display);
            answer(0);
        });
    }

    private long taken() {
        try {
            return Files.exists(memory)
                    ? Files.readAllLines(memory).stream().filter(line -> line.startsWith("taken")).count() : 0;
        } catch (IOException e) {
            return 0; // a line is being written
        }
    }

    private void answer(int number) {
        if (number == ANSWERS) {
            display.timerExec(REST_MS, () -> {
                heartbeat.say("answers");
                end.run();
            });
            return;
        }
        if (number % ROUND == 0) {
            press(SWT.HOME);
        }
        if (number / ROUND % 2 == 0) {
            press('1');
        } else {
            press(SWT.DEL);
            press(SWT.ARROW_DOWN);
        }
        // Where a number is asked for, 1 begins one; going on stores it.
        press(SWT.ARROW_DOWN);
        display.timerExec(KEY_EVERY_MS, () -> answer(number + 1));
    }

    private void press(int key) {
        var event = new Event();
        event.keyCode = key;
        event.character = key == '1' ? '1' : 0;
        items.notifyListeners(SWT.KeyDown, event);
    }

    /** Asks the UI thread again and again for a sign of life. */
    private static final class Heartbeat extends Thread {

        private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
        private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

        private final Display display;
        private volatile boolean stopped;
        private long longest;
        private int tooLong;

        private Heartbeat(Display display) {
            super("heartbeat");
            this.display = display;
            setDaemon(true);
        }

        static Heartbeat of(Display display) {
            var heartbeat = new Heartbeat(display);
            heartbeat.start();
            return heartbeat;
        }

        @Override
        public void run() {
            while (!stopped && !display.isDisposed()) {
                beat();
                LockSupport.parkNanos(EVERY_NANOS);
            }
        }

        private void beat() {
            var answered = new CountDownLatch(1);
            long asked = System.nanoTime();
            display.asyncExec(answered::countDown);
            try {
                if (!answered.await(LONG_NANOS, TimeUnit.NANOSECONDS)) {
                    // Where it stands, for whoever wants to mend it.
                    for (var frame : display.getThread().getStackTrace()) {
                        System.err.println("blocked " + frame);
                    }
                    System.err.println("blocked");
                    answered.await();
                    tooLong++;
                }
            } catch (InterruptedException e) {
                stopped = true;
            }
            longest = Math.max(longest, System.nanoTime() - asked);
        }

        /** On the UI thread, which is therefore not blocked. */
        void say(String what) {
            stopped = true;
            System.out.println(what + " " + TimeUnit.NANOSECONDS.toMicros(longest));
            System.out.println(what + "-blocks " + tooLong);
        }
    }
}
