package org.canxun.journal;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Headers as UTF-8 JSON with short keys: there is one for every keystroke that counts. */
final class HeaderCodec {

    static final int MAX_BYTES = 4096;

    private HeaderCodec() {}

    static byte[] encode(Header header) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("v", Header.FORMAT);
        node.put("a", header.aggregate().toString());
        node.put("i", header.stream().incarnation());
        node.put("n", header.sequence());
        header.predecessor().ifPresent(p -> node.put("p", p.value()));
        node.put("t", header.time().toString());
        node.put("z", header.zone());
        node.put("by", header.author());
        node.put("why", header.reason());
        header.undoes().ifPresent(u -> node.put("u", u.value()));
        node.put("d", header.payloadDigest());
        return Json.bytes(node);
    }

    static Header decode(byte[] bytes) throws MalformedChangeSetException {
        if (bytes.length > MAX_BYTES) {
            throw new MalformedChangeSetException("header of " + bytes.length + " bytes");
        }
        var node = Json.parse(bytes);
        if (!node.isObject()) {
            throw new MalformedChangeSetException("header is no object");
        }
        if (number(node, "v") != Header.FORMAT) {
            throw new MalformedChangeSetException("header of format " + node.get("v"));
        }
        try {
            var stream = new StreamId(text(node, "i"), AggregateId.parse(text(node, "a")));
            return new Header(stream, number(node, "n"), id(node, "p"), HybridTime.parse(text(node, "t")),
                    text(node, "z"), text(node, "by"), text(node, "why"), id(node, "u"), digest(node));
        } catch (IllegalArgumentException e) {
            throw new MalformedChangeSetException("header cannot be read: " + e.getMessage(), e);
        }
    }

    private static String text(JsonNode node, String key) throws MalformedChangeSetException {
        var value = node.get(key);
        if (value == null || !value.isTextual()) {
            throw new MalformedChangeSetException("header lacks " + key);
        }
        return value.textValue();
    }

    private static long number(JsonNode node, String key) throws MalformedChangeSetException {
        var value = node.get(key);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 1) {
            throw new MalformedChangeSetException("header lacks " + key);
        }
        return value.longValue();
    }

    private static Optional<ChangeSetId> id(JsonNode node, String key) throws MalformedChangeSetException {
        return node.has(key) ? Optional.of(new ChangeSetId(text(node, key))) : Optional.empty();
    }

    private static String digest(JsonNode node) throws MalformedChangeSetException {
        // A digest of a payload has the form of the digest of a header.
        return new ChangeSetId(text(node, "d")).value();
    }
}
