package org.canxun.core.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.port.StoredFile;

/** Everything a script says of one item, in one change. */
record EntryChanges(ItemChanges changes, Instant now) {

    void apply(ItemEntry entry, List<StoredFile> files) throws ProblemException {
        if (!entry.readings().isEmpty()) {
            changes.readings(entry.readings(), now);
        }
        if (entry.answer().isPresent()) {
            changes.answer(entry.answer().get());
        }
        if (entry.note().isPresent()) {
            changes.note(entry.note().get());
        }
        if (!entry.finding().isEmpty()) {
            changes.finding(entry.finding());
        }
        changes.attach(files, Optional.of(EvidenceSource.COMMAND), now);
    }
}
