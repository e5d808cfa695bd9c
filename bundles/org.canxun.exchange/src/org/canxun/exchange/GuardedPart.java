package org.canxun.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of one unpacked part, counted; neither the whole nor one XML tag may grow beyond the limits. */
final class GuardedPart extends FilterInputStream {

    private final long packed;
    private final long allowed;
    private long total;
    private int tag;
    private byte quote;

    /**
     * @param packed size in the archive
     * @param allowed bytes left for this and all later parts
     */
    GuardedPart(InputStream in, long packed, long allowed) {
        super(in);
        this.packed = packed;
        this.allowed = allowed;
    }

    /** Bytes unpacked so far. */
    long total() {
        return total;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = in.read(buffer, offset, length);
        if (read > 0) {
            total += read;
            if (total > allowed) {
                throw new HostileFileException("more than " + Limits.UNPACKED_BYTES + " bytes unpacked");
            }
            if (total > Limits.RATIO_FROM_BYTES && total / Math.max(packed, 1) > Limits.RATIO) {
                throw new HostileFileException("packed more than " + Limits.RATIO + " times");
            }
            for (var i = offset; i < offset + read; i++) {
                watchTag(buffer[i]);
            }
        }
        return read;
    }

    /** Parsers keep names and attributes of a tag in memory, whatever their length. */
    private void watchTag(byte b) throws HostileFileException {
        if (tag == 0) {
            tag = b == '<' ? 1 : 0;
        } else if (quote != 0) {
            quote = b == quote ? 0 : quote;
            tag++;
        } else if (b == '>') {
            tag = 0;
        } else {
            quote = b == '"' || b == '\'' ? b : 0;
            tag++;
        }
        if (tag > Limits.XML_TAG) {
            throw new HostileFileException("a tag of more than " + Limits.XML_TAG + " bytes");
        }
    }
}
