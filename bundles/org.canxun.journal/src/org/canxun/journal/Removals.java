package org.canxun.journal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which object was created in which, and which are gone. Nobody loses what he wrote because another removes, without
 * knowing of it, where he wrote it: the object stays until somebody who knows of both decides.
 */
final class Removals {

    private final Map<String, ObjectLog> logs;
    private final int maxDepth;
    private final Map<String, Set<String>> claims = new HashMap<>();
    private final Map<String, String> claimed = new HashMap<>();
    private final Map<String, Boolean> verdicts = new HashMap<>();

    /** @param logs by object id; shared with the state, which changes it */
    Removals(Map<String, ObjectLog> logs, int maxDepth) {
        this.logs = logs;
        this.maxDepth = maxDepth;
    }

    /**
     * Takes note of what was refreshed.
     *
     * @return these, and the removed objects around them that may be back, or gone again
     */
    Set<ObjectLog> update(Iterable<ObjectLog> changed) {
        verdicts.clear();
        var affected = new LinkedHashSet<ObjectLog>();
        for (var log : changed) {
            addRemovedAbove(log, affected);
            claim(log);
            addRemovedAbove(log, affected);
            affected.add(log);
        }
        return affected;
    }

    private void claim(ObjectLog log) {
        var owner = log.creation().flatMap(creation -> creation.entry().owner()).map(Entry.Owner::object).orElse(null);
        var before = owner == null ? claimed.remove(log.id()) : claimed.put(log.id(), owner);
        if (before != null && !before.equals(owner)) {
            claims.get(before).remove(log.id());
        }
        if (owner != null) {
            claims.computeIfAbsent(owner, id -> new LinkedHashSet<>()).add(log.id());
        }
    }

    private void addRemovedAbove(ObjectLog log, Set<ObjectLog> found) {
        var above = logs.get(claimed.get(log.id()));
        for (int depth = 0; above != null && depth <= maxDepth; depth++) {
            if (above.saysRemoved()) {
                found.add(above);
            }
            above = logs.get(claimed.get(above.id()));
        }
    }

    /** What was created in an object, wherever it is now. */
    Stream<ObjectLog> below(String id) {
        return claims.getOrDefault(id, Set.of()).stream().map(logs::get);
    }

    /** Whether somebody removed the object, nobody says otherwise, and whatever stands in it was seen. */
    boolean gone(ObjectLog log) {
        var verdict = verdicts.get(log.id());
        if (verdict == null) {
            verdict = removedBy(log).map(seen -> !wanted(log, seen, 0)).orElse(false);
            verdicts.put(log.id(), verdict);
        }
        return verdict;
    }

    /** What whoever removed the object had seen; absent while it lives, or while that is an open question. */
    private static Optional<Predicate<String>> removedBy(ObjectLog log) {
        if (!log.saysRemoved() || log.disputed()) {
            return Optional.empty();
        }
        return Optional.of(log.seen().<Predicate<String>>map(seen -> seen::contains).orElse(set -> true));
    }

    /** Deeper than this nothing shows, and hostile objects nest without end. */
    private boolean wanted(ObjectLog log, Predicate<String> seen, int depth) {
        return log.standing().anyMatch(set -> !seen.test(set.value()))
                || depth < maxDepth && below(log.id()).anyMatch(child -> childWanted(child, seen, depth + 1));
    }

    private boolean childWanted(ObjectLog child, Predicate<String> seen, int depth) {
        var removed = removedBy(child);
        if (removed.isPresent()) {
            return wanted(child, seen.or(removed.get()), depth);
        }
        return child.lives().anyMatch(set -> !seen.test(set.value())) || wanted(child, seen, depth);
    }

    /** The sets whose values stand in an object and below it: what a removal has to have seen. */
    Set<String> standing(ObjectLog log) {
        var sets = new LinkedHashSet<String>();
        collect(log, sets, 0);
        return sets;
    }

    private void collect(ObjectLog log, Set<String> sets, int depth) {
        log.standing().forEach(set -> sets.add(set.value()));
        if (depth < maxDepth) {
            below(log.id()).forEach(child -> {
                child.lives().forEach(set -> sets.add(set.value()));
                collect(child, sets, depth + 1);
            });
        }
    }
}
