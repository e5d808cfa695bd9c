package org.canxun.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;

/** JSON as change sets use it: strict UTF-8, no key twice, everything bounded. The bytes may come from anyone. */
final class Json {

    /** UTF-16 units in one text. */
    static final int MAX_TEXT = 65_536;

    private static final int MAX_DEPTH = 16;
    private static final int MAX_NAME = 256;
    private static final int MAX_DIGITS = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_DIGITS).maxStringLength(MAX_TEXT).maxNameLength(MAX_NAME).build())
            .build();

    private Json() {}

    static JsonNode parse(byte[] bytes) throws MalformedChangeSetException {
        // Jackson alone would guess UTF-16 and UTF-32 too, and other readers of these bytes would not.
        try (var parser = FACTORY
                .createParser(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString())) {
            var node = JsonTrees.read(parser);
            checkTexts(node);
            return node;
        } catch (IOException | NumberFormatException e) {
            // The latter for exponents that overflow.
            throw new MalformedChangeSetException("not readable as JSON: " + e.getMessage(), e);
        }
    }

    static byte[] bytes(JsonNode node) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = FACTORY.createGenerator(bytes)) {
            JsonTrees.write(node, generator);
        } catch (IOException e) {
            throw new IllegalStateException("a tree of checked values can always be written", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException for text that cannot be written as UTF-8 or is too long */
    static String requireText(String text) {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("text of " + text.length() + " characters");
        }
        if (!wellFormed(text)) {
            throw new IllegalArgumentException("text with half a character");
        }
        return text;
    }

    private static void checkTexts(JsonNode node) throws MalformedChangeSetException {
        if (node.isTextual() && !wellFormed(node.textValue())) {
            throw new MalformedChangeSetException("text with half a character");
        }
        for (var names = node.fieldNames(); names.hasNext();) {
            if (!wellFormed(names.next())) {
                throw new MalformedChangeSetException("name with half a character");
            }
        }
        for (var child : node) {
            checkTexts(child);
        }
    }

    private static boolean wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i)) || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
