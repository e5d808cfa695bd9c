package org.canxun.ui.inspection.calendar;

import java.text.MessageFormat;
import java.time.LocalDate;

import org.canxun.core.Author;
import org.canxun.core.Workspace;
import org.canxun.ui.Notices;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Topics;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** 导入节假日表… */
public class ImportHolidaysHandler {

    @CanExecute
    boolean possible(@Optional Author author) {
        return author != null;
    }

    /** Next year's table is what comes every autumn. */
    @Execute
    void importHolidays(Shell shell, Workspace workspace, Author author, Work work, Notices notices,
            IEventBroker events, UserLocale locale, @Translation Messages messages) {
        var dialog = new ImportHolidaysDialog(shell, workspace, work, locale,
                LocalDate.now(author.zone()).getYear() + 1, messages);
        if (dialog.open() != Window.OK) {
            return;
        }
        var attempt = dialog.model().attempt();
        work.run(messages.title, monitor -> workspace.holidays().importFile(author, attempt.file(), attempt.year(),
                attempt.source()), outcome -> {
                    events.post(Topics.HOLIDAYS, "");
                    notices.tell(outcome.accepted()
                            ? MessageFormat.format(messages.done, Integer.toString(outcome.table().year()))
                            : outcome.errors().text(locale.value()));
                });
    }
}
