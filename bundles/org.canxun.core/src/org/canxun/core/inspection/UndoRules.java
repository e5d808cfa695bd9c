package org.canxun.core.inspection;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
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

    private final AggregateState state;
    private final HybridTime barrier;
    private final Set<String> completed;
    private Belongings belongings;

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
        if (belongings == null) {
            belongings = Belongings.of(state);
        }
        return belongings.recordOf(object, completed).isPresent();
    }
}
