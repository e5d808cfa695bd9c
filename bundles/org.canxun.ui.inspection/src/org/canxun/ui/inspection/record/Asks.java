package org.canxun.ui.inspection.record;

import org.canxun.core.inspection.ItemView;
import org.canxun.model.ItemKind;
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
    COUNT,
    /** One state out of a few, which may say how the item is judged. */
    STATE,
    /** Any of a few choices. */
    SEVERAL,
    /** A text. */
    TEXT,
    /** How many people chose what. */
    SURVEY;

    static Asks of(RecordKind kind, ItemView item) {
        if (item.kind() == ItemKind.SURVEY_MEAN) {
            return SURVEY;
        }
        if (item.measured()) {
            return READING;
        }
        // A rule that gives points says what is chosen or counted, whatever the kind of the item.
        if (item.content().scoring().isPresent() || kind == RecordKind.APPRAISAL
                && item.kind() == ItemKind.CONFORMITY) {
            return item.counted().isPresent() || item.choices().isEmpty() ? COUNT : CHOICE;
        }
        return switch (item.kind()) {
            case STATES, SINGLE_CHOICE -> STATE;
            case MULTIPLE_CHOICE -> SEVERAL;
            case TEXT -> TEXT;
            case CONFORMITY, MEASUREMENT, COUNT, SURVEY_MEAN -> ANSWER;
        };
    }

    /** Whether digits begin a number in place instead of answering. */
    boolean number() {
        return this == READING || this == COUNT || this == SURVEY;
    }

    /** Whether digits choose among what is offered. */
    boolean choosing() {
        return this == CHOICE || this == STATE || this == SEVERAL;
    }
}
