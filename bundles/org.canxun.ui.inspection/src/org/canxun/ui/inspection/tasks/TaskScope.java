package org.canxun.ui.inspection.tasks;

/** Which tasks are listed. */
enum TaskScope {
    /** Not over, and the person is to go. */
    MINE,
    /** Not over. */
    OPEN, ALL
}
