package org.canxun.ui.start;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Inject;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspaces;
import org.canxun.ui.Messages;
import org.eclipse.e4.core.di.annotations.Optional;
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
    private final java.util.Optional<EarlyOpening> early;
    private final Messages messages;

    @Inject
    WorkspaceStart(Workspaces workspaces, @Optional EarlyOpening early, @Translation Messages messages) {
        this.workspaces = workspaces;
        this.early = java.util.Optional.ofNullable(early);
        this.messages = messages;
    }

    Opened open(Path folder) throws Exception {
        var begun = early.flatMap(opening -> opening.take(folder));
        return await(() -> openOrCreate(folder, begun.orElse(() -> Opened.of(workspaces.open(folder)))));
    }

    private Opened openOrCreate(Path folder, Callable<Opened> opening) throws Exception {
        try {
            return opening.call();
        } catch (ProblemException e) {
            if (e.problem() != Problem.WORKSPACE_MISSING) {
                throw e;
            }
            return Opened.of(workspaces.create(folder));
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
        var word = new AtomicReference<Shell>();
        display.timerExec(PATIENCE_MS, () -> {
            if (!result.isDone()) {
                word.set(show(display));
            }
        });
        while (!result.isDone()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        if (word.get() != null) {
            word.get().dispose();
        }
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Shell show(Display display) {
        var shell = new Shell(display, SWT.TITLE | SWT.ON_TOP);
        GridLayoutFactory.fillDefaults().margins(48, 32).applyTo(shell);
        shell.setText(messages.start_opening);
        new Label(shell, SWT.NONE).setText(messages.start_opening);
        shell.pack();
        var screen = display.getPrimaryMonitor().getClientArea();
        shell.setLocation(screen.x + (screen.width - shell.getSize().x) / 2,
                screen.y + (screen.height - shell.getSize().y) / 2);
        shell.open();
        return shell;
    }
}
