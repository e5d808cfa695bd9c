package org.canxun.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.canxun.journal.ChangeSet;
import org.canxun.journal.ChangeSetId;
import org.canxun.journal.MalformedChangeSetException;
import org.canxun.store.redo.RedoRecord;

/**
 * Change sets as bodies of redo records: each is length and header, length and payload; a payload length of -1 says
 * that it was erased. The body of an erasure names the erased set before its own.
 */
final class UnitCodec {

    private static final int ID = 32;
    private static final int ERASED = -1;

    private UnitCodec() {}

    static byte[] encode(List<ChangeSet> sets) {
        return encode(new byte[0], sets);
    }

    static byte[] encodeErasure(ChangeSetId erased, ChangeSet erasure) {
        return encode(erased.bytes(), List.of(erasure));
    }

    private static byte[] encode(byte[] prefix, List<ChangeSet> sets) {
        int size = prefix.length;
        for (var set : sets) {
            size += 2 * Integer.BYTES + set.headerBytes().length + set.sealedPayload().map(p -> p.length).orElse(0);
        }
        var buffer = ByteBuffer.allocate(size).put(prefix);
        for (var set : sets) {
            buffer.putInt(set.headerBytes().length).put(set.headerBytes());
            set.sealedPayload().ifPresentOrElse(p -> buffer.putInt(p.length).put(p), () -> buffer.putInt(ERASED));
        }
        return buffer.array();
    }

    /** @throws IOException when a body with a good checksum holds no change sets */
    static List<ChangeSet> decode(RedoRecord record) throws IOException {
        var buffer = ByteBuffer.wrap(record.body());
        var sets = new ArrayList<ChangeSet>();
        try {
            if (record.kind() != RedoRecord.Kind.UNIT) {
                buffer.position(ID);
            }
            while (buffer.hasRemaining()) {
                var header = take(buffer, buffer.getInt());
                int length = buffer.getInt();
                sets.add(ChangeSet.read(header,
                        length == ERASED ? Optional.empty() : Optional.of(take(buffer, length))));
            }
            return sets;
        } catch (MalformedChangeSetException | BufferUnderflowException | IllegalArgumentException e) {
            var last = sets.isEmpty() ? "" : " after " + sets.get(sets.size() - 1).id();
            throw new IOException("change set" + last + ": " + e.getMessage(), e);
        }
    }

    /** The ids alone, which is quicker than reading the sets; none when the body holds no change sets. */
    static List<ChangeSetId> ids(RedoRecord record) {
        var buffer = ByteBuffer.wrap(record.body());
        var ids = new ArrayList<ChangeSetId>();
        try {
            if (record.kind() != RedoRecord.Kind.UNIT) {
                buffer.position(ID);
            }
            while (buffer.hasRemaining()) {
                ids.add(ChangeSetId.ofHeader(take(buffer, buffer.getInt())));
                int length = buffer.getInt();
                buffer.position(buffer.position() + Math.max(0, length));
            }
            return ids;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return List.of();
        }
    }

    static Optional<ChangeSetId> erased(RedoRecord record) {
        if (record.kind() == RedoRecord.Kind.UNIT) {
            return Optional.empty();
        }
        var id = new byte[ID];
        ByteBuffer.wrap(record.body()).get(id);
        return Optional.of(ChangeSetId.ofBytes(id));
    }

    /** The record without the payloads of these sets; the same record when it holds none of them. */
    static RedoRecord without(RedoRecord record, Set<ChangeSetId> erased) {
        try {
            var sets = decode(record);
            boolean touched = sets.stream().anyMatch(s -> erased.contains(s.id()) && s.sealedPayload().isPresent());
            boolean pending = record.kind() == RedoRecord.Kind.ERASURE;
            if (!touched && !pending) {
                return record;
            }
            var kept = sets.stream().map(s -> erased.contains(s.id()) ? s.erased() : s).toList();
            var prefix = erased(record).map(ChangeSetId::bytes).orElse(new byte[0]);
            return new RedoRecord(record.number(), pending ? RedoRecord.Kind.ERASED : record.kind(),
                    encode(prefix, kept));
        } catch (IOException e) {
            // Nothing that can be read can be erased from it; verify names the record.
            return record;
        }
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        if (length < 0 || length > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        var bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }
}
