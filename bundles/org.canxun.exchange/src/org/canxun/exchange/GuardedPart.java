package org.canxun.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.canxun.core.Problem;

/** Bytes of one unpacked part, counted; neither the whole nor one tag or text of XML may grow beyond the limits. */
final class GuardedPart extends FilterInputStream {

    private final long packed;
    private final long allowed;
    private long total;
    private int tag;
    private int text;
    private boolean xml;
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

    /** From here on texts are watched too; between the tags that pictures seem to have there may be anything. */
    void expectXml() {
        xml = true;
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
                throw new HostileFileException(Problem.HOSTILE_SIZE,
                        "more than " + Limits.UNPACKED_BYTES + " bytes unpacked");
            }
            if (total > Limits.RATIO_FROM_BYTES && total / Math.max(packed, 1) > Limits.RATIO) {
                throw new HostileFileException(Problem.HOSTILE_SIZE, "packed more than " + Limits.RATIO + " times");
            }
            for (var i = offset; i < offset + read; i++) {
                watch(buffer[i]);
            }
        }
        return read;
    }

    /** Parsers keep a tag with its names and attributes, and the text between two tags, whatever their length. */
    private void watch(byte b) throws HostileFileException {
        if (tag == 0) {
            tag = b == '<' ? 1 : 0;
            text = b == '<' ? 0 : text + 1;
            if (xml && text > Limits.XML_TEXT_BYTES) {
                throw new HostileFileException(Problem.HOSTILE_TEXT,
                        "a text of more than " + Limits.XML_TEXT_BYTES + " bytes");
            }
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
            throw new HostileFileException(Problem.HOSTILE_TEXT, "a tag of more than " + Limits.XML_TAG + " bytes");
        }
    }
}
