package org.canxun.journal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * One user action on one aggregate, as it was encoded once: the bytes are hashed, stored and sent as they are.
 *
 * <p>Instances are immutable; callers must not change the arrays they are given.
 */
public final class ChangeSet {

    /** Oldest first: by clock, then by incarnation and id, so that every device finds the same order. */
    public static final Comparator<ChangeSet> BY_TIME = Comparator.comparing((ChangeSet set) -> set.header().time())
            .thenComparing(set -> set.header().stream().incarnation()).thenComparing(ChangeSet::id);

    private final ChangeSetId id;
    private final Header header;
    private final byte[] headerBytes;
    private final byte[] salt;
    private final byte[] payloadBytes;
    private final Payload payload;

    private ChangeSet(Header header, byte[] headerBytes, byte[] salt, byte[] payloadBytes, Payload payload) {
        this.id = ChangeSetId.ofHeader(headerBytes);
        this.header = header;
        this.headerBytes = headerBytes;
        this.salt = salt;
        this.payloadBytes = payloadBytes;
        this.payload = payload;
    }

    /** A new set with a payload sealed by this salt; the header already holds the digest over both. */
    static ChangeSet of(Header header, byte[] salt, byte[] payloadBytes, Payload payload) {
        return new ChangeSet(header, HeaderCodec.encode(header), salt, payloadBytes, payload);
    }

    /**
     * Reads a stored or received set and checks that payload and header belong together.
     *
     * @param sealedPayload salt and payload as {@link #sealedPayload()} gave them; empty when it was erased
     * @throws MalformedChangeSetException when the bytes are damaged, too many, of a newer format, no list of entries,
     *             or do not belong together
     */
    public static ChangeSet read(byte[] headerBytes, Optional<byte[]> sealedPayload)
            throws MalformedChangeSetException {
        var header = HeaderCodec.decode(headerBytes);
        if (sealedPayload.isEmpty()) {
            return new ChangeSet(header, headerBytes, null, null, null);
        }
        var bytes = sealedPayload.get();
        if (bytes.length < PayloadCodec.SALT_LENGTH) {
            throw new MalformedChangeSetException("payload shorter than its salt");
        }
        var digest = Digests.base64(Digests.sha256(bytes));
        if (!digest.equals(header.payloadDigest())) {
            throw new MalformedChangeSetException("payload does not match the digest in its header");
        }
        var payloadBytes = Arrays.copyOfRange(bytes, PayloadCodec.SALT_LENGTH, bytes.length);
        return new ChangeSet(header, headerBytes, Arrays.copyOf(bytes, PayloadCodec.SALT_LENGTH), payloadBytes,
                PayloadCodec.decode(payloadBytes));
    }

    public ChangeSetId id() {
        return id;
    }

    public Header header() {
        return header;
    }

    public byte[] headerBytes() {
        return headerBytes;
    }

    /** Salt followed by the encoded payload; empty once erased. */
    public Optional<byte[]> sealedPayload() {
        if (payloadBytes == null) {
            return Optional.empty();
        }
        var all = Arrays.copyOf(salt, salt.length + payloadBytes.length);
        System.arraycopy(payloadBytes, 0, all, salt.length, payloadBytes.length);
        return Optional.of(all);
    }

    /** The changes; empty once erased. */
    public Optional<Payload> payload() {
        return Optional.ofNullable(payload);
    }

    /** The same set after its payload was erased: same id, same place in its stream. */
    public ChangeSet erased() {
        return new ChangeSet(header, headerBytes, null, null, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeSet set && id.equals(set.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return header.reason() + " " + header.aggregate() + " #" + header.sequence() + " " + id;
    }
}
