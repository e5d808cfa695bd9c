package org.canxun.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** One line of a payload. */
public sealed interface Entry {

    /** The register that says whether an object was removed; every class has it. */
    String LIFE = "$life";

    /** The feature of {@link #LIFE} that counts: a boolean. */
    String REMOVED = "removed";

    /**
     * Beside {@link #REMOVED}: the sets whose values the author saw in the object and below. What somebody wrote there
     * without knowing of the removal is not among them. Removals without the list hide whatever was written.
     */
    String SEEN = "seen";

    /** Id of the object the entry speaks of. */
    String object();

    /**
     * A new object with the values it starts with. Two devices may create the same derived id; both are kept.
     *
     * @param type name of the EClass
     * @param owner where it is contained; absent for the root of the aggregate
     * @param values register name to feature name to value
     */
    record Create(String object, String type, Optional<Owner> owner,
            Map<String, Map<String, JsonNode>> values) implements Entry {

        public Create {
            values = frozen(values);
        }

        /** The text an attribute starts with; empty when it is none, or no text. */
        public Optional<String> textOf(String feature) {
            return values.values().stream().map(register -> register.get(feature))
                    .filter(value -> value != null && value.isTextual()).map(JsonNode::textValue).findFirst();
        }

        /** Register name to feature name to value as text; what has no value is missing. */
        public Map<String, Map<String, String>> texts() {
            var texts = new LinkedHashMap<String, Map<String, String>>();
            values.forEach((register, features) -> texts.put(register, Entry.texts(features)));
            return texts;
        }

        /** Class and values, for logs. */
        public String text() {
            return type + " " + values;
        }
    }

    /**
     * New values of one register.
     *
     * @param values feature name to value; what is missing or JSON null is the feature's absence
     * @param replaces the change sets whose values of this register the author saw and overwrote
     */
    record Write(String object, String register, Map<String, JsonNode> values,
            List<ChangeSetId> replaces) implements Entry {

        public Write {
            values = frozen(values);
            replaces = List.copyOf(replaces);
        }

        /** Feature name to value as text; what has no value is missing. */
        public Map<String, String> texts() {
            return Entry.texts(values);
        }

        /** Register and values, for logs. */
        public String text() {
            return register + " " + values;
        }
    }

    /**
     * The payload of another set of the same aggregate was erased by a rule.
     *
     * @param erased the set without payload
     * @param rule the rule that demanded it, in words
     * @param skeleton the erased entries without their values (only {@link #LIFE} keeps its own), so that older values
     *            do not come to life again and what was created is still there
     */
    record Erasure(String object, ChangeSetId erased, String rule, List<Entry> skeleton) implements Entry {

        public Erasure {
            skeleton = List.copyOf(skeleton);
        }
    }

    /**
     * Something a newer program wrote.
     *
     * @param object empty when the entry names none
     */
    record Unknown(String object, JsonNode json) implements Entry {}

    /** Containing object and containment feature. */
    record Owner(String object, String feature) {}

    static Map<String, String> texts(Map<String, JsonNode> values) {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((feature, value) -> {
            if (!value.isNull()) {
                texts.put(feature, value.isValueNode() ? value.asText() : value.toString());
            }
        });
        return texts;
    }

    private static <V> Map<String, V> frozen(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
