package org.canxun.ui.inspection.record;

/** What a key can ask for while recording. */
enum Command {
    CONFORM, NONCONFORM, NOT_APPLICABLE, CLEAR, REST_OF_SECTION, OPEN, NOTE, PHOTO, PASTE, UNDO, REDO, NEXT, PREVIOUS,
    PAGE_DOWN, PAGE_UP, FIRST, LAST, NEXT_UNANSWERED, PREVIOUS_UNANSWERED, GO_TO, FILTER, AGENCY_1, AGENCY_2, AGENCY_3,
    AGENCY_4, FINDINGS, COMPLETE, KEYS;

    /** Whether it changes the record, which a completed record no longer allows. */
    boolean records() {
        return ordinal() <= REST_OF_SECTION.ordinal() || this == PHOTO || this == PASTE;
    }
}
