package org.canxun.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.store.redo.RedoHeader;

/** The folder of a workspace to come: nothing of the user's may be in it. */
final class NewFolder {

    /** What a workspace of the window or a creation that broke off may have left in a folder. */
    private static final Set<String> LEFTOVERS = Set.of(".window", WorkspaceLock.LOCK, WorkspaceLock.HOLDER,
            WorkspaceProperties.FILE + ".new", H2WorkspaceStore.VAULT);

    private NewFolder() {}

    static void checkFree(Path folder) throws IOException, ProblemException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(WorkspaceProperties.FILE))) {
            throw new ProblemException(Problem.WORKSPACE_EXISTS, folder);
        }
        if (isBegun(folder)) {
            return;
        }
        try (var entries = Files.list(folder)) {
            for (var entry : (Iterable<Path>) entries::iterator) {
                if (!LEFTOVERS.contains(entry.getFileName().toString()) && !isUnusedJournal(entry)) {
                    throw new ProblemException(Problem.WORKSPACE_EXISTS, folder);
                }
            }
        }
    }

    /** Removes what was begun here and never published. */
    static void clear(Path folder) throws IOException {
        if (!isBegun(folder)) {
            return;
        }
        for (var part : List.of(H2WorkspaceStore.JOURNAL, H2WorkspaceStore.VAULT)) {
            remove(folder.resolve(part));
        }
    }

    private static boolean isBegun(Path folder) {
        return Files.isRegularFile(folder.resolve(WorkspaceProperties.BEGUN));
    }

    private static void remove(Path part) throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        try (var files = Files.walk(part)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Whether this is the journal of a creation that broke off before anything could be stored. */
    private static boolean isUnusedJournal(Path entry) throws IOException {
        if (!entry.getFileName().toString().equals(H2WorkspaceStore.JOURNAL) || !Files.isDirectory(entry)) {
            return false;
        }
        try (var files = Files.list(entry)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var name = file.getFileName().toString();
                if (!name.startsWith(H2WorkspaceStore.REDO) || Files.size(file) > RedoHeader.EMPTY_SIZE) {
                    return false;
                }
            }
        }
        return true;
    }
}
