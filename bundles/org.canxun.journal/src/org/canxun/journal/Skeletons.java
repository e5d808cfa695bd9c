package org.canxun.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What remains of an erased payload: everything but the values. */
final class Skeletons {

    private Skeletons() {}

    /** @throws IllegalArgumentException for a set that has no payload, is of another aggregate, or erases others */
    static Entry.Erasure erasure(AggregateId aggregate, ChangeSet target, String rule) {
        if (!target.header().aggregate().equals(aggregate)) {
            throw new IllegalArgumentException(target + " is not of " + aggregate);
        }
        var payload = target.payload()
                .orElseThrow(() -> new IllegalArgumentException("erased already: " + target));
        var skeleton = new ArrayList<Entry>();
        for (var entry : payload.entries()) {
            if (entry instanceof Entry.Erasure) {
                throw new IllegalArgumentException("what says that others were erased cannot be erased: " + target);
            } else if (entry instanceof Entry.Create create) {
                skeleton.add(new Entry.Create(create.object(), create.type(), create.owner(), bare(create.values())));
            } else if (entry instanceof Entry.Write write) {
                var values = write.register().equals(Entry.LIFE) ? write.values() : Map.<String, JsonNode>of();
                skeleton.add(new Entry.Write(write.object(), write.register(), values, write.replaces()));
            }
        }
        return new Entry.Erasure(aggregate.id(), target.id(), rule, List.copyOf(skeleton));
    }

    private static Map<String, Map<String, JsonNode>> bare(Map<String, Map<String, JsonNode>> registers) {
        var bare = new LinkedHashMap<String, Map<String, JsonNode>>();
        registers.keySet().forEach(name -> bare.put(name, Map.of()));
        return bare;
    }
}
