package org.canxun.store.redo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * The first page of a redo file.
 *
 * @param incarnation written into every change set made here; a restored or copied workspace gets a new one
 * @param workspace id of the workspace the file belongs to
 * @param slotSize bytes of each of the two draft slots that follow the page
 */
public record RedoHeader(UUID incarnation, UUID workspace, int slotSize) {

    /** Version of the file; a reader refuses newer ones. */
    public static final int FORMAT = 1;
    /** Holds 64 KiB of text and the names around it. */
    public static final int SLOT_SIZE = 128 * 1024;
    static final int PAGE = 4096;
    /** Bytes of a redo file without records. */
    public static final long EMPTY_SIZE = PAGE + 2L * SLOT_SIZE;
    private static final byte[] MAGIC = "CXREDO\r\n".getBytes(StandardCharsets.US_ASCII);

    /** Where the first record starts. */
    long records() {
        return PAGE + 2L * slotSize;
    }

    RedoHeader withIncarnation(UUID other) {
        return new RedoHeader(other, workspace, slotSize);
    }

    ByteBuffer encode() {
        var page = ByteBuffer.allocate(PAGE);
        page.put(MAGIC).putInt(FORMAT).putInt(slotSize);
        put(page, incarnation);
        put(page, workspace);
        return page.putInt(PAGE - Integer.BYTES, Checksums.of(page.array(), 0, PAGE - Integer.BYTES)).rewind();
    }

    static RedoHeader decode(ByteBuffer page) throws RedoDamagedException, RedoNewerException {
        var magic = new byte[MAGIC.length];
        page.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new RedoDamagedException("header page", "not the start of a redo file");
        }
        if (page.getInt(PAGE - Integer.BYTES) != Checksums.of(page.array(), 0, PAGE - Integer.BYTES)) {
            throw new RedoDamagedException("header page", "checksum differs");
        }
        int format = page.getInt();
        if (format > FORMAT) {
            throw new RedoNewerException(format);
        }
        int slotSize = page.getInt();
        return new RedoHeader(uuid(page), uuid(page), slotSize);
    }

    private static void put(ByteBuffer page, UUID id) {
        page.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer page) {
        return new UUID(page.getLong(), page.getLong());
    }
}
