package org.canxun.journal;

import java.util.Optional;

/**
 * What is known of a change set even after its payload was erased.
 *
 * @param stream where it belongs
 * @param sequence position in its stream, from 1
 * @param predecessor the set before it in the stream; absent for the first
 * @param time by the author's clock
 * @param zone IANA zone of the device
 * @param author id of the person who acted
 * @param reason what the person did, a stable word such as {@code answer}
 * @param undoes the set whose effect this one takes back, when it was made by undo or redo
 * @param payloadDigest SHA-256 over salt and payload, base64url; the salt is erased with the payload, so that a digest
 *            alone does not give away what was erased
 */
public record Header(StreamId stream, long sequence, Optional<ChangeSetId> predecessor, HybridTime time, String zone,
        String author, String reason, Optional<ChangeSetId> undoes, String payloadDigest) {

    /** Version of the encoding; a reader refuses newer ones. */
    public static final int FORMAT = 1;

    public AggregateId aggregate() {
        return stream.aggregate();
    }
}
