package org.canxun.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;

/** Standard output. Its reader may leave early, as {@code head} does; whatever else goes wrong is a failure. */
final class Output extends FilterOutputStream {

    /** As Linux, macOS and Windows word it. */
    private static final List<String> LEFT = List.of("Broken pipe", "The pipe is being closed");

    private boolean left;

    private Output(OutputStream out) {
        super(out);
    }

    static PrintStream to(OutputStream out, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new Output(out)), false, charset);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{ (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (left) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            left = e.getMessage() != null && LEFT.stream().anyMatch(e.getMessage()::contains);
            if (!left) {
                throw e;
            }
        }
    }
}
