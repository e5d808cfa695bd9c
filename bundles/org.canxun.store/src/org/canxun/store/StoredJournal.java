package org.canxun.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.port.Draft;
import org.canxun.core.port.JournalStore;
import org.canxun.core.port.VerifyReport;
import org.canxun.journal.AggregateId;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.ChangeSetId;
import org.canxun.store.redo.RedoFile;
import org.canxun.store.redo.RedoPiece;
import org.canxun.store.redo.RedoRecord;

/** The journal of one workspace: the redo file is the truth, the index follows it. */
final class StoredJournal implements JournalStore {

    private static final System.Logger LOG = System.getLogger(StoredJournal.class.getName());

    private final RedoFile redo;
    private final Index index;
    private final Closing closing;
    private final List<AppendListener> listeners = new CopyOnWriteArrayList<>();
    /** Orders appends. Whoever holds it may wait for the index, which never takes it. */
    private final ReentrantLock appending = new ReentrantLock();
    /** Held by what replaces or reads whole files; taken before the other lock. */
    private final ReentrantLock maintaining = new ReentrantLock();
    private IdLog ids;
    private volatile String incarnation;
    private volatile boolean closed;

    /** @param ids everything in the redo file */
    StoredJournal(RedoFile redo, IdLog ids, Index index, Closing closing) {
        this.redo = redo;
        this.incarnation = shortened(redo.header().incarnation());
        this.ids = ids;
        this.index = index;
        this.closing = closing;
    }

    /** Finishes erasures that a crash interrupted and brings the index up to the redo file. */
    void start() throws ProblemException {
        exclusively(Problem.STORE_READ_FAILED, () -> {
            carryOutErasures();
            index.open(ids, this::takeBack);
            return null;
        });
    }

    @Override
    public String incarnation() {
        return incarnation;
    }

