package org.canxun.store.redo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two places for the text being typed, written in turn: a torn write leaves the text before it in the other slot.
 *
 * <p>A slot is checksum, sequence, length, body and zeros; one of zeros alone was never written.
 */
final class DraftSlots {

    private static final int HEAD = 4 + 8 + 4;

    private final RedoHeader header;
    private final RecordCipher cipher;
    private final int[] used = new int[2];
    private long sequence;
    private byte[] sealed = {};

    DraftSlots(RedoHeader header, RecordCipher cipher) {
        this.header = header;
        this.cipher = cipher;
    }

    /** Finds the latest draft and clears a slot that was torn. */
    void open(DiskFile file) throws IOException {
        var torn = new ArrayList<Integer>();
        for (int slot = 0; slot < 2; slot++) {
            var bytes = read(file, slot);
            if (!intact(bytes)) {
                used[slot] = header.slotSize();
                torn.add(slot);
                continue;
            }
            var buffer = ByteBuffer.wrap(bytes).position(4);
            long found = buffer.getLong();
            used[slot] = HEAD + buffer.getInt();
            if (found > sequence) {
                sequence = found;
                sealed = new byte[used[slot] - HEAD];
                buffer.get(sealed);
            }
        }
        // Only one slot is ever being written: two damaged ones are damage, and stay for verify to find.
        if (torn.size() == 1) {
            int slot = torn.get(0);
            file.write(ByteBuffer.allocate(header.slotSize()), position(slot));
            file.force();
            used[slot] = 0;
        }
    }

    /** The latest text; empty when it was cleared. */
    Optional<byte[]> current() throws IOException {
        return sealed.length == 0 ? Optional.empty() : Optional.of(cipher.open(-sequence, sealed));
    }

    /** @param body empty to clear */
    void write(DiskFile file, byte[] body) throws IOException {
        long next = sequence + 1;
        var bytes = body.length == 0 ? body : cipher.seal(-next, body);
        if (HEAD + bytes.length > header.slotSize()) {
            throw new IOException("a draft of " + bytes.length + " bytes does not fit");
        }
        int slot = (int) (next % 2);
        var buffer = ByteBuffer.allocate(Math.max(used[slot], HEAD + bytes.length));
        buffer.putInt(0).putLong(next).putInt(bytes.length).put(bytes);
        buffer.putInt(0, Checksums.of(buffer.array(), 4, HEAD - 4 + bytes.length)).clear();
        // A write that fails half-way leaves the slot dirty up to here.
        used[slot] = buffer.limit();
        file.write(buffer, position(slot));
        file.force();
        used[slot] = HEAD + bytes.length;
        sequence = next;
        sealed = bytes;
    }

    /** The names of the slots that are not what was written. */
    List<String> damaged(DiskFile file) throws IOException {
        var damaged = new ArrayList<String>();
        for (int slot = 0; slot < 2; slot++) {
            if (!intact(read(file, slot))) {
                damaged.add("draft slot " + slot);
            }
        }
        return damaged;
    }

    private byte[] read(DiskFile file, int slot) throws IOException {
        var bytes = new byte[header.slotSize()];
        file.read(ByteBuffer.wrap(bytes), position(slot));
        return bytes;
    }

    private long position(int slot) {
        return RedoHeader.PAGE + (long) slot * header.slotSize();
    }

    private static boolean intact(byte[] slot) {
        var buffer = ByteBuffer.wrap(slot);
        int crc = buffer.getInt();
        long sequence = buffer.getLong();
        int length = buffer.getInt();
        if (length < 0 || length > slot.length - HEAD) {
            return false;
        }
        for (int i = HEAD + length; i < slot.length; i++) {
            if (slot[i] != 0) {
                return false;
            }
        }
        boolean neverWritten = crc == 0 && sequence == 0 && length == 0;
        return neverWritten || crc == Checksums.of(slot, 4, HEAD - 4 + length);
    }
}
