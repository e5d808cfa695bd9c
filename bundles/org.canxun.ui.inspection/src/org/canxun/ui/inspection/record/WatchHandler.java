package org.canxun.ui.inspection.record;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** 自动导入照片: for the inspection in front. */
public class WatchHandler {

    @CanExecute
    boolean possible(@Optional MPart part) {
        return part != null && part.getObject() instanceof InspectionPart;
    }

    @Execute
    void watch(MPart part) {
        ((InspectionPart) part.getObject()).watchFolder();
    }
}
