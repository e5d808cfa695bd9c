package org.canxun.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.canxun.journal.ChangeSet;
import org.canxun.journal.ChangeSetId;
import org.canxun.store.redo.RedoRecord;

/**
 * A change set as the redo file holds it.
 *
 * @param erases the set whose payload goes when this one is applied
 */
record Stored(ChangeSet set, Optional<ChangeSetId> erases) {

    static List<Stored> of(List<ChangeSet> sets) {
        return sets.stream().map(set -> new Stored(set, Optional.empty())).toList();
    }

    static List<Stored> of(RedoRecord record) throws IOException {
        var erased = UnitCodec.erased(record);
        return UnitCodec.decode(record).stream().map(set -> new Stored(set, erased)).toList();
    }
}
