package org.canxun.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.canxun.core.port.Draft;

/** Drafts as bytes: the number of change sets stored before, then each text as length and UTF-8. */
final class DraftCodec {

    private DraftCodec() {}

    static byte[] encode(KeptDraft kept) {
        var draft = kept.draft();
        var texts = Stream.of(draft.aggregate(), draft.object(), draft.field(), draft.text())
                .map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
        var buffer = ByteBuffer
                .allocate(Long.BYTES + texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum());
        buffer.putLong(kept.setsBefore());
        texts.forEach(text -> buffer.putInt(text.length).put(text));
        return buffer.array();
    }

    static KeptDraft decode(byte[] bytes) throws IOException {
        try {
            var buffer = ByteBuffer.wrap(bytes);
            long before = buffer.getLong();
            return new KeptDraft(
                    new Draft(text(buffer), text(buffer), text(buffer), text(buffer)), before);
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

    /** @param setsBefore how many change sets were stored when the text was kept */
    record KeptDraft(Draft draft, long setsBefore) {}
}
