package org.canxun.ui.inspection.draws;

import org.canxun.ui.inspection.Navigator;
import org.eclipse.e4.core.di.annotations.Execute;

/** 双随机抽取: brings the page of draws to the front. */
public class DrawsHandler {

    @Execute
    void open(Navigator navigator) {
        navigator.openDraws();
    }
}
