package org.canxun.core.journaling;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Ids of objects: time-ordered, or derived from what they stand for, so that two devices never make twins. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then randomness. */
    public static String fresh(Clock clock) {
        long high = clock.millis() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    public static String itemResult(String recordId, String itemCode) {
        return derived("result", recordId, itemCode);
    }

    public static String measurement(String recordId, String itemCode, String parameter) {
        return derived("measurement", recordId, itemCode, parameter);
    }

    public static String finding(String recordId, String itemCode) {
        return derived("finding", recordId, itemCode);
    }

    /** Name-based UUID over the parts, which are separated by a character that no code contains. */
    public static String derived(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
