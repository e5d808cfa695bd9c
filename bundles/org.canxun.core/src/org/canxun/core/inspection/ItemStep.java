package org.canxun.core.inspection;

import java.time.Instant;
import java.util.Optional;

import org.canxun.core.elapsed.Elapsed;

/**
 * One change of one item: who, when, from what, to what.
 *
 * @param at by the clock of the device
 * @param zone IANA zone of the device
 * @param elapsed by the time since the device was started; empty for what was recorded before that was kept
 * @param person name of who changed it
 * @param here whether it was changed on this device
 * @param reason what the person did, a stable word such as {@code answer} or {@code undo}
 * @param subject which reading, or the name of the file; empty otherwise
 * @param from what it replaced; where several people had said different things, all of it
 */
public record ItemStep(String changeSet, Instant at, String zone, Optional<Elapsed> elapsed, String personId,
        String person, boolean here, String reason, LateChange.Kind kind, String subject, Said from, Said to) {

    /** What was said of one thing. */
    public sealed interface Said {

        /** An answer with what belongs to it. */
        record Answered(ItemView.Given given) implements Said {}

        /** Words as they were written, a reading, a stable word; empty for nothing. */
        record Text(String text) implements Said {}
    }
}
