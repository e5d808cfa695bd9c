package org.canxun.ui.inspection.record;

import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.model.ItemAnswer;

/** Which items the list shows. */
enum Filter {
    ALL, UNANSWERED, FAILED, KEY, MUST_CHECK, OUTDATED;

    /** What does not apply is shown only where somebody would look for the answer it has. */
    boolean shows(ItemView item) {
        return switch (this) {
            case ALL -> item.applies() || item.answered();
            case UNANSWERED -> item.applies() && !item.answered();
            case FAILED -> item.applies() && item.answer() == ItemAnswer.NONCONFORM;
            case KEY -> item.applies() && item.keyItem();
            case MUST_CHECK -> item.applies() && item.mustCheck();
            case OUTDATED -> item.applies() && item.outdated();
        };
    }

    /** How many items it shows that count. */
    long count(RecordView record) {
        return record.items().stream().filter(i -> i.applies() && shows(i)).count();
    }

    /** The next that has a meaning for the record: at most sites nothing failed, and few records change versions. */
    Filter next(RecordView record) {
        var next = values()[(ordinal() + 1) % values().length];
        return next.rare() && next.count(record) == 0 ? next.next(record) : next;
    }

    private boolean rare() {
        return this == MUST_CHECK || this == OUTDATED;
    }
}
