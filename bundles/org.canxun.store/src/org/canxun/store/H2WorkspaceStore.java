package org.canxun.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.WorkspaceStore;
import org.canxun.store.redo.LocalDisk;
import org.canxun.store.redo.RedoDamagedException;
import org.canxun.store.redo.RedoFile;
import org.canxun.store.redo.RedoHeader;
import org.canxun.store.redo.RedoNewerException;
import org.canxun.store.redo.RedoPiece;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Workspaces as folders: a redo file, an index in H2, and the vault that others fill. */
@Component
public final class H2WorkspaceStore implements WorkspaceStore {

    static final String JOURNAL = "journal";
    static final String VAULT = "vault";
    static final String REDO = "redo.log";
    private final StoreOptions options;

    @Activate
    public H2WorkspaceStore() {
        this(StoreOptions.local());
    }

    H2WorkspaceStore(StoreOptions options) {
        this.options = options;
    }

    @Override
    public OpenWorkspace begin(Path folder) throws ProblemException {
        try {
            NewFolder.checkFree(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException(e, Problem.STORE_WRITE_FAILED, Causes.words(e));
        }
        return locked(folder, () -> {
            try {
                // Once more, now that nobody else can begin here.
                NewFolder.checkFree(folder);
                NewFolder.clear(folder);
                return files(folder);
            } catch (IOException e) {
                throw new ProblemException(e, Problem.STORE_WRITE_FAILED, Causes.words(e));
            }
        });
    }

    private WorkspaceProperties files(Path folder) throws IOException {
        var properties = WorkspaceProperties.fresh();
        properties.begin(folder, options.disk());
        Files.createDirectories(folder.resolve(VAULT));
        var journal = Files.createDirectories(folder.resolve(JOURNAL));
        var header = new RedoHeader(UUID.randomUUID(), properties.id(), options.slotSize());
        RedoFile.create(journal.resolve(REDO), header, options.disk(), options.cipher()).close();
        LocalDisk.forceFolder(folder);
        return properties;
    }

    @Override
    public void publish(OpenWorkspace begun) throws ProblemException {
        try {
            WorkspaceProperties.publish(begun.folder(), options.disk());
            LocalDisk.forceFolder(begun.folder());
        } catch (IOException e) {
            throw new ProblemException(e, Problem.STORE_WRITE_FAILED, Causes.words(e));
        }
    }

    @Override
    public OpenWorkspace open(Path folder) throws ProblemException {
        WorkspaceProperties.read(folder);
        return locked(folder, () -> WorkspaceProperties.read(folder));
    }

    private OpenWorkspace locked(Path folder, Preparation preparation) throws ProblemException {
        var lock = WorkspaceLock.take(folder);
        try {
            return open(folder, preparation.run(), lock);
        } catch (RedoNewerException e) {
            release(lock, e);
            throw new ProblemException(e, Problem.WORKSPACE_NEWER, folder, e.format(), RedoHeader.FORMAT);
        } catch (RedoDamagedException e) {
            release(lock, e);
            throw new ProblemException(e, Problem.WORKSPACE_UNREADABLE, folder,
                    REDO + ", " + e.place() + ": " + e.getMessage());
        } catch (IOException e) {
            release(lock, e);
            throw new ProblemException(e, Problem.WORKSPACE_UNREADABLE, folder, Causes.words(e));
        } catch (ProblemException | RuntimeException e) {
            release(lock, e);
            throw e;
        }
    }

    private static void release(WorkspaceLock lock, Exception cause) {
        try {
            lock.abandon();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private OpenWorkspace open(Path folder, WorkspaceProperties properties, WorkspaceLock lock)
            throws IOException, ProblemException {
        var journal = folder.resolve(JOURNAL);
        var file = journal.resolve(REDO);
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is missing");
        }
        var ids = new IdLog();
        var redo = RedoFile.open(file, options.disk(), options.cipher(), piece -> {
            if (piece instanceof RedoPiece.Sound sound) {
                UnitCodec.ids(sound.record()).forEach(ids::add);
            }
        });
        try {
            if (!redo.header().workspace().equals(properties.id())) {
                throw new IOException(REDO + " belongs to another workspace");
            }
            var index = new Index(journal, options, redo);
            var opened = new StoredJournal(redo, ids, index, () -> close(index, redo, lock));
            if (lock.leftOpen()) {
                index.distrust();
            }
            opened.start();
            return new OpenWorkspace(folder, opened, new SqlLists(index), new SqlGists(index));
        } catch (IOException | ProblemException | RuntimeException e) {
            redo.close();
            throw e;
        }
    }

    private static void close(Index index, RedoFile redo, WorkspaceLock lock) throws IOException, ProblemException {
        try (redo) {
            index.close();
        } catch (IOException | ProblemException | RuntimeException e) {
            lock.abandon();
            throw e;
        }
        lock.close();
    }

    private interface Preparation {
        WorkspaceProperties run() throws IOException, ProblemException;
    }
}
