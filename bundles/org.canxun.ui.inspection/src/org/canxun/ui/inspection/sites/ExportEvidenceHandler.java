package org.canxun.ui.inspection.sites;

import java.nio.file.Path;

import org.canxun.core.Author;
import org.canxun.core.Workspace;
import org.canxun.ui.Notices;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.evidence.ExportDesk;
import org.canxun.ui.inspection.evidence.Messages;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Shell;

/** 导出证据: copies of the photos, other files and their list, of the inspection in front or selected at a site. */
public class ExportEvidenceHandler {

    @CanExecute
    boolean possible(@Optional MPart part, @Optional Author author) {
        return author != null && part != null && PrintHandler.inspection(part).isPresent();
    }

    @Execute
    void export(MPart part, Shell shell, Workspace workspace, Author author, Work work, Notices notices,
            UserLocale locale, @Translation Messages messages) {
        new ExportDesk(workspace.evidenceFiles(), author, work, notices, locale.value(), messages).ask(shell,
                PrintHandler.inspection(part).orElseThrow(), Path.of(PrintHandler.lastFolder()));
    }
}
