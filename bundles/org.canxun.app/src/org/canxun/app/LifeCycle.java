package org.canxun.app;

import org.canxun.ui.start.Start;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessRemovals;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplicationContext;

/** What happens before the first window is painted. */
public class LifeCycle {

    private final Start start = new Start();

    @PostContextCreate
    void start(IEclipseContext context, IApplicationContext application) {
        start.open(context, application);
    }

    @ProcessRemovals
    void clean(IEclipseContext context, MApplication application, EModelService models) {
        start.clean(context, application, models);
    }
}
