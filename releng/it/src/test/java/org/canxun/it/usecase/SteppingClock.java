package org.canxun.it.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that moves on by a millisecond whenever somebody looks, and by more when it is told to. */
public final class SteppingClock extends Clock {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ZoneId zone;
    private final AtomicLong millis;

    private SteppingClock(AtomicLong millis, ZoneId zone) {
        this.millis = millis;
        this.zone = zone;
    }

    /** @param start such as {@code 2025-11-24T09:00:00+08:00} */
    public static SteppingClock at(Instant start) {
        return new SteppingClock(new AtomicLong(start.toEpochMilli()), SHANGHAI);
    }

    public void advance(Duration duration) {
        millis.addAndGet(duration.toMillis());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteppingClock(millis, other);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public long millis() {
        return millis.getAndIncrement();
    }
}
