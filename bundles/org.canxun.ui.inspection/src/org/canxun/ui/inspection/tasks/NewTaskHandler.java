package org.canxun.ui.inspection.tasks;

import java.util.List;

import org.canxun.core.Author;
import org.canxun.ui.inspection.sites.SiteChoice;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** 新建检查任务, with the sites in front ticked already. */
public class NewTaskHandler {

    @CanExecute
    boolean possible(@Optional Author author) {
        return author != null;
    }

    @Execute
    void make(Author author, @Optional MPart part, TaskActions actions) {
        actions.make(author, part != null && part.getObject() instanceof SiteChoice choice ? choice.chosenSites()
                : List.of());
    }
}
