package org.canxun.core.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.inspection.RecordView.LastEdit;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;
import org.canxun.model.AgencyRecord;
import org.canxun.model.Evidence;
import org.canxun.model.Finding;
import org.eclipse.emf.ecore.EObject;

/** Who worked last on each record of a visit: several laptops may hold it. */
final class LastEdits {

    private LastEdits() {}

    /**
     * By id of the record.
     *
     * @param incarnation of this device
     */
    static Map<String, Edit> of(AggregateState state, String incarnation) {
        var latest = new HashMap<String, ChangeSet>();
        for (var set : state.changeSets()) {
            // One action is about one record.
            set.payload().stream().flatMap(payload -> payload.entries().stream()).map(Entry::object)
                    .flatMap(id -> recordOf(state, id).stream()).findFirst()
                    .ifPresent(record -> latest.merge(record, set,
                            (one, other) -> ChangeSet.BY_TIME.compare(one, other) < 0 ? other : one));
        }
        var edits = new HashMap<String, Edit>();
        latest.forEach((record, set) -> edits.put(record, new Edit(set, incarnation)));
        return edits;
    }

    private static Optional<String> recordOf(AggregateState state, String objectId) {
        var at = state.object(objectId).orElse(null);
        if (at instanceof Finding finding) {
            return Optional.ofNullable(finding.getRecordId());
        }
        if (at instanceof Evidence evidence) {
            return Optional.ofNullable(evidence.getRecordId());
        }
        return at instanceof AgencyRecord ? Optional.empty() : within(at);
    }

    /** The record itself is made with the visit, which is no work on it. */
    private static Optional<String> within(EObject object) {
        for (var at = object; at != null; at = at.eContainer()) {
            if (at instanceof AgencyRecord record) {
                return Optional.of(record.getId());
            }
        }
        return Optional.empty();
    }

    /** @param set what was done last */
    record Edit(ChangeSet set, String incarnation) {

        LastEdit named(Map<String, String> names) {
            var header = set.header();
            return new LastEdit(header.author(), names.getOrDefault(header.author(), header.author()),
                    header.time().instant(), header.stream().incarnation().equals(incarnation));
        }
    }
}
