package org.canxun.ui.inspection.tasks;

import org.canxun.ui.inspection.Navigator;
import org.eclipse.e4.core.di.annotations.Execute;

/** 任务. */
public class ShowTasksHandler {

    @Execute
    void show(Navigator navigator) {
        navigator.openTasks();
    }
}
