package org.canxun.ui.inspection.record;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.watch.SeenFiles;
import org.canxun.ui.ErrorDoor;
import org.canxun.ui.Work;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.osgi.service.prefs.BackingStoreException;

/** What the inspections of a window share of their watched folders: the folders people chose, and who gets what comes. */
@Creatable
@Singleton
final class WatchFolders {

    private static final String NODE = "org.canxun.ui.inspection/watch";
    private static final String MEMORY = "photos-seen.txt";

    private final Workspace workspace;
    private final Work work;
    private final ErrorDoor door;
    private Optional<SeenFiles> seen = Optional.empty();
    private final Importing importing = new Importing();
    private Optional<Object> front = Optional.empty();

    @Inject
    WatchFolders(Workspace workspace, Work work, ErrorDoor door) {
        this.workspace = workspace;
        this.work = work;
        this.door = door;
    }

    /** What the workspace remembers; opened once. Not on the UI thread. */
    synchronized SeenFiles seen() throws ProblemException {
        if (seen.isEmpty()) {
            seen = Optional.of(SeenFiles.open(workspace.folder().resolve(".window").resolve(MEMORY)));
        }
        return seen.get();
    }

    Importing importing() {
        return importing;
    }

    /** The inspection that was in front last gets what comes. */
    void toFront(Object inspection) {
        front = Optional.of(inspection);
    }

    boolean inFront(Object inspection) {
        return front.filter(inspection::equals).isPresent();
    }

    /** How many watches of the window are bringing photos in. Used on the UI thread. */
    static final class Importing {

        private int watches;

        void begin() {
            watches++;
        }

        void end() {
            watches--;
        }

        boolean any() {
            return watches > 0;
        }
    }

    /** The folder a person chose in this workspace. */
    static Optional<Path> chosen(Author author) {
        var path = InstanceScope.INSTANCE.getNode(NODE).get(author.personId(), "");
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
        } catch (InvalidPathException e) {
            // From another system, in a workspace that was carried over.
            return Optional.empty();
        }
    }

    /** Keeps it at once: preferences otherwise reach the disk when the program ends, which a crash never does. */
    void choose(Author author, Optional<Path> folder, String name) {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        folder.ifPresentOrElse(path -> node.put(author.personId(), path.toString()),
                () -> node.remove(author.personId()));
        work.run(name, monitor -> {
            try {
                node.flush();
            } catch (BackingStoreException e) {
                door.report(e);
            }
            return true;
        }, done -> {
        });
    }
}
