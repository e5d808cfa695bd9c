package org.canxun.ui.command;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Shell;

/** Closes the window the way its own button does, so that what is being written is waited for. */
public class QuitHandler {

    @Execute
    void quit(MWindow window) {
        if (window.getWidget() instanceof Shell shell) {
            shell.close();
        }
    }
}
