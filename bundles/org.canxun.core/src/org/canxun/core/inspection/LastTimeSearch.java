package org.canxun.core.inspection;

import static java.util.stream.Collectors.toSet;

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

    private final InspectionView current;
    private final Set<Key> wanted = new HashSet<>();
    private final Map<Key, LastAnswer> found = new HashMap<>();

    LastTimeSearch(InspectionView current) {
        this.current = current;
        current.records().forEach(r -> r.items().forEach(i -> wanted.add(new Key(r.agencyCode(), i.code()))));
    }

    /** The visits worth looking at, the latest first. Ids are ordered by time, which tells visits of one day apart. */
    List<String> visits(List<InspectionRow> ofSite) {
        var agencies = current.records().stream().map(RecordView::agencyCode).collect(toSet());
        return ofSite.stream().filter(this::earlier)
                .filter(v -> v.records().stream()
                        .anyMatch(r -> r.answered() > 0 && agencies.contains(r.agencyCode())))
                .sorted(Comparator.comparing(InspectionRow::visitDate).thenComparing(InspectionRow::id).reversed())
                .map(InspectionRow::id).limit(MOST_VISITS).toList();
    }

    private boolean earlier(InspectionRow visit) {
        if (visit.visitDate() == null || current.visitDate() == null) {
            return false;
        }
        int days = visit.visitDate().compareTo(current.visitDate());
        return days < 0 || days == 0 && visit.id().compareTo(current.id()) < 0;
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
