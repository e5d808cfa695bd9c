package org.canxun.core.elapsed;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.canxun.core.port.BootClock;

/**
 * Linux tells how long it has been running, sleep included, and gives every start an id. Elsewhere a run of the program
 * stands for a start: its time goes on whatever is done to the clock, but does not survive the program.
 */
public final class DeviceBootClock implements BootClock {

    private static final int MILLIS = 3;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Path uptime;
    private final Optional<String> bootId;
    private final String run = UUID.randomUUID().toString();

    public DeviceBootClock() {
        this(Path.of("/proc/uptime"), Path.of("/proc/sys/kernel/random/boot_id"));
    }

    DeviceBootClock(Path uptime, Path bootId) {
        this.uptime = uptime;
        this.bootId = line(bootId).filter(id -> !id.isEmpty());
    }

    @Override
    public Reading read() {
        return bootId.flatMap(id -> line(uptime).flatMap(DeviceBootClock::millis).map(up -> new Reading(id, up)))
                .orElseGet(() -> new Reading(run, System.nanoTime() / NANOS_PER_MILLI));
    }

    /** The first of two numbers: seconds with two decimals. */
    private static Optional<Long> millis(String text) {
        try {
            return Optional.of(new BigDecimal(text.split(" ")[0]).movePointRight(MILLIS).longValue());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Empty where the system tells no such thing. */
    private static Optional<String> line(Path file) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
