package org.canxun.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for conditions, never for time to pass. */
final class Await {

    /** Generous, because other builds may share the machine. */
    static final Duration LONG = Duration.ofSeconds(120);
    static final Duration SHORT = Duration.ofSeconds(30);
    /** As long as a window may take to answer a key before the key is pressed again. */
    static final Duration GLANCE = Duration.ofSeconds(1);
    private static final long LOOK_EVERY_NANOS = 50_000_000;

    private Await() {}

    /** @param what is said of the condition when the time is over */
    static void until(Supplier<String> what, Duration limit, BooleanSupplier condition) {
        if (!holdsWithin(limit, condition)) {
            throw new AssertionError("after " + limit.toSeconds() + " s: " + what.get());
        }
    }

    static boolean holdsWithin(Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        return true;
    }
}
