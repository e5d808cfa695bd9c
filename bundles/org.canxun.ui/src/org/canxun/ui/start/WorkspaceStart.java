package org.canxun.ui.start;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import jakarta.inject.Inject;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.Workspaces;
import org.canxun.ui.Messages;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Opens the workspace off the UI thread, and says so when it takes longer than a blink. */
class WorkspaceStart {

    private static final int PATIENCE_MS = 600;

    private final Workspaces workspaces;
    private final Messages messages;

    @Inject
    WorkspaceStart(Workspaces workspaces, @Translation Messages messages) {
        this.workspaces = workspaces;
        this.messages = messages;
    }

    /** An open workspace and what never changes in it. */
    record Opened(Workspace workspace, Codes codes) {}

    Opened open(Path folder) throws Exception {
        return await(() -> {
            var workspace = openOrCreate(folder);
            try {
                return new Opened(workspace, workspace.codes());
            } catch (ProblemException e) {
                workspace.close();
                throw e;
            }
        });
    }

    private Workspace openOrCreate(Path folder) throws ProblemException {
        try {
            return workspaces.open(folder);
        } catch (ProblemException e) {
            if (e.problem() != Problem.WORKSPACE_MISSING) {
                throw e;
            }
            return workspaces.create(folder);
        }
    }

    private <T> T await(Callable<T> work) throws Exception {
        var display = Display.getCurrent();
        var result = new CompletableFuture<T>();
        var thread = new Thread(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            } finally {
                display.wake();
            }
        }, "canxun start");
        thread.start();
        var shell = new Shell(display, SWT.TITLE | SWT.ON_TOP);
        display.timerExec(PATIENCE_MS, () -> show(shell));
        while (!result.isDone()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        shell.dispose();
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private void show(Shell shell) {
        if (shell.isDisposed()) {
            return;
        }
        GridLayoutFactory.fillDefaults().margins(48, 32).applyTo(shell);
        shell.setText(messages.start_opening);
        new Label(shell, SWT.NONE).setText(messages.start_opening);
        shell.pack();
        var screen = shell.getDisplay().getPrimaryMonitor().getClientArea();
        shell.setLocation(screen.x + (screen.width - shell.getSize().x) / 2,
                screen.y + (screen.height - shell.getSize().y) / 2);
        shell.open();
    }
}