    /** Every change set names it: 22 characters instead of 36. */
    private static String shortened(UUID incarnation) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES).putLong(incarnation.getMostSignificantBits())
                .putLong(incarnation.getLeastSignificantBits()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Gives this copy of the workspace another identity: it was restored, or copied from another device. */
    void startIncarnation() throws ProblemException {
        maintain(Problem.STORE_WRITE_FAILED, () -> {
            redo.startIncarnation(UUID.randomUUID());
            incarnation = shortened(redo.header().incarnation());
            return null;
        });
    }

    @Override
    public void append(List<ChangeSet> sets) throws ProblemException {
        index.awaitRoom();
        var stored = exclusively(Problem.STORE_WRITE_FAILED, () -> {
            var unit = new HashSet<ChangeSetId>();
            var fresh = sets.stream().filter(set -> !ids.contains(set.id()) && unit.add(set.id())).toList();
            if (!fresh.isEmpty()) {
                long record = redo.append(RedoRecord.Kind.UNIT, UnitCodec.encode(fresh));
                fresh.forEach(set -> ids.add(set.id()));
                index.follow(Stored.of(fresh), record);
            }
            return fresh;
        });
        announce(stored);
    }

    private void announce(List<ChangeSet> sets) {
        if (sets.isEmpty()) {
            return;
        }
        for (var listener : listeners) {
            try {
                listener.appended(sets);
            } catch (RuntimeException e) {
                // The sets are stored whatever a listener makes of it.
                LOG.log(Level.ERROR, "a listener failed", e);
            }
        }
    }

    @Override
    public List<ChangeSet> load(AggregateId aggregate) throws ProblemException {
        checkOpen(Problem.STORE_READ_FAILED);
        return index.query(connection -> IndexReader.load(connection, aggregate));
    }

    @Override
    public Map<AggregateId, List<ChangeSet>> loadAll(Collection<AggregateId> aggregates) throws ProblemException {
        checkOpen(Problem.STORE_READ_FAILED);
        return index.query(connection -> IndexReader.loadAll(connection, aggregates));
    }

    @Override
    public List<AggregateId> aggregates(String type) throws ProblemException {
        checkOpen(Problem.STORE_READ_FAILED);
        return index.query(connection -> IndexReader.aggregates(connection, type));
    }

    @Override
    public void erase(ChangeSet erasure, ChangeSetId erased) throws ProblemException {
        maintain(Problem.STORE_WRITE_FAILED, () -> {
            if (!ids.contains(erased)) {
                throw new IllegalArgumentException("not stored here: " + erased);
            }
            if (ids.contains(erasure.id())) {
                return null;
            }
            long record = redo.append(RedoRecord.Kind.ERASURE, UnitCodec.encodeErasure(erased, erasure));
            ids.add(erasure.id());
            carryOutErasures();
            index.follow(List.of(new Stored(erasure, Optional.of(erased))), record);
            index.compact();
            return null;
        });
        announce(List.of(erasure));
    }

    private void carryOutErasures() throws IOException {
        var erased = new HashSet<ChangeSetId>();
        redo.walk(redo.tip().end(), piece -> {
            if (piece instanceof RedoPiece.Sound sound && sound.record().kind() == RedoRecord.Kind.ERASURE) {
                UnitCodec.erased(sound.record()).ifPresent(erased::add);
            }
        });
        if (!erased.isEmpty()) {
            redo.rewrite(record -> UnitCodec.without(record, erased));
        }
    }

    @Override
    public void keepDraft(Draft draft) throws ProblemException {
        exclusively(Problem.STORE_WRITE_FAILED, () -> {
            redo.keepDraft(DraftCodec.encode(draft));
            return null;
        });
    }

    @Override
    public Optional<Draft> draft() throws ProblemException {
        checkOpen(Problem.STORE_READ_FAILED);
        try {
            var bytes = redo.draft();
            return bytes.isEmpty() ? Optional.empty() : Optional.of(DraftCodec.decode(bytes.get()));
        } catch (IOException e) {
            throw new ProblemException(e, Problem.STORE_READ_FAILED, Causes.words(e));
        }
    }

    @Override
    public void clearDraft() throws ProblemException {
        exclusively(Problem.STORE_WRITE_FAILED, () -> {
            if (redo.draft().isPresent()) {
                redo.keepDraft(new byte[0]);
            }
            return null;
        });
    }

    @Override
    public void addListener(AppendListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(AppendListener listener) {
        listeners.remove(listener);
    }

    @Override
    public VerifyReport verify() throws ProblemException {
        checkOpen(Problem.STORE_READ_FAILED);
        maintaining.lock();
        try {
            return index.verify(appending, () -> {
                var verifier = new Verifier(redo, redo.tip());
                verifier.checkFront();
                return verifier;
            });
        } finally {
            maintaining.unlock();
        }
    }

    @Override
    public void rebuild() throws ProblemException {
        maintain(Problem.STORE_READ_FAILED, () -> {
            var found = idsOf(redo);
            if (found.size() < ids.size()) {
                var known = found;
                takeBack(index.query(connection -> IndexReader.allBut(connection, known)), found);
            }
            ids = found;
            index.rebuild();
            return null;
        });
    }

    /** Sets that a damaged redo file no longer has and the index still does are appended once more. */
    private void takeBack(List<ChangeSet> lost) throws ProblemException {
        try {
            takeBack(lost, ids);
        } catch (IOException e) {
            throw new ProblemException(e, Problem.STORE_WRITE_FAILED, Causes.words(e));
        }
    }

    private void takeBack(List<ChangeSet> lost, IdLog known) throws IOException {
        if (!lost.isEmpty()) {
            LOG.log(Level.WARNING, "taking back {0} change sets that the redo file lost", lost.size());
            redo.append(RedoRecord.Kind.UNIT, UnitCodec.encode(lost));
            lost.forEach(set -> known.add(set.id()));
        }
    }

    private static IdLog idsOf(RedoFile redo) throws IOException {
        var found = new IdLog();
        redo.walk(redo.tip().end(), piece -> {
            if (piece instanceof RedoPiece.Sound sound) {
                UnitCodec.ids(sound.record()).forEach(found::add);
            }
        });
        return found;
    }

    @Override
    public void close() throws ProblemException {
        maintaining.lock();
        appending.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            closing.close();
        } catch (IOException e) {
            throw new ProblemException(e, Problem.STORE_WRITE_FAILED, Causes.words(e));
        } finally {
            appending.unlock();
            maintaining.unlock();
        }
    }

    private void checkOpen(ProblemCode problem) throws ProblemException {
        if (closed) {
            throw new ProblemException(problem, "the workspace is closed");
        }
    }

    private <T> T maintain(ProblemCode problem, Work<T> work) throws ProblemException {
        maintaining.lock();
        try {
            return exclusively(problem, work);
        } finally {
            maintaining.unlock();
        }
    }

    private <T> T exclusively(ProblemCode problem, Work<T> work) throws ProblemException {
        appending.lock();
        try {
            checkOpen(problem);
            return work.run();
        } catch (IOException e) {
            throw new ProblemException(e, problem, Causes.words(e));
        } finally {
            appending.unlock();
        }
    }

    private interface Work<T> {
        T run() throws IOException, ProblemException;
    }

    /** Lets go of everything the workspace holds. */
    interface Closing {
        void close() throws IOException, ProblemException;
    }
}
