package org.canxun.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Values of {@link Entry#LIFE}. */
final class Life {

    static final Map<String, JsonNode> ALIVE = Map.of(Entry.REMOVED, BooleanNode.FALSE);

    private static final String DECIDED = "kept";
    private static final String DISPUTED = "disputed";

    /** Said by who goes on with an object that is disputed, so that taking this back makes it disputed again. */
    static final Map<String, JsonNode> KEPT = values(false, DECIDED, BooleanNode.TRUE);

    private Life() {}

    private static Map<String, JsonNode> values(boolean removed, String feature, JsonNode value) {
        var values = new LinkedHashMap<String, JsonNode>();
        values.put(Entry.REMOVED, BooleanNode.valueOf(removed));
        values.put(feature, value);
        return Collections.unmodifiableMap(values);
    }

    /** Removes an object as it stands now: what others write in it at the same time was not seen. */
    static Map<String, JsonNode> removed(AggregateState state, ObjectLog log) {
        var seen = JsonNodeFactory.instance.arrayNode();
        state.tree().removals().standing(log).forEach(seen::add);
        return values(true, Entry.SEEN, seen);
    }

    /** Whether a removal was brought back as the question it was, with the object still there. */
    static boolean isDisputed(RegisterValue life) {
        return life.values().containsKey(DISPUTED);
    }

    /**
     * What takes such a value back: an object that was there is there, one that was gone goes, and one that was
     * disputed is disputed again.
     *
     * @param previous what the value replaced
     * @param incarnation whose writer takes it back
     */
    static Map<String, JsonNode> before(AggregateState state, ObjectLog log, RegisterValue taken,
            Optional<RegisterValue> previous, String incarnation) {
        if (previous.isEmpty()) {
            return removed(state, log);
        }
        if (!ObjectLog.saysRemoved(previous.get())) {
            return ALIVE;
        }
        return wasDisputed(taken, previous)
                ? values(true, DISPUTED, BooleanNode.TRUE)
                : again(state, log, previous.get(), incarnation);
    }

    /** What a removal had not seen of others' it still has not, but its author's own way back and forth it has. */
    private static Map<String, JsonNode> again(AggregateState state, ObjectLog log, RegisterValue removal,
            String incarnation) {
        if (!(removal.values().get(Entry.SEEN) instanceof ArrayNode before)) {
            return removal.values();
        }
        var seen = before.deepCopy().add(removal.changeSet().id().value());
        state.tree().removals().standing(log).stream()
                .filter(set -> state.changeSet(new ChangeSetId(set)).orElseThrow().header().stream().incarnation()
                        .equals(incarnation))
                .forEach(seen::add);
        return values(true, Entry.SEEN, seen);
    }

    private static boolean wasDisputed(RegisterValue taken, Optional<RegisterValue> previous) {
        if (taken.changeSet().header().undoes().isPresent()) {
            // It took back what made the previous value.
            return previous.filter(Life::isDisputed).isPresent();
        }
        return ObjectLog.saysRemoved(taken) || taken.values().containsKey(DECIDED);
    }
}
