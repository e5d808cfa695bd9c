package org.canxun.journal;

import java.time.Instant;

/**
 * A moment by a hybrid logical clock: wall time, and a counter for what happens within one millisecond.
 *
 * @param millis milliseconds since 1970-01-01T00:00Z
 * @param counter zero or more
 */
public record HybridTime(long millis, int counter) implements Comparable<HybridTime> {

    public static final HybridTime ZERO = new HybridTime(0, 0);

    public HybridTime {
        if (millis < 0 || counter < 0) {
            throw new IllegalArgumentException("negative time: " + millis + "." + counter);
        }
    }

    /** Reads what {@link #toString()} wrote. */
    public static HybridTime parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("not a hybrid time: " + text);
        }
        return new HybridTime(Long.parseLong(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }

    public Instant instant() {
        return Instant.ofEpochMilli(millis);
    }

    @Override
    public int compareTo(HybridTime other) {
        int byMillis = Long.compare(millis, other.millis);
        return byMillis != 0 ? byMillis : Integer.compare(counter, other.counter);
    }

    @Override
    public String toString() {
        return millis + "." + counter;
    }
}
