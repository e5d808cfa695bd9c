package org.canxun.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Fails when one record grows beyond {@link Limits#RECORD}; the parser itself would go on until memory ends. */
final class RecordLimit extends FilterReader {

    private long left;

    RecordLimit(Reader reader) {
        super(reader);
        nextRecord();
    }

    void nextRecord() {
        // The parser reads ahead by one buffer.
        left = Limits.RECORD + (1L << 16);
    }

    @Override
    public int read() throws IOException {
        var c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int chars) throws IOException {
        left -= chars;
        if (left < 0) {
            throw new RecordTooLongException();
        }
    }

    /** See {@link RecordLimit}. */
    static final class RecordTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
