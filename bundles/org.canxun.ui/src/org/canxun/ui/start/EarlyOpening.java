package org.canxun.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspaces;
import org.canxun.model.ModelPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens the workspace while the platform is still busy with itself, before there is a display. It only opens: whatever
 * else there is to do with a folder, and whatever went wrong, waits for {@link WorkspaceStart}, which has a display to
 * say so.
 */
@Component(service = EarlyOpening.class)
public final class EarlyOpening {

    private final Workspaces workspaces;
    private Path folder;
    private FutureTask<Opened> opening;
    private boolean taken;

    @Activate
    public EarlyOpening(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** Begins, once; to be called while nobody else uses EMF. */
    public synchronized void begin(String... arguments) {
        if (opening != null || taken) {
            return;
        }
        // Opening may have to say what it mended.
        JavaLog.start();
        // EMF's list of packages is not made for two threads that add to it: ours is in it before the window's come.
        ModelPackage.eINSTANCE.getNsURI();
        folder = WorkspaceFolder.of(arguments);
        opening = new FutureTask<>(() -> Opened.of(workspaces.open(folder)));
        var thread = new Thread(opening, "canxun early start");
        thread.setDaemon(true);
        thread.start();
    }

    /** What has been begun for this folder, to be waited for; whoever takes it has to close the workspace. */
    synchronized Optional<Callable<Opened>> take(Path wanted) {
        // Whoever asks opens by himself if nothing has been begun: nothing may be begun any more.
        taken |= opening == null;
        return wanted.equals(folder) ? takeAny().map(task -> () -> result(task)) : Optional.empty();
    }

    private synchronized Optional<FutureTask<Opened>> takeAny() {
        var given = taken ? Optional.<FutureTask<Opened>>empty() : Optional.ofNullable(opening);
        taken = true;
        return given;
    }

    private static Opened result(FutureTask<Opened> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** When the platform ends without having come to the life cycle, nothing is left open. */
    @Deactivate
    void end() throws ProblemException, InterruptedException {
        var left = takeAny();
        if (left.isPresent()) {
            Opened opened;
            try {
                opened = left.get().get();
            } catch (ExecutionException e) {
                return; // nothing was opened, and nobody waits to hear why
            }
            opened.workspace().close();
        }
    }
}
