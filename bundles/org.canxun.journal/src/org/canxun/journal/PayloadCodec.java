package org.canxun.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Payloads as UTF-8 JSON: an array of entries. Entries of a kind this version does not know are passed over. */
final class PayloadCodec {

    static final int SALT_LENGTH = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private PayloadCodec() {
    }

    static byte[] encode(Payload payload) {
        var array = JSON.createArrayNode();
        for (var entry : payload.entries()) {
            array.add(encode(entry));
        }
        try {
            return JSON.writeValueAsBytes(array);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of values can always be written", e);
        }
    }

    private static ObjectNode encode(Entry entry) {
        var node = JSON.createObjectNode();
        node.put("o", entry.object());
        if (entry instanceof Entry.Create create) {
            node.put("c", create.type());
            create.owner().ifPresent(owner -> node.put("in", owner.object()).put("f", owner.feature()));
            var registers = node.putObject("v");
            create.values().forEach((name, values) -> registers.putObject(name).setAll(values));
        } else if (entry instanceof Entry.Write write) {
            node.put("r", write.register());
            node.putObject("v").setAll(write.values());
            ids(node.putArray("x"), write.replaces());
        } else if (entry instanceof Entry.Erasure erasure) {
            node.put("e", erasure.erased().value());
            node.put("rule", erasure.rule());
            var touches = node.putArray("s");
            for (var touch : erasure.skeleton()) {
                var item = touches.addObject().put("o", touch.object()).put("r", touch.register());
                ids(item.putArray("x"), touch.replaces());
            }
        }
        return node;
    }

    private static void ids(ArrayNode array, List<ChangeSetId> ids) {
        ids.forEach(id -> array.add(id.value()));
    }

    static Payload decode(byte[] bytes) throws MalformedChangeSetException {
        try {
            var array = JSON.readTree(bytes);
            if (!array.isArray()) {
                throw new MalformedChangeSetException("payload is no array");
            }
            var entries = new ArrayList<Entry>(array.size());
            for (var node : array) {
                decode(node).ifPresent(entries::add);
            }
            return new Payload(entries);
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedChangeSetException("payload cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<Entry> decode(JsonNode node) {
        var object = node.path("o").asText();
        if (node.has("c")) {
            var owner = node.has("in")
                    ? Optional.of(new Entry.Owner(node.get("in").asText(), node.path("f").asText()))
                    : Optional.<Entry.Owner>empty();
            var registers = new LinkedHashMap<String, Map<String, JsonNode>>();
            node.path("v").fields().forEachRemaining(r -> registers.put(r.getKey(), features(r.getValue())));
            return Optional.of(new Entry.Create(object, node.get("c").asText(), owner, registers));
        }
        if (node.has("r")) {
            return Optional.of(
                    new Entry.Write(object, node.get("r").asText(), features(node.path("v")), ids(node.path("x"))));
        }
        if (node.has("e")) {
            var skeleton = new ArrayList<Entry.Touch>();
            node.path("s").forEach(
                    t -> skeleton.add(new Entry.Touch(t.path("o").asText(), t.path("r").asText(), ids(t.path("x")))));
            return Optional.of(new Entry.Erasure(object, new ChangeSetId(node.get("e").asText()),
                    node.path("rule").asText(), skeleton));
        }
        return Optional.empty();
    }

    private static Map<String, JsonNode> features(JsonNode node) {
        var features = new LinkedHashMap<String, JsonNode>();
        node.fields().forEachRemaining(f -> features.put(f.getKey(), f.getValue()));
        return features;
    }

    private static List<ChangeSetId> ids(JsonNode array) {
        var ids = new ArrayList<ChangeSetId>();
        array.forEach(id -> ids.add(new ChangeSetId(id.asText())));
        return ids;
    }
}
