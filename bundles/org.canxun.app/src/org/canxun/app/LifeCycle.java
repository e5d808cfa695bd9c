package org.canxun.app;

import jakarta.inject.Inject;

import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.ui.ErrorDoor;
import org.canxun.ui.Kit;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessRemovals;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplicationContext;

/** What happens before the first window is painted. */
public class LifeCycle {

    @Inject
    LifeCycle() {}

    /** Opens the workspace; a program without one shows no window. */
    @PostContextCreate
    void start(IEclipseContext context, IApplicationContext application) {
        application.applicationRunning();
        Kit.install(context);
        var folder = WorkspaceFolder.of(application);
        try {
            var start = ContextInjectionFactory.make(WorkspaceStart.class, context).open(folder);
            context.set(Workspace.class, start.workspace());
            context.set(Codes.class, start.codes());
            WindowState.prepare(folder);
        } catch (Exception e) {
            RaiseRequest.ask(folder, e);
            context.get(ErrorDoor.class).reportAndWait(e);
            // The platform knows no other way to end before its own checks, which ask in English about a lock file.
            System.exit(1);
        }
    }

    /** Pages opened for one person's work are not opened again for the next person. */
    @ProcessRemovals
    void forgetPages(MApplication application, EModelService models) {
        WindowState.removePages(application, models);
    }
}
