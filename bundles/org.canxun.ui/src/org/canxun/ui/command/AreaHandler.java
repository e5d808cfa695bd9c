package org.canxun.ui.command;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Ctrl+1 and on: to an area of the left bar. */
public class AreaHandler {

    @Execute
    void show(@Named("org.canxun.parameter.area") String area, EPartService parts) {
        parts.switchPerspective(area);
    }
}
