package org.canxun.ui.district.standards;

import org.canxun.ui.district.Messages;
import org.eclipse.swt.SWT;

/** What can be done with checklists. */
enum Action {
    CREATE(SWT.INSERT, 0, "Insert"),
    REVISE('r', SWT.MOD1, "Ctrl+R"),
    EDIT(SWT.CR, 0, "Enter"),
    IMPORT('i', SWT.MOD1, "Ctrl+I"),
    EXPORT('e', SWT.MOD1, "Ctrl+E"),
    COMPARE('d', SWT.MOD1, "Ctrl+D"),
    PUBLISH(SWT.CR, SWT.MOD1, "Ctrl+Enter"),
    WITHDRAW(SWT.DEL, SWT.SHIFT, "Shift+Delete"),
    DISCARD(SWT.DEL, 0, "Delete");

    private final int key;
    private final int modifiers;
    private final String keyName;

    Action(int key, int modifiers, String keyName) {
        this.key = key;
        this.modifiers = modifiers;
        this.keyName = keyName;
    }

    boolean pressed(int keyCode, int stateMask) {
        return keyCode == key && stateMask == modifiers;
    }

    String keyName() {
        return keyName;
    }

    String label(Messages messages) {
        return switch (this) {
            case CREATE -> messages.action_create;
            case REVISE -> messages.action_revise;
            case EDIT -> messages.action_edit;
            case IMPORT -> messages.action_import;
            case EXPORT -> messages.action_export;
            case COMPARE -> messages.action_compare;
            case PUBLISH -> messages.action_publish;
            case WITHDRAW -> messages.action_withdraw;
            case DISCARD -> messages.action_discard;
        };
    }
}
