package org.canxun.benchmarks.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;

/**
 * Listens to the UI thread, which says every few milliseconds that it is there. While it says nothing for long, looks
 * again and again where it stands, and writes that to a file for whoever wants to mend it. Keys go before what other
 * threads hand to the window; how long that waited is told beside.
 */
final class Heartbeat extends Thread {

    private static final int EVERY_MS = 5;
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    /** A silence that may become long. */
    private static final long WATCHED_NANOS = TimeUnit.MILLISECONDS.toNanos(30);
    private static final long SAMPLE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final Display display;
    private final String phase;
    private final Path stacks;
    private final Runnable beat = this::beat;
    private volatile long heard = System.nanoTime();
    private volatile boolean stopped;
    private long longest;
    /** The longest time for which a thread that does nothing could not go on: what the machine and the collector did. */
    private volatile long stalled;
    private long handed;
    private boolean handing;
    private int tooLong;

    private Heartbeat(Display display, String phase, Path stacks) {
        super("heartbeat");
        this.display = display;
        this.phase = phase;
        this.stacks = stacks;
        setDaemon(true);
        setPriority(MAX_PRIORITY);
    }

    /** On the UI thread. */
    static Heartbeat of(Display display, String phase, Path stacks) {
        var heartbeat = new Heartbeat(display, phase, stacks);
        heartbeat.beat();
        heartbeat.start();
        return heartbeat;
    }

    private void beat() {
        long now = System.nanoTime();
        long silent = now - heard - TimeUnit.MILLISECONDS.toNanos(EVERY_MS);
        longest = Math.max(longest, silent);
        tooLong += silent > LONG_NANOS ? 1 : 0;
        heard = now;
        if (!handing) {
            handing = true;
            display.asyncExec(() -> {
                handing = false;
                handed = Math.max(handed, System.nanoTime() - now);
            });
        }
        if (!stopped) {
            display.timerExec(EVERY_MS, beat);
        }
    }

    @Override
    public void run() {
        var seen = new ArrayList<StackTraceElement[]>();
        long since = heard;
        while (!stopped) {
            long slept = System.nanoTime();
            LockSupport.parkNanos(SAMPLE_NANOS);
            stalled = Math.max(stalled, System.nanoTime() - slept - SAMPLE_NANOS);
            if (heard != since) {
                if (heard - since > LONG_NANOS) {
                    write(heard - since, seen);
                }
                seen.clear();
                since = heard;
            } else if (System.nanoTime() - since > WATCHED_NANOS) {
                seen.add(display.getThread().getStackTrace());
            }
        }
    }

    private void write(long took, List<StackTraceElement[]> seen) {
        var lines = new ArrayList<String>();
        lines.add("== " + phase + ": " + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
        for (var stack : seen) {
            lines.add("--");
            Arrays.stream(stack).map(frame -> "   " + frame).forEach(lines::add);
        }
        try {
            Files.write(stacks, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the UI thread, which is therefore not blocked. */
    void say() {
        stopped = true;
        System.out.println(phase + " " + TimeUnit.NANOSECONDS.toMicros(longest));
        System.out.println(phase + "-blocks " + tooLong);
        System.out.println(phase + "-stalled " + TimeUnit.NANOSECONDS.toMicros(stalled));
        System.out.println(phase + "-handed " + TimeUnit.NANOSECONDS.toMicros(handed));
    }
}
