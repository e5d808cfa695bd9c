package org.canxun.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** All that was ever written to one register of one object, and which of it nobody has replaced yet. */
final class Register {

    private final Map<ChangeSetId, RegisterValue> writes = new LinkedHashMap<>();
    private final Map<ChangeSetId, Set<ChangeSetId>> replaces = new HashMap<>();
    private List<RegisterValue> heads;

    /** @param values by the features' present names */
    void add(ChangeSet set, Map<String, JsonNode> values, Collection<ChangeSetId> replaced, boolean erased) {
        // A set may name a register twice, by an old and a new name.
        writes.merge(set.id(), new RegisterValue(values, set, erased), Register::merged);
        replaces.computeIfAbsent(set.id(), id -> new HashSet<>()).addAll(replaced);
        heads = null;
    }

    private static RegisterValue merged(RegisterValue one, RegisterValue other) {
        var values = new LinkedHashMap<>(one.values());
        values.putAll(other.values());
        return new RegisterValue(values, one.changeSet(), one.erased() || other.erased());
    }

    /** Latest first. Never empty once something was written. */
    List<RegisterValue> heads() {
        if (heads == null) {
            var replaced = new HashSet<ChangeSetId>();
            var again = broughtBack();
            replaces.forEach((by, ids) -> ids.stream()
                    .filter(id -> !id.equals(by) && !again.getOrDefault(by, Set.of()).contains(id))
                    .forEach(replaced::add));
            heads = writes.values().stream().filter(value -> !replaced.contains(value.changeSet().id()))
                    .sorted(newestFirst()).toList();
            if (heads.isEmpty() && !writes.isEmpty()) {
                // Hashes admit no cycle, but the skeleton of an erased payload can claim one.
                heads = List.of(history().get(writes.size() - 1));
            }
        }
        return heads;
    }

    /**
     * Rivals that a choice replaced, and that stand again because it was taken back, by choice. A set that takes a choice
     * back names the rival whose value it restores; the others have not been replaced by anybody then.
     */
    private Map<ChangeSetId, Set<ChangeSetId>> broughtBack() {
        var again = new HashMap<ChangeSetId, Set<ChangeSetId>>();
        writes.values().forEach(write -> write.changeSet().header().undoes().ifPresent(
                choice -> again.computeIfAbsent(choice, id -> new HashSet<>())
                        .addAll(broughtBackBy(write.changeSet()))));
        return again;
    }

    /** What stands beside the value of a set because it takes a choice between rivals back. */
    Set<ChangeSetId> broughtBackBy(ChangeSet set) {
        var choice = set.header().undoes().map(this::replacedBy).orElse(Set.of());
        var again = new HashSet<>(choice);
        return again.removeAll(replacedBy(set.id())) ? again : Set.of();
    }

    /** What stood when a set replaced it; more than one when there were rivals. */
    Set<ChangeSetId> rivalsBefore(ChangeSetId set) {
        var stood = new HashSet<>(replacedBy(set));
        replacedBy(set).stream().map(this::replacedBy).forEach(stood::removeAll);
        return stood;
    }

    Optional<RegisterValue> shown() {
        return heads().stream().findFirst();
    }

    Optional<RegisterValue> by(ChangeSetId set) {
        return Optional.ofNullable(writes.get(set));
    }

    Set<ChangeSetId> replacedBy(ChangeSetId set) {
        return replaces.getOrDefault(set, Set.of());
    }

    /** Oldest first. */
    List<RegisterValue> history() {
        var all = new ArrayList<>(writes.values());
        all.sort(newestFirst().reversed());
        return all;
    }

    private static Comparator<RegisterValue> newestFirst() {
        return Comparator.comparing(RegisterValue::changeSet, ChangeSet.BY_TIME.reversed());
    }
}
