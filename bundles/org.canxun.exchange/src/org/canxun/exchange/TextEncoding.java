package org.canxun.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/**
 * Which encoding a text file has. A byte order mark decides; else the whole file must be valid UTF-8, or else valid
 * GB18030, which includes the GBK that Chinese spreadsheet programs save by default.
 *
 * @param mark bytes of the byte order mark
 */
record TextEncoding(Charset charset, int mark) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * After that many valid characters beyond ASCII a file is UTF-8, and a wrong byte is damage. Chinese in GB18030
     * fails as UTF-8 within a few characters; reading damaged UTF-8 as GB18030 would give garbled names.
     */
    private static final int SURELY_UTF_8 = 16;

    /** @throws ProblemException when the file has neither encoding (says where) or holds binary data */
    static TextEncoding of(TableInput input) throws ProblemException {
        try {
            var marked = marked(input);
            var candidate = marked.orElse(new TextEncoding(StandardCharsets.UTF_8, 0));
            var fault = candidate.check(input);
            if (fault.isEmpty()) {
                return candidate;
            }
            if (marked.isPresent() || fault.get().beyondAscii() >= SURELY_UTF_8) {
                throw invalid(input, fault.get());
            }
            var chinese = new TextEncoding(GB18030, 0);
            var second = chinese.check(input);
            if (second.isEmpty()) {
                return chinese;
            }
            throw invalid(input, second.get().offset() > fault.get().offset() ? second.get() : fault.get());
        } catch (IOException e) {
            throw input.unreadable(e);
        }
    }

    /** Strict: bytes that changed since the check are an error, never replaced. */
    Reader open(TableInput input) throws IOException {
        var bytes = input.open();
        bytes.skipNBytes(mark);
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    private static Optional<TextEncoding> marked(TableInput input) throws IOException {
        try (var bytes = input.open()) {
            var head = bytes.readNBytes(3);
            if (Arrays.equals(head, new byte[]{ (byte) 0xEF, (byte) 0xBB, (byte) 0xBF })) {
                return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
            }
            if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
                return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
            }
            if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
                return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
            }
            return Optional.empty();
        }
    }

    private static ProblemException invalid(TableInput input, Fault fault) {
        return new ProblemException(Problem.TABLE_ENCODING, input.name(), String.valueOf(fault.line()),
                String.valueOf(fault.offset()));
    }

    /** Decodes the whole file without keeping it. */
    private Optional<Fault> check(TableInput input) throws IOException, ProblemException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.allocate(1 << 16);
        var out = CharBuffer.allocate(1 << 16);
        var seen = new Seen(input.name());
        long offset = mark;
        try (var bytes = input.open()) {
            bytes.skipNBytes(mark);
            for (var end = false; !end;) {
                var read = bytes.read(in.array(), in.position(), in.remaining());
                end = read < 0;
                in.position(in.position() + Math.max(read, 0)).flip();
                var before = in.remaining();
                var result = decoder.decode(in, out, end);
                offset += before - in.remaining();
                seen.add(out.flip());
                if (result.isError()) {
                    return Optional.of(new Fault(offset, seen.line, seen.beyondAscii));
                }
                out.clear();
                in.compact();
            }
        }
        return Optional.empty();
    }

    /**
     * The first byte that does not fit.
     *
     * @param offset from 0
     * @param line from 1
     * @param beyondAscii characters before it
     */
    private record Fault(long offset, long line, long beyondAscii) {}

    /** What was decoded so far. */
    private static final class Seen {

        private final String name;
        private long line = 1;
        private long beyondAscii;

        Seen(String name) {
            this.name = name;
        }

        void add(CharBuffer text) throws ProblemException {
            while (text.hasRemaining()) {
                var c = text.get();
                if (c == 0) {
                    // Pictures, databases and UTF-16 without a mark; never a table as text.
                    throw new ProblemException(Problem.TABLE_NOT_A_TABLE, name);
                }
                line += c == '\n' ? 1 : 0;
                beyondAscii += c > 0x7F ? 1 : 0;
            }
        }
    }
}
