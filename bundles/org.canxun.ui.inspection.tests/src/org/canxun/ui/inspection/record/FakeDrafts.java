package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.Draft;
import org.canxun.core.port.JournalStore;
import org.canxun.core.port.VerifyReport;
import org.canxun.journal.AggregateId;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.ChangeSetId;

/** A journal that keeps drafts and nothing else. */
final class FakeDrafts implements JournalStore {

    final List<String> kept = new ArrayList<>();
    Optional<Draft> draft = Optional.empty();
    boolean failing;

    @Override
    public void keepDraft(Draft newDraft) throws ProblemException {
        if (failing) {
            throw new ProblemException(Problem.STORE_WRITE_FAILED, "disk full");
        }
        kept.add(newDraft.text());
        draft = Optional.of(newDraft);
    }

    @Override
    public Optional<Draft> draft() {
        return draft;
    }

    @Override
    public void clearDraft() {
        draft = Optional.empty();
    }

    @Override
    public String incarnation() {
        return "d-1";
    }

    @Override
    public void append(List<ChangeSet> sets) {
        // Nothing to keep.
    }

    @Override
    public List<ChangeSet> load(AggregateId aggregate) {
        return List.of();
    }

    @Override
    public List<AggregateId> aggregates(String type) {
        return List.of();
    }

    @Override
    public void erase(ChangeSet erasure, ChangeSetId erased) {
        // Nothing to erase.
    }

    @Override
    public void addListener(AppendListener listener) {
        // Nothing is appended.
    }

    @Override
    public void removeListener(AppendListener listener) {
        // Nothing is appended.
    }

    @Override
    public VerifyReport verify() {
        return null;
    }

    @Override
    public void rebuild() {
        // Nothing to rebuild.
    }

    @Override
    public void close() {
        // Nothing to close.
    }
}
