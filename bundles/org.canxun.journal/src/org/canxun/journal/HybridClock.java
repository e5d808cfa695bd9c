package org.canxun.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A clock that follows the wall clock, never gives a moment twice, and stays behind nothing it has seen, so that what
 * was written in knowledge of something else is later than that. Safe for several threads.
 *
 * <p>It does not follow a clock that is wrong: moments more than {@link #TOLERANCE} ahead of the own wall clock count
 * for nothing, were they given by others or by itself before the wall clock was set right.
 */
public final class HybridClock {

    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** Moments within one millisecond; the next one borrows from the next millisecond. */
    static final int MAX_COUNTER = 0xFFFF;

    private final LongSupplier wall;
    private HybridTime last = HybridTime.ZERO;

    public HybridClock(Clock wall) {
        this(wall::millis);
    }

    /** @param wall milliseconds since 1970 */
    public HybridClock(LongSupplier wall) {
        this.wall = wall;
    }

    /** A moment later than all before, unless the wall clock was set back by more than the tolerance. */
    public synchronized HybridTime now() {
        long millis = wallMillis();
        if (isWild(last, millis) || last.millis() < millis) {
            last = new HybridTime(millis, 0);
        } else if (last.counter() < MAX_COUNTER) {
            last = new HybridTime(last.millis(), last.counter() + 1);
        } else {
            last = new HybridTime(last.millis() + 1, 0);
        }
        return last;
    }

    /**
     * Takes note of a moment given by another device, or by this one before a restart.
     *
     * @return false when it is too far ahead to be believed
     */
    public synchronized boolean observe(HybridTime seen) {
        long millis = wallMillis();
        if (isWild(seen, millis)) {
            return false;
        }
        if (isWild(last, millis) || last.compareTo(seen) < 0) {
            last = seen;
        }
        return true;
    }

    private long wallMillis() {
        return Math.max(0, wall.getAsLong());
    }

    private static boolean isWild(HybridTime time, long wallMillis) {
        return time.millis() - wallMillis > TOLERANCE.toMillis();
    }
}
