package org.canxun.ui.inspection.record;

import org.canxun.core.inspection.ItemView;
import org.canxun.model.ItemAnswer;

/** Which items the list shows. */
enum Filter {
    ALL, UNANSWERED, FAILED, KEY;

    boolean shows(ItemView item) {
        return switch (this) {
            case ALL -> true;
            case UNANSWERED -> !item.answered();
            case FAILED -> item.answer() == ItemAnswer.NONCONFORM;
            case KEY -> item.keyItem();
        };
    }

    Filter next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
