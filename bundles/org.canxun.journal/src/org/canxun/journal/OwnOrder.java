package org.canxun.journal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The order in which one person did things: by stream, and between streams by clock. */
final class OwnOrder {

    private static final Comparator<ChangeSet> BY_SEQUENCE = Comparator
            .comparingLong((ChangeSet set) -> set.header().sequence());

    private OwnOrder() {}

    static List<ChangeSet> sorted(Collection<ChangeSet> sets) {
        var times = new HashMap<ChangeSetId, HybridTime>();
        sets.stream().collect(Collectors.groupingBy(set -> set.header().stream())).values()
                .forEach(stream -> times(stream, times));
        return sets.stream()
                .sorted(Comparator.comparing((ChangeSet set) -> times.get(set.id()))
                        .thenComparing(set -> set.header().stream().incarnation()).thenComparing(BY_SEQUENCE)
                        .thenComparing(ChangeSet::id))
                .toList();
    }

    /** A time later than that of a later set was given by a clock that was then set right. */
    private static void times(List<ChangeSet> stream, Map<ChangeSetId, HybridTime> times) {
        HybridTime earliest = null;
        for (var set : stream.stream().sorted(BY_SEQUENCE.reversed()).toList()) {
            var time = set.header().time();
            earliest = earliest == null || time.compareTo(earliest) < 0 ? time : earliest;
            times.put(set.id(), earliest);
        }
    }
}
