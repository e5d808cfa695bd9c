package org.canxun.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Walks the chunks of a PNG to its end and checks the sums of those that matter. Compressed texts and profiles are
 * never inflated: a small file can hide gigabytes there.
 */
final class PngScan {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int EXIF = 0x65584966;
    private static final int LOWER_CASE = 0x20000000;
    private static final int MAX_EXIF = 1 << 20;

    private PngScan() {}

    static Content scan(ByteScanner in) throws IOException, DamagedException {
        if ((in.u32() << 32 | in.u32()) != SIGNATURE) {
            throw new DamagedException("no signature");
        }
        var header = header(in);
        var exif = Optional.<byte[]>empty();
        var dataSeen = false;
        for (var type = 0; type != IEND;) {
            var length = in.u32();
            type = (int) in.u32();
            dataSeen |= type == IDAT;
            if (length > Integer.MAX_VALUE) {
                throw new DamagedException("chunk length");
            } else if (type == EXIF && exif.isEmpty() && length <= MAX_EXIF) {
                exif = Optional.of(in.bytes((int) length));
                in.skip(4);
            } else if ((type & LOWER_CASE) != 0) {
                in.skip(length + 4);
            } else {
                checked(in, type, length);
            }
        }
        if (!dataSeen) {
            throw new DamagedException("no picture data");
        }
        return new Content(FileKind.PNG, header[0], header[1], false, exif);
    }

    private static int[] header(ByteScanner in) throws IOException, DamagedException {
        if (in.u32() != 13 || in.u32() != IHDR) {
            throw new DamagedException("no header");
        }
        var bytes = in.bytes(13);
        var crc = crc(IHDR);
        crc.update(bytes);
        var fields = ByteBuffer.wrap(bytes);
        var size = new int[]{ fields.getInt(), fields.getInt() };
        if (in.u32() != crc.getValue() || size[0] <= 0 || size[1] <= 0) {
            throw new DamagedException("header");
        }
        return size;
    }

    private static void checked(ByteScanner in, int type, long length) throws IOException, DamagedException {
        var crc = crc(type);
        in.checksum(crc, length);
        if (in.u32() != crc.getValue()) {
            throw new DamagedException("checksum");
        }
    }

    private static CRC32 crc(int type) {
        var crc = new CRC32();
        for (var shift = 24; shift >= 0; shift -= 8) {
            crc.update(type >>> shift);
        }
        return crc;
    }
}
