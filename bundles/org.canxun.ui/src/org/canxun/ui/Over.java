package org.canxun.ui;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Where a window lies that is to cover another. */
public final class Over {

    private Over() {}

    /** The place of a window as far as it is on the screen: the frame of one that fills it is not. */
    public static Rectangle of(Shell window) {
        return window.getBounds().intersection(window.getMonitor().getClientArea());
    }
}
