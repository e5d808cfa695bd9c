package org.canxun.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks whole streams. That the end of one is missing cannot be seen from the sets; compare {@link #heads} with
 * receipts, printed codes and backups.
 */
public final class Streams {

    private static final Comparator<ChangeSet> BY_SEQUENCE = Comparator
            .comparingLong((ChangeSet set) -> set.header().sequence()).thenComparing(ChangeSet::id);

    private Streams() {}

    /** The first fault of each stream that has one. The sets may be of any streams and in any order. */
    public static List<StreamFault> verify(Collection<ChangeSet> sets) {
        return byStream(sets).values().stream().map(Streams::firstFault).flatMap(Optional::stream).toList();
    }

    /** How far each stream goes. */
    public static List<StreamHead> heads(Collection<ChangeSet> sets) {
        return byStream(sets).values().stream().map(s -> StreamHead.of(s.get(s.size() - 1))).toList();
    }

    /** The sets that cannot be verified yet because a set before them is not among these. */
    public static List<ChangeSet> waiting(Collection<ChangeSet> sets) {
        var waiting = new ArrayList<ChangeSet>();
        for (var stream : byStream(sets).values()) {
            var whole = new HashSet<ChangeSetId>();
            for (var set : stream) {
                if (set.header().predecessor().map(whole::contains).orElse(set.header().sequence() == 1)) {
                    whole.add(set.id());
                } else {
                    waiting.add(set);
                }
            }
        }
        return waiting;
    }

    private static Map<StreamId, List<ChangeSet>> byStream(Collection<ChangeSet> sets) {
        var streams = new LinkedHashMap<StreamId, List<ChangeSet>>();
        sets.stream().distinct().sorted(BY_SEQUENCE)
                .forEach(set -> streams.computeIfAbsent(set.header().stream(), id -> new ArrayList<>()).add(set));
        return streams;
    }

    private static Optional<StreamFault> firstFault(List<ChangeSet> stream) {
        var predecessors = new HashSet<Optional<ChangeSetId>>();
        Optional<ChangeSet> before = Optional.empty();
        for (var set : stream) {
            long expected = before.map(b -> b.header().sequence()).orElse(0L) + 1;
            long sequence = set.header().sequence();
            var predecessor = set.header().predecessor();
            if (sequence < expected) {
                return fault(set, StreamFault.Kind.FORK, "two sets have number " + sequence);
            }
            if (!predecessors.add(predecessor)) {
                return fault(set, StreamFault.Kind.FORK, "two sets follow " + named(predecessor));
            }
            if (sequence > expected) {
                return fault(set, StreamFault.Kind.GAP, "number " + expected + " is missing before " + sequence);
            }
            if (!predecessor.equals(before.map(ChangeSet::id))) {
                return fault(set, StreamFault.Kind.WRONG_PREDECESSOR, "number " + sequence + " follows "
                        + named(predecessor) + ", but number " + (sequence - 1) + " is "
                        + named(before.map(ChangeSet::id)));
            }
            before = Optional.of(set);
        }
        return Optional.empty();
    }

    private static Optional<StreamFault> fault(ChangeSet set, StreamFault.Kind kind, String reason) {
        return Optional.of(new StreamFault(set.header().stream(), set.id(), kind, reason));
    }

    private static String named(Optional<ChangeSetId> id) {
        return id.map(ChangeSetId::value).orElse("nothing");
    }
}
