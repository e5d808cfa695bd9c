package org.canxun.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.canxun.core.port.Draft;

/** Drafts as bytes: each text as length and UTF-8. */
final class DraftCodec {

    private DraftCodec() {}

    static byte[] encode(Draft draft) {
        var texts = Stream.of(draft.aggregate(), draft.object(), draft.field(), draft.text())
                .map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
        var buffer = ByteBuffer.allocate(texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum());
        texts.forEach(text -> buffer.putInt(text.length).put(text));
        return buffer.array();
    }

    static Draft decode(byte[] bytes) throws IOException {
        try {
            var buffer = ByteBuffer.wrap(bytes);
            return new Draft(text(buffer), text(buffer), text(buffer), text(buffer));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("the draft cannot be read", e);
        }
    }

    private static String text(ByteBuffer buffer) {
        int length = buffer.getInt();
        if (length < 0 || length > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        var bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
