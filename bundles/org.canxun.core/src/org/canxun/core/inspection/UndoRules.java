package org.canxun.core.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;
import org.canxun.journal.HybridTime;
import org.canxun.journal.Undo;
import org.canxun.model.AgencyRecord;
import org.canxun.model.JointInspection;

/**
 * What may still be taken back: nothing that was done before a record was declared complete, and nothing in a completed
 * record, although it arrived later. People who go on with other records of the visit can undo what they did since.
 */
final class UndoRules {

    static final String COMPLETE = "complete";
    private static final String RECORD_ID = "recordId";

    private final AggregateState state;
    private final HybridTime barrier;
    private final Set<String> completed;
    private Map<String, String> belongs;

    private UndoRules(AggregateState state) {
        this.state = state;
        barrier = state.changeSets().stream().filter(s -> COMPLETE.equals(s.header().reason()))
                .map(s -> s.header().time()).max(HybridTime::compareTo).orElse(HybridTime.ZERO);
        completed = state.root().map(JointInspection.class::cast).stream().flatMap(i -> i.getRecords().stream())
                .filter(Completion::completed).map(AgencyRecord::getId).collect(Collectors.toSet());
    }

    static Undo of(AggregateState state, String personId) {
        return new Undo(state, personId, Optional.empty(), new UndoRules(state)::allowed);
    }

    private boolean allowed(ChangeSet set) {
        return set.header().time().compareTo(barrier) > 0 && (completed.isEmpty() || set.payload().stream()
                .flatMap(p -> p.entries().stream()).noneMatch(entry -> inCompleted(entry.object())));
    }

    private boolean inCompleted(String object) {
        if (belongs == null) {
            belongs = belongings();
        }
        var above = Optional.of(object);
        for (var seen = 0; above.isPresent() && seen <= belongs.size(); seen++) {
            if (completed.contains(above.get())) {
                return true;
            }
            above = Optional.ofNullable(belongs.get(above.get()));
        }
        return false;
    }

    /** Object to what it is in, or to the record it names; of objects that are taken back at the moment, too. */
    private Map<String, String> belongings() {
        var found = new HashMap<String, String>();
        state.changeSets().stream().flatMap(s -> s.payload().stream()).flatMap(p -> p.entries().stream())
                .filter(Entry.Create.class::isInstance).map(Entry.Create.class::cast)
                // Findings and evidence stand in the visit and name their record.
                .forEach(create -> create.textOf(RECORD_ID).or(() -> create.owner().map(Entry.Owner::object))
                        .ifPresent(above -> found.put(create.object(), above)));
        return found;
    }
}
