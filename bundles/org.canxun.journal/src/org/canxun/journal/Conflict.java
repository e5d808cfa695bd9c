package org.canxun.journal;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A register that was given different values by people who did not know of each other.
 *
 * @param object id of the object
 * @param register name of the register
 * @param values the rivals; the first is the one shown
 */
public record Conflict(String object, String register, List<RegisterValue> values) {

    static final Comparator<Conflict> BY_PLACE = Comparator.comparing(Conflict::object)
            .thenComparing(Conflict::register);

    /** What the rivals say as the text of a feature; those without are left out. */
    public List<String> texts(String feature) {
        return values.stream().map(value -> value.values().get(feature))
                .filter(text -> text != null && text.isTextual() && !text.textValue().isBlank())
                .map(JsonNode::textValue).toList();
    }

    /** Whether the object was removed while another, who did not know, went on with it. */
    public boolean removed() {
        return register.equals(Entry.LIFE) && values.stream().allMatch(ObjectLog::saysRemoved);
    }
}
