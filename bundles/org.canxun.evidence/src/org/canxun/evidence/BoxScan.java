package org.canxun.evidence;

import java.io.IOException;

/** Walks the outermost boxes of MP4, MOV, HEIC and their kin: is the end there? */
final class BoxScan {

    private BoxScan() {}

    static void scanBoxes(ByteScanner in) throws IOException, DamagedException {
        while (!in.atEnd()) {
            var size = in.u32();
            in.skip(4);
            var header = 8;
            if (size == 1) {
                size = in.u32() << 32 | in.u32();
                header = 16;
            } else if (size == 0) {
                // This box, or padding of zeros, lasts to the end.
                return;
            }
            if (size < header) {
                throw new DamagedException("box of impossible size");
            }
            in.skip(size - header);
        }
    }
}
