package org.canxun.ui.inspection.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a key can ask for while recording. */
enum Command {
    CONFORM, NONCONFORM, NOT_APPLICABLE, CLEAR, REST_OF_SECTION, OPEN, NOTE, PHOTO, PASTE, WATCH, UNDO, REDO, NEXT,
    PREVIOUS,
    PAGE_DOWN, PAGE_UP, FIRST, LAST, NEXT_UNANSWERED, PREVIOUS_UNANSWERED, GO_TO, FILTER, LEFT_OUT, AGENCY_1, AGENCY_2,
    AGENCY_3,
    AGENCY_4, AGENCY_5, AGENCY_6, AGENCY_7, AGENCY_8, AGENCY_9, PHRASES, SURVEY, FINDINGS, HISTORY, SCORE, DATA,
    VERSION, COMPLETE, SIGN, KEYS;

    private static final List<Command> AGENCIES = List.copyOf(EnumSet.range(AGENCY_1, AGENCY_9));

    /** Which of the visit's agencies it goes to, counted from 0. */
    OptionalInt agency() {
        var index = AGENCIES.indexOf(this);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** What goes to an agency; empty for those that come after the last key. */
    static Optional<Command> agency(int index) {
        return index < AGENCIES.size() ? Optional.of(AGENCIES.get(index)) : Optional.empty();
    }

    /** Whether it changes the record, which a completed record no longer allows. */
    boolean records() {
        return ordinal() <= REST_OF_SECTION.ordinal() || this == PHOTO || this == PASTE || this == DATA;
    }
}
