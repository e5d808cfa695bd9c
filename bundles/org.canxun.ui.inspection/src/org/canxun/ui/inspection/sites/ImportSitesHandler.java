package org.canxun.ui.inspection.sites;

import java.text.MessageFormat;

import org.canxun.core.Author;
import org.canxun.core.Workspace;
import org.canxun.ui.Notices;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.inspection.Topics;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** 导入站点… */
public class ImportSitesHandler {

    @CanExecute
    boolean possible(@Optional Author author) {
        return author != null;
    }

    @Execute
    void importSites(Shell shell, Workspace workspace, Author author, Work work, Notices notices, IEventBroker events,
            UserLocale locale, @Translation Messages messages) {
        var dialog = new ImportDialog(shell, workspace, work, locale, messages);
        if (dialog.open() != Window.OK) {
            return;
        }
        var file = dialog.model().file().orElseThrow();
        var datum = dialog.model().datum();
        work.run(messages.import_running, monitor -> workspace.sites().importFile(author, file, datum), outcome -> {
            events.post(Topics.SITES, "");
            notices.tell(MessageFormat.format(messages.import_done, outcome.created(), outcome.updated(),
                    outcome.unchanged()));
        });
    }
}
