package org.canxun.core.inspection;

import java.util.Optional;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.HybridTime;
import org.canxun.journal.Undo;

/**
 * What may still be taken back: nothing that was done before a record was declared complete. People who go on with
 * other records of the visit can undo what they did since.
 */
final class UndoRules {

    static final String COMPLETE = "complete";

    private UndoRules() {
    }

    static Undo of(AggregateState state, String personId) {
        var barrier = state.changeSets().stream().filter(s -> COMPLETE.equals(s.header().reason()))
                .map(s -> s.header().time()).max(HybridTime::compareTo).orElse(HybridTime.ZERO);
        return new Undo(state, personId, Optional.empty(), set -> after(barrier, set));
    }

    private static boolean after(HybridTime barrier, ChangeSet set) {
        return set.header().time().compareTo(barrier) > 0;
    }
}
