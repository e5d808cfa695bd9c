package org.canxun.store.redo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Walks the records of a redo file and finds its way again after damaged ones. */
final class RedoReader {

    private static final int WINDOW = 256 * 1024;

    private final DiskFile file;
    private final long end;
    private final RecordCipher cipher;
    private byte[] window = {};
    private long windowStart;
    private long position;
    private long expected = 1;

    /** @param end where reading stops; at most the size of the file */
    RedoReader(DiskFile file, long start, long end, RecordCipher cipher) {
        this.file = file;
        this.position = start;
        this.end = end;
        this.cipher = cipher;
    }

    Optional<RedoPiece> next() throws IOException {
        if (position >= end) {
            return Optional.empty();
        }
        var bytes = recordAt(position);
        if (bytes.isEmpty()) {
            return Optional.of(skipDamage());
        }
        long number = number(bytes.get());
        if (number > expected) {
            var missing = new RedoPiece.Damaged(position, position, "record " + expected, "is missing");
            expected = number;
            return Optional.of(missing);
        }
        long start = position;
        position += bytes.get().length;
        if (number < expected) {
            return Optional.of(new RedoPiece.Damaged(start, position, "record " + number, "is there again"));
        }
        expected = number + 1;
        try {
            return Optional.of(new RedoPiece.Sound(start, position, RedoRecord.decode(bytes.get(), cipher)));
        } catch (RedoDamagedException e) {
            return Optional.of(new RedoPiece.Damaged(start, position, e.place(), e.getMessage()));
        }
    }

    private RedoPiece skipDamage() throws IOException {
        long start = position;
        var place = "record " + expected;
        for (position = start + 1; position < end; position++) {
            var bytes = recordAt(position);
            if (bytes.isPresent()) {
                expected = Math.max(expected + 1, number(bytes.get()));
                return new RedoPiece.Damaged(start, position, place, "is damaged at byte " + start + " of the file");
            }
        }
        position = end;
        return new RedoPiece.Damaged(start, end, place, "is damaged or incomplete at byte " + start + " of the file",
                true);
    }

    private static long number(byte[] record) {
        return ByteBuffer.wrap(record).getLong(8);
    }

    /** The bytes of the record that starts there, when its checksum agrees. */
    private Optional<byte[]> recordAt(long start) throws IOException {
        if (end - start < RedoRecord.HEAD) {
            return Optional.empty();
        }
        int at = fill(start, RedoRecord.HEAD);
        var head = ByteBuffer.wrap(window, at, RedoRecord.HEAD);
        if (head.getInt() != RedoRecord.MAGIC) {
            return Optional.empty();
        }
        int length = head.getInt();
        if (length < 0 || length > end - start - RedoRecord.HEAD) {
            return Optional.empty();
        }
        int whole = RedoRecord.HEAD + length;
        byte[] bytes;
        if (whole <= WINDOW) {
            at = fill(start, whole);
            bytes = Arrays.copyOfRange(window, at, at + whole);
        } else {
            bytes = new byte[whole];
            file.read(ByteBuffer.wrap(bytes), start);
        }
        return RedoRecord.intact(bytes) ? Optional.of(bytes) : Optional.empty();
    }

    /** Makes the window hold these bytes of the file and says where in the window they are. */
    private int fill(long start, int length) throws IOException {
        if (start < windowStart || start + length > windowStart + window.length) {
            window = new byte[(int) Math.min(WINDOW, end - start)];
            windowStart = start;
            file.read(ByteBuffer.wrap(window), start);
        }
        return (int) (start - windowStart);
    }
}
