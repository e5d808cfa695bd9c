package org.canxun.ui;

import jakarta.inject.Inject;

import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pins notices to the window the user looks at. */
final class NoticeBoard implements Notices {

    private final UISynchronize ui;
    private final Messages messages;
    private NoticeBar shown;

    @Inject
    NoticeBoard(UISynchronize ui, @Translation Messages messages) {
        this.ui = ui;
        this.messages = messages;
    }

    @Override
    public void tell(Notice notice) {
        ui.asyncExec(() -> show(notice));
    }

    /** @return false when there is no window to pin it to */
    boolean show(Notice notice) {
        var shell = target(Display.getCurrent());
        if (shell == null) {
            return false;
        }
        if (shown != null && !shown.isDisposed()) {
            shown.dispose();
        }
        shown = new NoticeBar(shell, notice, messages);
        return true;
    }

    private static Shell target(Display display) {
        var active = display.getActiveShell();
        if (active != null && active.isVisible()) {
            return active;
        }
        // Nothing is active while the user is in another program: take the topmost window of ours.
        Shell last = null;
        for (var shell : display.getShells()) {
            if (shell.isVisible()) {
                last = shell;
            }
        }
        return last;
    }
}
