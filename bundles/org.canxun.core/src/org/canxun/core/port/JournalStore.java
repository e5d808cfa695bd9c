package org.canxun.core.port;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.journal.AggregateId;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.ChangeSetId;

/**
 * The journal of one open workspace. Safe for use by several threads; appends are serial.
 */
public interface JournalStore extends AutoCloseable {

    /** The device incarnation that new change sets are written under. */
    String incarnation();

    /**
     * Stores change sets as one unit. When this returns they are on disk and survive a power cut; lists and figures
     * follow in the background, but queries wait for what was appended before them. Sets that are already stored are
     * passed over.
     *
     * @throws ProblemException STORE_WRITE_FAILED; nothing of the unit is stored then
     */
    void append(List<ChangeSet> sets) throws ProblemException;

    /** All change sets of one aggregate in the order they were stored here; empty when there are none. */
    List<ChangeSet> load(AggregateId aggregate) throws ProblemException;

    /** The same for many aggregates, in fewer steps; every one of them is in the map. */
    default Map<AggregateId, List<ChangeSet>> loadAll(Collection<AggregateId> aggregates) throws ProblemException {
        var loaded = new HashMap<AggregateId, List<ChangeSet>>();
        for (var aggregate : aggregates) {
            loaded.put(aggregate, load(aggregate));
        }
        return loaded;
    }

    /** The aggregates of one type, in the order of their first change set. */
    List<AggregateId> aggregates(String type) throws ProblemException;

    /**
     * Stores the erasure set and destroys the payload it names, everywhere this workspace keeps it.
     *
     * @param erasure a change set with one entry of kind Erasure
     */
    void erase(ChangeSet erasure, ChangeSetId erased) throws ProblemException;

    /** Keeps text that is still being typed; it replaces what was kept before. Durable like {@link #append}. */
    void keepDraft(Draft draft) throws ProblemException;

    /**
     * The text that was being typed when the program ended. A crash may come after it was stored and before it was
     * cleared: whoever shows it looks whether it is stored.
     */
    Optional<Draft> draft() throws ProblemException;

    void clearDraft() throws ProblemException;

    /** Hears of every stored unit, after it is durable, on the thread that appended it. */
    void addListener(AppendListener listener);

    void removeListener(AppendListener listener);

    /** Checks everything stored against everything else; does not change anything. */
    VerifyReport verify() throws ProblemException;

    /** Drops all projections and builds them anew from the redo file. */
    void rebuild() throws ProblemException;

    @Override
    void close() throws ProblemException;

    /** See {@link JournalStore#addListener}. */
    @FunctionalInterface
    interface AppendListener {
        void appended(List<ChangeSet> sets);
    }
}
