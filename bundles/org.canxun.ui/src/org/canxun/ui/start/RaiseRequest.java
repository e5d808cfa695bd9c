package org.canxun.ui.start;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.time.Instant;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/** A second start asks the first window to come to the front, by a file in the workspace. */
final class RaiseRequest {

    private static final String FILE = "raise";

    private RaiseRequest() {}

    /** Asks when that was the trouble. */
    static void ask(Path folder, Exception trouble) {
        if (trouble instanceof ProblemException problem && problem.problem() == Problem.WORKSPACE_IN_USE) {
            try {
                Files.createDirectories(WindowState.folder(folder));
                Files.writeString(WindowState.folder(folder).resolve(FILE), Instant.now().toString());
            } catch (IOException e) {
                // The user is told who holds the workspace all the same.
                trouble.addSuppressed(e);
            }
        }
    }

    /** Watches for such files until the process ends. */
    static void watch(Path folder, Runnable raise) throws IOException {
        var place = Files.createDirectories(WindowState.folder(folder));
        Files.deleteIfExists(place.resolve(FILE));
        var watcher = place.getFileSystem().newWatchService();
        place.register(watcher, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        var thread = new Thread(() -> {
            try {
                while (true) {
                    var key = watcher.take();
                    key.pollEvents();
                    if (Files.deleteIfExists(place.resolve(FILE))) {
                        raise.run();
                    }
                    key.reset();
                }
            } catch (InterruptedException | IOException | ClosedWatchServiceException e) {
                // Without the watch a second start still says who holds the workspace.
                Thread.currentThread().interrupt();
            }
        }, "canxun raise");
        thread.setDaemon(true);
        thread.start();
    }
}
