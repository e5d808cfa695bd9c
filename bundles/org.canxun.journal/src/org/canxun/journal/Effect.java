package org.canxun.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** What one change set does to one object: any number of its entries taken together. */
final class Effect {

    /** Values and what they replace, by the register's name as it was written. */
    static final class Write {
        final Map<String, JsonNode> values = new LinkedHashMap<>();
        final Set<ChangeSetId> replaces = new LinkedHashSet<>();
        boolean erased;
    }

    private final ChangeSet set;
    private final List<Entry.Create> creates = new ArrayList<>();
    private final Map<String, Write> writes = new LinkedHashMap<>();

    private Effect(ChangeSet set) {
        this.set = set;
    }

    /**
     * @param erasures what is known of an erased payload; empty unless it was erased
     * @return by object id
     */
    static Map<String, Effect> of(ChangeSet set, Collection<Entry.Erasure> erasures) {
        var effects = new LinkedHashMap<String, Effect>();
        if (erasures.isEmpty()) {
            set.payload().ifPresent(payload -> payload.entries().forEach(entry -> add(effects, set, entry, false)));
        } else {
            erasures.forEach(erasure -> erasure.skeleton().forEach(entry -> add(effects, set, entry, true)));
        }
        return effects;
    }

    private static void add(Map<String, Effect> effects, ChangeSet set, Entry entry, boolean erased) {
        if (entry instanceof Entry.Create || entry instanceof Entry.Write) {
            effects.computeIfAbsent(entry.object(), id -> new Effect(set)).add(entry, erased);
        }
    }

    private void add(Entry entry, boolean erased) {
        if (entry instanceof Entry.Create create) {
            creates.add(create);
            create.values().forEach((register, values) -> write(register, values, List.of(), erased));
            write(Entry.LIFE, Life.ALIVE, List.of(), false);
        } else if (entry instanceof Entry.Write write) {
            write(write.register(), write.values(), write.replaces(), erased && !write.register().equals(Entry.LIFE));
        }
    }

    private void write(String register, Map<String, JsonNode> values, List<ChangeSetId> replaces, boolean erased) {
        var write = writes.computeIfAbsent(register, r -> new Write());
        write.replaces.addAll(replaces);
        write.erased |= erased;
        if (!erased) {
            write.values.putAll(values);
        }
    }

    ChangeSet set() {
        return set;
    }

    List<Entry.Create> creates() {
        return creates;
    }

    Map<String, Write> writes() {
        return writes;
    }
}
