package org.canxun.ui.inspection.sites;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.ui.BackgroundTask;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Notices;
import org.canxun.ui.Notices.Notice;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.inspection.Navigator;
import org.canxun.ui.inspection.Topics;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** 开始联合检查 at the site in front. */
public class StartInspectionHandler {

    @CanExecute
    boolean possible(@Optional MPart part, @Optional Author author) {
        return author != null && part != null && part.getObject() instanceof SitePart;
    }

    @Execute
    void start(MPart part, Shell shell, Workspace workspace, Codes codes, Author author, UserLocale locale, Work work,
            Notices notices, Navigator navigator, IEventBroker events, @Translation Messages messages) {
        var siteId = ((SitePart) part.getObject()).siteId();
        var name = part.getLocalizedLabel();
        work.run(messages.start_reading,
                monitor -> new StartModel(siteId, codes, workspace.templates().current(), workspace.people().list(),
                        author.personId(), LocalDate.now(author.zone()))
                        .withTasks(workspace.tasks().list(LocalDate.now(author.zone()))),
                model -> {
                    // A command given twice reads twice, and asks once.
                    if (!CalmDialog.asking(shell)) {
                        var dialog = new StartDialog(shell, name, model, messages, locale.value());
                        new Asking(dialog, work, messages.start_creating, notices, locale).ask(
                                monitor -> workspace.inspections().create(author, model.result()), id -> {
                                    events.post(Topics.INSPECTION, id);
                                    navigator.openInspection(id, name);
                                });
                    }
                });
    }

    /** Asks until it is done or given up: what was chosen is not lost when it cannot be done. */
    private record Asking(StartDialog dialog, Work work, String job, Notices notices, UserLocale locale) {

        void ask(BackgroundTask<String> creating, Consumer<String> created) {
            if (dialog.open() == Window.OK) {
                work.run(job, creating, created, failure -> {
                    // Told in the window already, which the dialog covers.
                    if (failure instanceof ProblemException problem) {
                        notices.tell(new Notice(Notice.Kind.ATTENTION, problem.text(locale.value()), List.of()));
                    }
                    ask(creating, created);
                });
            }
        }
    }
}
