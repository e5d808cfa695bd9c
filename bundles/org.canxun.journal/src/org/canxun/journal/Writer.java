package org.canxun.journal;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;

/**
 * Who writes change sets, and where.
 *
 * @param incarnation the device incarnation
 * @param author id of the person
 * @param zone IANA zone of the device
 * @param clock one per device
 */
public record Writer(String incarnation, String author, String zone, HybridClock clock) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public Writer {
        Json.requireText(incarnation);
        Json.requireText(author);
        Json.requireText(zone);
        Objects.requireNonNull(clock);
    }

    /**
     * The next set of this writer's stream.
     *
     * @throws IllegalArgumentException when header or payload are larger than anyone would read
     */
    ChangeSet write(AggregateState state, String reason, Optional<ChangeSetId> undoes, Payload payload) {
        var payloadBytes = PayloadCodec.encode(payload);
        if (payloadBytes.length > PayloadCodec.MAX_BYTES) {
            throw new IllegalArgumentException("change set of " + payloadBytes.length + " bytes");
        }
        var salt = new byte[PayloadCodec.SALT_LENGTH];
        RANDOM.nextBytes(salt);
        var head = state.head(incarnation);
        var header = new Header(head.stream(), head.sequence() + 1, head.last(), clock.now(), zone, author,
                Json.requireText(reason), undoes, Digests.base64(Digests.sha256(salt, payloadBytes)));
        var set = ChangeSet.of(header, salt, payloadBytes, payload);
        if (set.headerBytes().length > HeaderCodec.MAX_BYTES) {
            throw new IllegalArgumentException("header of " + set.headerBytes().length + " bytes");
        }
        return set;
    }
}
