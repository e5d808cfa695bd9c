package org.canxun.ui.inspection.record;

import org.canxun.core.inspection.ItemView;
import org.canxun.model.RecordKind;

/** What an item wants to know, which decides what digits mean on it. */
enum Asks {
    /** Conform or not. */
    ANSWER,
    /** One or more readings; their limits give the answer. */
    READING,
    /** One step out of a few. */
    CHOICE,
    /** A number that was counted; some items take a word instead. */
    COUNT;

    static Asks of(RecordKind kind, ItemView item) {
        if (item.measured()) {
            return READING;
        }
        if (kind != RecordKind.APPRAISAL) {
            return ANSWER;
        }
        return item.counted().isPresent() || item.choices().isEmpty() ? COUNT : CHOICE;
    }

    /** Whether digits begin a number in place instead of answering. */
    boolean number() {
        return this == READING || this == COUNT;
    }
}
