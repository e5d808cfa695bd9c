package org.canxun.core.port;

import java.time.Clock;

/** The time since the device was started, which nobody can set. */
public interface BootClock {

    Reading read();

    /** Follows a clock that somebody may set, for programs that choose their clock. */
    static BootClock following(Clock clock) {
        return () -> new Reading("clock", clock.millis());
    }

    /**
     * @param bootId tells one start of the device from the next
     * @param millis since that start, times of sleep included
     */
    record Reading(String bootId, long millis) {}
}
