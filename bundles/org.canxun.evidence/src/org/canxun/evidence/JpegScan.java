package org.canxun.evidence;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Walks a JPEG from its first marker to its last without decoding. That takes milliseconds and finds what goes wrong in
 * practice: interrupted copies, tails of zeros from a dying card, headers that promise absurd sizes.
 */
final class JpegScan {

    private static final byte[] EXIF = { 'E', 'x', 'i', 'f', 0, 0 };
    /** Hostile files repeat scans to keep a decoder busy for minutes; cameras write at most a dozen. */
    private static final int MAX_SCANS = 100;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int TEM = 0x01;

    private final ByteScanner in;
    private int width;
    private int height;
    private boolean progressive;
    private boolean frameSeen;
    private int scans;
    private Optional<byte[]> exif = Optional.empty();

    private JpegScan(ByteScanner in) {
        this.in = in;
    }

    static Content scan(ByteScanner in) throws IOException, DamagedException {
        var scan = new JpegScan(in);
        scan.walk();
        return new Content(FileKind.JPEG, scan.width, scan.height, scan.progressive, scan.exif);
    }

    private void walk() throws IOException, DamagedException {
        if (in.u16() != (0xFF00 | SOI)) {
            throw new DamagedException("no start of image");
        }
        for (var marker = in.nextMarker(); marker != EOI; marker = in.nextMarker()) {
            if (marker == SOI) {
                throw new DamagedException("second start of image");
            } else if (marker != TEM) {
                segment(marker);
            }
        }
        // What follows is not ours to judge: phones append videos and depth maps.
        if (scans == 0) {
            throw new DamagedException("no picture data");
        }
    }

    private void segment(int marker) throws IOException, DamagedException {
        var length = in.u16() - 2;
        if (length < 0) {
            throw new DamagedException("segment of negative length");
        }
        if (isFrame(marker)) {
            frame(marker, length);
        } else if (marker == APP1 && exif.isEmpty()) {
            var bytes = in.bytes(length);
            if (length > EXIF.length && Arrays.equals(bytes, 0, EXIF.length, EXIF, 0, EXIF.length)) {
                exif = Optional.of(Arrays.copyOfRange(bytes, EXIF.length, length));
            }
        } else {
            if (marker == SOS && (++scans > MAX_SCANS || !frameSeen)) {
                throw new DamagedException("scans without measure");
            }
            in.skip(length);
        }
    }

    private void frame(int marker, int length) throws IOException, DamagedException {
        if (frameSeen || length < 6) {
            throw new DamagedException("frame header");
        }
        frameSeen = true;
        in.u8();
        height = in.u16();
        width = in.u16();
        in.skip(length - 5L);
        // SOF2, 6, 10 and 14 are the progressive ones.
        progressive = (marker & 3) == 2;
        if (width == 0 || height == 0) {
            throw new DamagedException("no size");
        }
    }

    /** SOF0 to SOF15 without the tables that share their numbers: DHT, JPG, DAC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
