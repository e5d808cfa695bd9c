package org.canxun.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.VerifyReport;
import org.canxun.journal.ChangeSet;
import org.canxun.store.redo.RedoFile;
import org.canxun.store.redo.RedoPiece;
import org.canxun.store.redo.RedoRecord;
import org.h2.api.ErrorCode;

/**
 * Follows the redo file in H2, one thread behind it. Whatever goes wrong here loses nothing: it is reported once, and
 * the index is built anew.
 */
final class Index implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Index.class.getName());
    private static final int CHUNK = 2000;
    /** So many change sets may wait in memory. */
    private static final long ROOM = 50_000;
    /** What H2 says when its file is gone or damaged under it. */
    private static final Set<Integer> BROKEN = Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.GENERAL_ERROR_1);

    private final Path folder;
    private final StoreOptions options;
    private final RedoFile redo;
    private final IndexThreads threads = new IndexThreads();
    private final Progress progress = new Progress();
    /** Read: somebody uses the database. Write: it is being replaced. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private IndexDatabase database;
    private Applier applier;
    /** Number of the last record that is in the database. */
    private long reached;

    Index(Path folder, StoreOptions options, RedoFile redo) {
        this.folder = folder;
        this.options = options;
        this.redo = redo;
    }

    /**
     * Puts the index out of the way before it is opened. When a process was killed or the power failed, H2 may open,
     * have every change set, and still show rows of an older transaction: tests saw both.
     */
    void distrust() throws IOException {
        IndexDatabase.moveAside(folder);
    }

    /**
     * Opens the index and brings it up to the redo file.
     *
     * @param ids everything in the redo file
     * @param lost hears of change sets that only the index still has, before it is built anew
     */
    void open(IdLog ids, LostSets lost) throws ProblemException {
        threads.onWorker(() -> {
            try {
                database = IndexDatabase.open(folder, options);
                var last = database.last();
                if (!database.outdated() && last.isPresent() && last.get().agreesWith(ids)) {
                    applier = new Applier(database.writer(), last.get().seq());
                    if (last.get().seq() == ids.size()) {
                        reached = redo.tip().record();
                    } else {
                        catchUp();
                    }
                    return null;
                }
                LOG.log(Level.WARNING, "{0} is older or disagrees with the redo file: building it anew", folder);
                lost.found(IndexReader.allBut(database.writer(), ids));
            } catch (Schema.NewerSchemaException e) {
                throw new ProblemException(e, Problem.WORKSPACE_NEWER, folder.getParent(), e.found(), Schema.VERSION);
            } catch (SQLException | IOException | RuntimeException e) {
                LOG.log(Level.WARNING, folder + " cannot be used: building it anew", e);
            }
            buildAnew();
            return null;
        });
        progress.healed(reached);
    }

    /**
     * Takes over what was just appended to the redo file.
     *
     * @param record number of the record that holds them
     */
    void follow(List<Stored> sets, long record) {
        progress.appended(record, sets.size());
        threads.later(() -> {
            try {
                // Building anew may have met them in the redo file already, or is about to.
                if (!progress.stale() && reached < record) {
                    applyAll(sets);
                    reached = record;
                    progress.applied(record);
                }
            } catch (IOException | RuntimeException | Error e) {
                LOG.log(Level.ERROR, folder + " cannot be written", e);
                progress.failed(e);
            } finally {
                progress.left(sets.size());
            }
        });
    }

    /** Waits while too much of what was appended is still held in memory. */
    void awaitRoom() {
        progress.awaitRoom(ROOM);
    }

    /** Asks the index after everything appended so far is in it. */
    <T> T query(Query<T> query) throws ProblemException {
        awaitApplied();
        try {
            return ask(query);
        } catch (BrokenIndexException e) {
            LOG.log(Level.WARNING, folder + " cannot be read: building it anew", e);
            progress.broken();
            threads.later(this::heal);
            awaitApplied();
            return ask(query);
        }
    }

    private <T> T ask(Query<T> query) throws ProblemException {
        return threads.onReader(() -> {
            use.readLock().lock();
            try (var connection = database.reader()) {
                return query.ask(connection);
            } catch (SQLException e) {
                if (BROKEN.contains(e.getErrorCode())) {
                    throw new BrokenIndexException(e);
                }
                throw e;
            } finally {
                use.readLock().unlock();
            }
        });
    }

    /**
     * Checks the index as it is at one moment.
     *
     * @param appending held until that moment, so that redo file and index speak of the same change sets
     */
    VerifyReport verify(Lock appending, Beginning beginning) throws ProblemException {
        return threads.onReader(() -> {
            boolean waiting = true;
            appending.lock();
            try {
                // Before the other lock: building anew needs that one.
                awaitApplied();
                use.readLock().lock();
                try (var snapshot = database.snapshot()) {
                    var verifier = beginning.begin();
                    appending.unlock();
                    waiting = false;
                    return verifier.check(snapshot);
                } finally {
                    use.readLock().unlock();
                }
            } finally {
                if (waiting) {
                    appending.unlock();
                }
            }
        });
    }

    private void awaitApplied() throws ProblemException {
        var failure = progress.await();
        if (failure.isPresent()) {
            threads.later(this::heal);
            throw new ProblemException(failure.get(), Problem.STORE_READ_FAILED, Causes.words(failure.get()));
        }
    }

    private void heal() {
        try {
            exclusively(this::buildAnew);
            progress.healed(reached);
        } catch (IOException | RuntimeException | Error e) {
            LOG.log(Level.ERROR, folder + " cannot be built anew", e);
            progress.failed(e);
        }
    }

    /** Drops everything and reads the redo file again. */
    void rebuild() throws ProblemException {
        threads.onWorker(() -> {
            try {
                exclusively(this::buildAnew);
                progress.healed(reached);
            } catch (IOException | RuntimeException e) {
                progress.failed(e);
                throw e;
            }
            return null;
        });
    }

    /** Writes the file anew, so that nothing deleted is left in it. */
    void compact() throws ProblemException {
        awaitApplied();
        threads.onWorker(() -> {
            try {
                exclusively(this::reopenCompacted);
            } catch (IOException | RuntimeException e) {
                progress.failed(e);
                throw e;
            }
            return null;
        });
    }

    private void exclusively(Replacement replacement) throws IOException {
        use.writeLock().lock();
        try {
            replacement.run();
        } catch (SQLException | Schema.NewerSchemaException e) {
            throw new IOException(Causes.of(e), e);
        } finally {
            use.writeLock().unlock();
        }
    }

    private void buildAnew() throws SQLException, IOException, Schema.NewerSchemaException {
        closeDatabase();
        IndexDatabase.moveAside(folder);
        database = IndexDatabase.open(folder, options);
        applier = new Applier(database.writer(), 0);
        catchUp();
    }

    /** Applies what the redo file has and the index lacks. */
    private void catchUp() throws IOException, SQLException, Schema.NewerSchemaException {
        var chunk = new ArrayList<Stored>();
        var position = new AtomicLong();
        var erased = new AtomicBoolean();
        var tip = redo.tip();
        redo.walk(tip.end(), piece -> {
            if (!(piece instanceof RedoPiece.Sound sound)) {
                return;
            }
            for (var stored : readable(sound.record())) {
                if (position.incrementAndGet() > applier.count() + chunk.size()) {
                    chunk.add(stored);
                    erased.compareAndSet(false, stored.erases().isPresent());
                }
            }
            if (chunk.size() >= CHUNK) {
                applyAll(chunk);
                chunk.clear();
            }
        });
        applyAll(chunk);
        reached = tip.record();
        if (erased.get()) {
            reopenCompacted();
        }
    }

    /** A record that is whole but holds no change sets is for verify to report, and no reason to stop here. */
    static List<Stored> readable(RedoRecord record) {
        try {
            return Stored.of(record);
        } catch (IOException e) {
            LOG.log(Level.ERROR, "record " + record.number() + " cannot be read", e);
            return List.of();
        }
    }

    private void applyAll(List<Stored> sets) throws IOException {
        try {
            for (int from = 0; from < sets.size(); from += CHUNK) {
                applier.apply(sets.subList(from, Math.min(sets.size(), from + CHUNK)));
            }
        } catch (SQLException e) {
            throw new IOException(Causes.of(e), e);
        }
    }

    private void reopenCompacted() throws SQLException, IOException, Schema.NewerSchemaException {
        database.closeCompacted();
        IndexDatabase.deleteAside(folder);
        database = IndexDatabase.open(folder, options);
        applier = new Applier(database.writer(), applier.count());
    }

    private void closeDatabase() {
        if (database != null) {
            try {
                database.close();
            } catch (SQLException e) {
                LOG.log(Level.WARNING, folder + " did not close", e);
            }
        }
    }

    @Override
    public void close() throws ProblemException {
        try {
            threads.onWorker(() -> {
                database.close();
                if (progress.stale()) {
                    IndexDatabase.moveAside(folder);
                }
                IndexDatabase.force(folder);
                return null;
            });
        } finally {
            threads.close();
        }
    }

    /** The file is damaged or gone: nothing a query could help. */
    private static final class BrokenIndexException extends ProblemException {

        private static final long serialVersionUID = 1L;

        BrokenIndexException(SQLException cause) {
            super(cause, Problem.STORE_READ_FAILED, Causes.words(cause));
        }
    }

    /** See {@link Index#query}. */
    @FunctionalInterface
    interface Query<T> {
        T ask(Connection connection) throws SQLException;
    }

    /** See {@link Index#open}. */
    @FunctionalInterface
    interface LostSets {
        void found(List<ChangeSet> sets) throws ProblemException;
    }

    /** See {@link Index#verify}. */
    @FunctionalInterface
    interface Beginning {
        Verifier begin() throws IOException;
    }

    private interface Replacement {
        void run() throws IOException, SQLException, Schema.NewerSchemaException;
    }
}
