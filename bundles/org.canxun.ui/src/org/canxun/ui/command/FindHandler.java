package org.canxun.ui.command;

import org.canxun.ui.Searchable;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Ctrl+F: into the search field of the part in front. */
public class FindHandler {

    @CanExecute
    boolean possible(@Optional MPart part) {
        return part != null && part.getObject() instanceof Searchable;
    }

    @Execute
    void find(MPart part) {
        ((Searchable) part.getObject()).focusSearch();
    }
}
