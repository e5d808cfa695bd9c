package org.canxun.ui;

import java.util.List;

import jakarta.inject.Inject;

import org.canxun.ui.Notices.Choice;
import org.canxun.ui.Notices.Notice;
import org.canxun.ui.Notices.Notice.Kind;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Display;

/** The door of the window: a notice above the status line, or a dialog while there is no window. */
final class WindowErrorDoor implements ErrorDoor {

    static final String LOG_ID = "org.canxun.ui";

    private final Troubles troubles;
    private final NoticeBoard notices;
    private final Messages messages;
    private final UISynchronize ui;

    @Inject
    WindowErrorDoor(Troubles troubles, NoticeBoard notices, @Translation Messages messages, UISynchronize ui) {
        this.troubles = troubles;
        this.notices = notices;
        this.messages = messages;
        this.ui = ui;
    }

    @Override
    public void report(Throwable trouble) {
        if (Troubles.isCancellation(trouble)) {
            return;
        }
        log(trouble);
        tell(trouble);
    }

    @Override
    public void reportAndWait(Throwable trouble) {
        log(trouble);
        openDialog(trouble);
    }

    private static void log(Throwable trouble) {
        var severity = Troubles.isProblem(trouble) ? IStatus.WARNING : IStatus.ERROR;
        ILog.of(WindowErrorDoor.class).log(new Status(severity, LOG_ID, String.valueOf(trouble), trouble));
    }

    /** Tells the user about something that is in the log already. */
    void tell(Throwable trouble) {
        ui.asyncExec(() -> {
            var notice = new Notice(Kind.ATTENTION, troubles.words(trouble), choices(trouble));
            if (!notices.show(notice)) {
                openDialog(trouble);
            }
        });
    }

    private List<Choice> choices(Throwable trouble) {
        if (Troubles.isProblem(trouble)) {
            return List.of();
        }
        return List.of(new Choice(messages.trouble_details, () -> openDialog(trouble)));
    }

    private void openDialog(Throwable trouble) {
        var details = Troubles.isProblem(trouble) ? "" : troubles.details(trouble);
        TroubleDialog.open(Display.getCurrent().getActiveShell(), messages, troubles.words(trouble), details);
    }
}
