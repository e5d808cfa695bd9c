package org.canxun.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a payload. */
public sealed interface Entry {

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
    }

    /**
     * New values of one register.
     *
     * @param values feature name to value; JSON null is the feature's absence
     * @param replaces the change sets whose values of this register the author saw and overwrote
     */
    record Write(String object, String register, Map<String, JsonNode> values,
            List<ChangeSetId> replaces) implements Entry {
    }

    /**
     * The payload of another set of the same aggregate was erased by a rule.
     *
     * @param erased the set without payload
     * @param rule the rule that demanded it, in words
     * @param skeleton what the erased payload touched, without values, so that older values do not come to life again
     */
    record Erasure(String object, ChangeSetId erased, String rule, List<Touch> skeleton) implements Entry {
    }

    /** Containing object and containment feature. */
    record Owner(String object, String feature) {
    }

    /** A register that was written, and over what. */
    record Touch(String object, String register, List<ChangeSetId> replaces) {
    }
}
