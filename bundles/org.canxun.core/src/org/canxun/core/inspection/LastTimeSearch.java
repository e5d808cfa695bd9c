package org.canxun.core.inspection;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.canxun.core.inspection.LastTime.Key;
import org.canxun.core.inspection.LastTime.LastAnswer;
import org.canxun.core.port.InspectionRow;

/**
 * Looks for the last answers to the items of a visit in the visits before it, the latest of them first, and no further
 * back than needed.
 */
final class LastTimeSearch {

    /** Further back nobody remembers the kitchen, and the visit being recorded shall stay among the loaded ones. */
    private static final int MOST_VISITS = 12;

    private final LocalDate day;
    private final String id;
    private final Set<String> agencies;
    private final Set<Key> wanted;
    private final Map<Key, LastAnswer> found = new HashMap<>();

    /**
     * @param day of the visit before which to look
     * @param id of that visit
     * @param wanted the items to look for
     */
    LastTimeSearch(LocalDate day, String id, Set<Key> wanted) {
        this.day = day;
        this.id = id;
        this.wanted = new HashSet<>(wanted);
        this.agencies = wanted.stream().map(Key::agencyCode).collect(toSet());
    }

    static LastTimeSearch before(InspectionView current) {
        return new LastTimeSearch(current.visitDate(), current.id(), current.records().stream()
                .flatMap(r -> r.items().stream().map(i -> new Key(r.agencyCode(), i.code()))).collect(toSet()));
    }

    /** The visits worth looking at, the latest first. Ids are ordered by time, which tells visits of one day apart. */
    List<String> visits(List<InspectionRow> ofSite) {
        return ofSite.stream().filter(this::earlier)
                .filter(v -> v.records().stream()
                        .anyMatch(r -> r.answered() > 0 && agencies.contains(r.agencyCode())))
                .sorted(Comparator.comparing(InspectionRow::visitDate).thenComparing(InspectionRow::id).reversed())
                .map(InspectionRow::id).limit(MOST_VISITS).toList();
    }

    private boolean earlier(InspectionRow visit) {
        if (visit.visitDate() == null || day == null) {
            return false;
        }
        int days = visit.visitDate().compareTo(day);
        return days < 0 || days == 0 && visit.id().compareTo(id) < 0;
    }

    /** Takes what an earlier visit says of the items still looked for. */
    void look(InspectionView visit) {
        for (var record : visit.records()) {
            for (var item : record.items()) {
                if (item.answered() && wanted.remove(new Key(record.agencyCode(), item.code()))) {
                    found.put(new Key(record.agencyCode(), item.code()), new LastAnswer(visit.visitDate(), item));
                }
            }
        }
    }

    boolean done() {
        return wanted.isEmpty();
    }

    LastTime found() {
        return new LastTime(found);
    }
}
