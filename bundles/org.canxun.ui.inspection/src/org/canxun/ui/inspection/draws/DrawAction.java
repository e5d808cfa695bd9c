package org.canxun.ui.inspection.draws;

import org.eclipse.swt.SWT;

/** What can be done with draws; those that are about one draw stand in its details. */
enum DrawAction {
    CREATE(SWT.INSERT, 0, "Insert", false),
    TASKS('k', SWT.MOD1, "Ctrl+K", true),
    CHECK('r', SWT.MOD1, "Ctrl+R", true),
    EXPORT('e', SWT.MOD1, "Ctrl+E", true),
    COPY('c', SWT.MOD1 | SWT.SHIFT, "Ctrl+Shift+C", true);

    private final int key;
    private final int modifiers;
    private final String keyName;
    private final boolean detail;

    DrawAction(int key, int modifiers, String keyName, boolean detail) {
        this.key = key;
        this.modifiers = modifiers;
        this.keyName = keyName;
        this.detail = detail;
    }

    boolean pressed(int keyCode, int stateMask) {
        return keyCode == key && stateMask == modifiers;
    }

    String keyName() {
        return keyName;
    }

    /** Whether it is about the draw chosen. */
    boolean detail() {
        return detail;
    }

    String label(Messages messages) {
        return switch (this) {
            case CREATE -> messages.action_create;
            case TASKS -> messages.action_tasks;
            case CHECK -> messages.action_check;
            case EXPORT -> messages.action_export;
            case COPY -> messages.action_copy;
        };
    }
}
