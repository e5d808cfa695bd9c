package org.canxun.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Payloads as UTF-8 JSON: an array of entries. */
final class PayloadCodec {

    static final int SALT_LENGTH = 16;
    static final int MAX_BYTES = 1 << 20;

    private PayloadCodec() {}

    static byte[] encode(Payload payload) {
        return Json.bytes(encode(payload.entries()));
    }

    private static ArrayNode encode(List<Entry> entries) {
        var array = JsonNodeFactory.instance.arrayNode();
        entries.forEach(entry -> array.add(encode(entry)));
        return array;
    }

    private static JsonNode encode(Entry entry) {
        if (entry instanceof Entry.Unknown unknown) {
            return unknown.json();
        }
        var node = JsonNodeFactory.instance.objectNode();
        node.put("o", entry.object());
        if (entry instanceof Entry.Create create) {
            node.put("c", create.type());
            create.owner().ifPresent(owner -> node.put("in", owner.object()).put("f", owner.feature()));
            var registers = node.putObject("v");
            create.values().forEach((name, values) -> features(registers.putObject(name), values));
        } else if (entry instanceof Entry.Write write) {
            node.put("r", write.register());
            features(node.putObject("v"), write.values());
            var replaces = node.putArray("x");
            write.replaces().forEach(id -> replaces.add(id.value()));
        } else if (entry instanceof Entry.Erasure erasure) {
            node.put("e", erasure.erased().value());
            node.put("rule", erasure.rule());
            node.set("s", encode(erasure.skeleton()));
        }
        return node;
    }

    private static void features(ObjectNode node, Map<String, JsonNode> values) {
        values.forEach(node::set);
    }

    static Payload decode(byte[] bytes) throws MalformedChangeSetException {
        if (bytes.length > MAX_BYTES) {
            throw new MalformedChangeSetException("payload of " + bytes.length + " bytes");
        }
        try {
            return new Payload(entries(Json.parse(bytes)));
        } catch (IllegalArgumentException e) {
            throw new MalformedChangeSetException("payload cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Entry> entries(JsonNode array) throws MalformedChangeSetException {
        if (!array.isArray()) {
            throw new MalformedChangeSetException("no list of entries");
        }
        var entries = new ArrayList<Entry>(array.size());
        for (var node : array) {
            entries.add(entry(node));
        }
        return entries;
    }

    private static Entry entry(JsonNode node) throws MalformedChangeSetException {
        if (node.has("c")) {
            return create(node);
        }
        if (node.has("r")) {
            return new Entry.Write(text(node, "o"), text(node, "r"), features(node.get("v")), ids(node.get("x")));
        }
        if (node.has("e")) {
            var skeleton = entries(node.path("s"));
            for (var entry : skeleton) {
                if (entry instanceof Entry.Erasure) {
                    throw new MalformedChangeSetException("erasure within an erasure");
                }
            }
            return new Entry.Erasure(text(node, "o"), new ChangeSetId(text(node, "e")), text(node, "rule"), skeleton);
        }
        return new Entry.Unknown(node.path("o").asText(), node);
    }

    private static Entry create(JsonNode node) throws MalformedChangeSetException {
        var owner = node.has("in")
                ? Optional.of(new Entry.Owner(text(node, "in"), text(node, "f")))
                : Optional.<Entry.Owner>empty();
        var registers = new LinkedHashMap<String, Map<String, JsonNode>>();
        for (var register : features(node.get("v")).entrySet()) {
            registers.put(register.getKey(), features(register.getValue()));
        }
        return new Entry.Create(text(node, "o"), text(node, "c"), owner, registers);
    }

    private static String text(JsonNode node, String key) throws MalformedChangeSetException {
        var value = node.get(key);
        if (value == null || !value.isTextual()) {
            throw new MalformedChangeSetException("entry lacks " + key);
        }
        return value.textValue();
    }

    private static Map<String, JsonNode> features(JsonNode node) throws MalformedChangeSetException {
        if (node == null || !node.isObject()) {
            throw new MalformedChangeSetException("entry lacks its values");
        }
        var features = new LinkedHashMap<String, JsonNode>();
        for (var field : node.properties()) {
            features.put(field.getKey(), field.getValue());
        }
        return features;
    }

    private static List<ChangeSetId> ids(JsonNode array) throws MalformedChangeSetException {
        if (array == null || !array.isArray()) {
            throw new MalformedChangeSetException("entry lacks what it replaces");
        }
        var ids = new ArrayList<ChangeSetId>(array.size());
        for (var id : array) {
            if (!id.isTextual()) {
                throw new MalformedChangeSetException("not a change set id: " + id);
            }
            ids.add(new ChangeSetId(id.textValue()));
        }
        return ids;
    }
}
