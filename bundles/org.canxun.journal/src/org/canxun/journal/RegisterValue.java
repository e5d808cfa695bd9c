package org.canxun.journal;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What one change set wrote to one register.
 *
 * @param values feature name to value; absent features are unset. Names and values a newer program wrote are there too
 * @param changeSet who wrote it, when and why
 * @param erased whether the values were erased, so that none are known
 */
public record RegisterValue(Map<String, JsonNode> values, ChangeSet changeSet, boolean erased) {

    /** A feature that holds text; empty when it holds none. */
    public Optional<String> text(String feature) {
        return Optional.ofNullable(values.get(feature)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** Feature name to value as text; what has no value is missing. */
    public Map<String, String> texts() {
        return Entry.texts(values);
    }

    /** Id of the person who wrote it. */
    public String author() {
        return changeSet.header().author();
    }

    public HybridTime time() {
        return changeSet.header().time();
    }
}
