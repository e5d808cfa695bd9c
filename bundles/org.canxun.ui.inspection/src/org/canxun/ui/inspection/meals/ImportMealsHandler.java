package org.canxun.ui.inspection.meals;

import java.text.MessageFormat;

import org.canxun.core.Author;
import org.canxun.core.Workspace;
import org.canxun.ui.Notices;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.inspection.Topics;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** 导入就餐数据… */
public class ImportMealsHandler {

    @CanExecute
    boolean possible(@Optional Author author) {
        return author != null;
    }

    @Execute
    void importMeals(Shell shell, Workspace workspace, Author author, Work work, Notices notices, IEventBroker events,
            UserLocale locale, @Translation Messages messages) {
        var dialog = new ImportMealsDialog(shell, workspace, work, locale, messages);
        if (dialog.open() != Window.OK) {
            return;
        }
        var model = dialog.model();
        var file = model.file().orElseThrow();
        var mapping = model.ready();
        work.run(messages.meals_running, monitor -> {
            var meals = workspace.meals();
            // Reading takes the time; whoever cancels while it lasts has written nothing.
            var sound = meals.inspect(file, mapping).sound();
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (sound && !model.saveAs().isEmpty()) {
                meals.saveMapping(author, model.saveAs(), mapping.orElseThrow());
            }
            return meals.importFile(author, file, mapping);
        }, outcome -> {
            events.post(Topics.SITES, "");
            notices.tell(outcome.accepted()
                    ? MessageFormat.format(messages.meals_done, outcome.created(), outcome.updated(),
                            outcome.unchanged())
                    : outcome.plan().errors().text(locale.value()));
        });
    }
}
