package org.canxun.store.redo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * One atomic piece of a redo file.
 *
 * @param number from 1, without gaps
 */
public record RedoRecord(long number, Kind kind, byte[] body) {

    /** What a body holds. */
    public enum Kind {
        /** Change sets that were appended together. */
        UNIT(1),
        /** An erasure whose payload is still to be destroyed in this file. */
        ERASURE(2),
        /** An erasure that has been carried out. */
        ERASED(3);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }

        static Kind of(byte code) {
            for (var kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            return null;
        }
    }

    /** Marks a record's start, so that records after a damaged one are found again. */
    static final int MAGIC = 0xC5EC0BD1;
    /** Magic, length, number, kind, checksum. */
    static final int HEAD = 4 + 4 + 8 + 1 + 4;
    private static final int CRC_AT = HEAD - 4;
    private static final int CHECKED_FROM = 4;

    ByteBuffer encode(RecordCipher cipher) {
        var sealed = cipher.seal(number, body);
        var buffer = ByteBuffer.allocate(HEAD + sealed.length);
        buffer.putInt(MAGIC).putInt(sealed.length).putLong(number).put(kind.code).putInt(0).put(sealed);
        return buffer.putInt(CRC_AT, checksum(buffer.array(), sealed.length)).flip();
    }

    /** Whether head and sealed body carry the checksum they were written with. */
    static boolean intact(byte[] record) {
        var buffer = ByteBuffer.wrap(record);
        return buffer.getInt(CRC_AT) == checksum(record, record.length - HEAD)
                && Kind.of(record[CRC_AT - 1]) != null;
    }

    static RedoRecord decode(byte[] record, RecordCipher cipher) throws RedoDamagedException {
        var buffer = ByteBuffer.wrap(record).position(8);
        long number = buffer.getLong();
        var kind = Kind.of(buffer.get());
        var sealed = new byte[record.length - HEAD];
        buffer.position(HEAD).get(sealed);
        try {
            return new RedoRecord(number, kind, cipher.open(number, sealed));
        } catch (IOException e) {
            throw new RedoDamagedException("record " + number, "cannot be deciphered: " + e.getMessage());
        }
    }

    private static int checksum(byte[] record, int bodyLength) {
        var crc = new CRC32C();
        crc.update(record, CHECKED_FROM, CRC_AT - CHECKED_FROM);
        crc.update(record, HEAD, bodyLength);
        return (int) crc.getValue();
    }
}
