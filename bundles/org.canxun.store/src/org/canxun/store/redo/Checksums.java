package org.canxun.store.redo;

import java.util.zip.CRC32C;

/** CRC-32C, which finds every burst of up to 32 wrong bits. */
final class Checksums {

    private Checksums() {}

    static int of(byte[] bytes, int offset, int length) {
        var crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }
}
