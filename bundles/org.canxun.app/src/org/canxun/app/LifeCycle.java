package org.canxun.app;

import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;

/** What happens before the first window is painted. */
public class LifeCycle {

    @PostContextCreate
    void start() {}
}
