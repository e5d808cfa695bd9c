package org.canxun.ui.start;

import java.io.IOException;

import jakarta.inject.Inject;

import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.ui.Closing;
import org.canxun.ui.ErrorDoor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;

/** The way out: what was recorded is written and the workspace closed before the window goes; made by the platform. */
public class ExitAddon {

    private final Workspace workspace;
    private final Closing closing;
    private final ErrorDoor door;
    private final UISynchronize ui;
    private boolean leaving;

    @Inject
    public ExitAddon(@Optional Workspace workspace, Closing closing, ErrorDoor door, UISynchronize ui) {
        this.workspace = workspace;
        this.closing = closing;
        this.door = door;
        this.ui = ui;
    }

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, MApplication application,
            IWorkbench workbench, @Optional Codes codes) throws IOException {
        if (workspace == null) {
            closing.end();
            return;
        }
        var window = application.getChildren().get(0);
        // Which district stands in the title, so that a demonstration is not taken for the real one.
        ((Shell) window.getWidget()).setText(window.getLocalizedLabel() + " — " + codes.districtName());
        window.getContext().set(IWindowCloseHandler.class, closed -> leave(workbench));
        RaiseRequest.watch(workspace.folder(), () -> ui.asyncExec(() -> raise(window)));
    }

    private static void raise(MWindow window) {
        if (window.getWidget() instanceof Shell shell && !shell.isDisposed()) {
            shell.setMinimized(false);
            shell.forceActive();
        }
    }

    /** The window stays, and paints, until everything is at rest. */
    private boolean leave(IWorkbench workbench) {
        if (!leaving) {
            leaving = true;
            new Job("Canxun exit") {
                @Override
                protected IStatus run(IProgressMonitor monitor) {
                    return close(workbench);
                }
            }.schedule();
        }
        return false;
    }

    private IStatus close(IWorkbench workbench) {
        try {
            closing.rest(new NullProgressMonitor());
            workspace.close();
            Platform.getPreferencesService().getRootNode().flush();
            ui.asyncExec(() -> {
                closing.end();
                workbench.close();
            });
        } catch (Exception e) {
            leaving = false;
            closing.goOn();
            door.report(e);
        }
        return Status.OK_STATUS;
    }
}
