package org.canxun.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * Walks the chunks of a WebP to its end. The size is taken from the frames themselves, not only from the canvas that
 * the file promises: thirty bytes are enough for a frame of 268 megapixels.
 */
final class WebpScan {

    private static final int CANVAS = 0x56503858;
    private static final int LOSSY = 0x56503820;
    private static final int LOSSLESS = 0x5650384C;
    private static final int MOVING = 0x414E4D46;
    private static final int EXIF = 0x45584946;
    private static final int CHUNK = 8;
    private static final int MAX_EXIF = 1 << 20;
    private static final byte[] EXIF_NAME = { 'E', 'x', 'i', 'f', 0, 0 };

    private final ByteScanner in;
    private int width;
    private int height;
    private boolean canvas;
    private boolean frame;
    private Optional<byte[]> exif = Optional.empty();

    private WebpScan(ByteScanner in) {
        this.in = in;
    }

    static Content scan(ByteScanner in) throws IOException, DamagedException {
        var scan = new WebpScan(in);
        scan.walk();
        return new Content(FileKind.WEBP, scan.width, scan.height, false, scan.exif);
    }

    private void walk() throws IOException, DamagedException {
        in.skip(4);
        var end = CHUNK + Integer.toUnsignedLong(little(in.bytes(4)).getInt(0));
        if (end > in.size()) {
            throw DamagedException.truncated();
        }
        in.skip(4);
        while (in.position() + CHUNK <= end) {
            chunk((int) in.u32(), Integer.toUnsignedLong(little(in.bytes(4)).getInt(0)));
        }
        if (!frame) {
            throw new DamagedException("no picture data");
        }
    }

    private void chunk(int type, long length) throws IOException, DamagedException {
        var start = in.position();
        var inside = length;
        switch (type) {
            case CANVAS -> canvas(little(in.bytes(10)));
            case LOSSY -> lossy(little(in.bytes(10)));
            case LOSSLESS -> lossless(little(in.bytes(5)));
            // What moves has its frames as chunks inside this one.
            case MOVING -> inside = 16;
            case EXIF -> exif(length);
            default -> {
                // Colours, transparency and what else belongs to it.
            }
        }
        var rest = start + inside + (type == MOVING ? 0 : length & 1) - in.position();
        if (rest < 0) {
            throw new DamagedException("chunk too short");
        }
        // The last chunk may lack its padding.
        in.skip(Math.min(rest, Math.max(in.size() - in.position(), rest - (length & 1))));
    }

    private void canvas(ByteBuffer header) {
        canvas = true;
        width = 1 + (header.getInt(4) & 0xFFFFFF);
        height = 1 + (header.getInt(6) >>> 8);
    }

    private void lossy(ByteBuffer header) throws DamagedException {
        var key = (header.get(0) & 1) == 0;
        if (!key || header.get(3) != (byte) 0x9D || header.get(4) != 1 || header.get(5) != 0x2A) {
            throw new DamagedException("frame header");
        }
        frame(header.getShort(6) & 0x3FFF, header.getShort(8) & 0x3FFF);
    }

    private void lossless(ByteBuffer header) throws DamagedException {
        if (header.get(0) != 0x2F) {
            throw new DamagedException("frame header");
        }
        var sizes = header.getInt(1);
        frame(1 + (sizes & 0x3FFF), 1 + (sizes >> 14 & 0x3FFF));
    }

    private void frame(int frameWidth, int frameHeight) throws DamagedException {
        frame = true;
        if (frameWidth == 0 || frameHeight == 0) {
            throw new DamagedException("no size");
        } else if (!canvas) {
            width = frameWidth;
            height = frameHeight;
        } else if (frameWidth > width || frameHeight > height) {
            throw new DamagedException("frame larger than its canvas");
        }
    }

    private void exif(long length) throws IOException, DamagedException {
        if (exif.isEmpty() && length <= MAX_EXIF) {
            var block = in.bytes((int) length);
            // Some programs put the name from JPEG before it.
            var named = length > EXIF_NAME.length
                    && Arrays.equals(block, 0, EXIF_NAME.length, EXIF_NAME, 0, EXIF_NAME.length);
            exif = Optional.of(named ? Arrays.copyOfRange(block, EXIF_NAME.length, block.length) : block);
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
