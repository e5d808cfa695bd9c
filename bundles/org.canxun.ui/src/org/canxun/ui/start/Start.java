package org.canxun.ui.start;

import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.ui.ErrorDoor;
import org.canxun.ui.Kit;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;

/** From nothing to an open workspace in the application's context, or to a word why not and the end. */
public final class Start {

    private static final String OUR_ADDONS = "bundleclass://org.canxun.";

    /** Where the platform keeps the folder it wants to lock; its constant stands in an internal class. */
    private static final String INSTANCE_LOCATION = "instanceLocation";

    private boolean opened;

    /** Before the first window: installs the kit and opens the workspace. */
    public void open(IEclipseContext context, IApplicationContext application) {
        application.applicationRunning();
        Kit.install(context);
        var folder = WorkspaceFolder.of(application);
        try {
            var start = ContextInjectionFactory.make(WorkspaceStart.class, context).open(folder);
            context.set(Workspace.class, start.workspace());
            context.set(Codes.class, start.codes());
            WindowState.prepare(folder);
            opened = true;
        } catch (Exception e) {
            RaiseRequest.ask(folder, e);
            context.get(ErrorDoor.class).reportAndWait(e);
            System.setProperty(IWorkbench.PERSIST_STATE, Boolean.FALSE.toString());
        }
    }

    /** Once there is a window model: what must not be there goes out of it. */
    public void clean(IEclipseContext context, MApplication application, EModelService models) {
        if (opened) {
            WindowState.removePages(application, models);
            WindowState.fit(application.getChildren(), Display.getCurrent().getPrimaryMonitor().getClientArea());
            return;
        }
        // No window ends the program. The folder belongs to somebody else: the platform must not ask about its lock.
        application.setSelectedElement(null);
        application.getChildren().clear();
        // Ours wait for a window; the platform would still tell them of a start when the display is gone.
        application.getAddons().removeIf(addon -> addon.getContributionURI().startsWith(OUR_ADDONS));
        context.remove(INSTANCE_LOCATION);
    }
}
