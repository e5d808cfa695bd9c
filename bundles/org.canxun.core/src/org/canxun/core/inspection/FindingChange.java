package org.canxun.core.inspection;

import java.util.Optional;

import org.canxun.model.RectifyMode;
import org.canxun.model.TermUnit;

/**
 * What a person says of a finding. What is absent stays as it is.
 *
 * @param text blank for the proposed wording
 * @param major whether it is 重大, which only a person can judge; otherwise it is as weighty as its item
 */
public record FindingChange(Optional<String> text, Optional<Boolean> major, Optional<Way> way) {

    /** The longest term, in days: one of more than ten years is a slip of the key. */
    public static final int MOST_DAYS = 3650;
    public static final FindingChange NONE = new FindingChange(Optional.empty(), Optional.empty(), Optional.empty());

    public static FindingChange of(Optional<String> text, Optional<FindingView.Term> term) {
        return new FindingChange(text, Optional.empty(), term.map(t -> Way.deadline(t.days(), t.unit())));
    }

    public static FindingChange of(Way way) {
        return new FindingChange(Optional.empty(), Optional.empty(), Optional.of(way));
    }

    public FindingChange withText(String words) {
        return new FindingChange(Optional.of(words), major, way);
    }

    public FindingChange withMajor(boolean isMajor) {
        return new FindingChange(text, Optional.of(isMajor), way);
    }

    public boolean isEmpty() {
        return text.isEmpty() && major.isEmpty() && way.isEmpty();
    }

    /**
     * How it is to be put right.
     *
     * @param days -1 when it is referred
     * @param referredTo empty unless it is referred
     */
    public record Way(RectifyMode mode, int days, TermUnit unit, String referredTo) {

        /** Before the inspectors leave, with a photo before and one after. */
        public static Way onSpot() {
            return new Way(RectifyMode.ON_SPOT, 0, TermUnit.CALENDAR_DAY, "");
        }

        /** @param days after the day of the visit; 0 for on the spot */
        public static Way deadline(int days, TermUnit unit) {
            return days == 0 ? onSpot() : new Way(RectifyMode.DEADLINE, days, unit, "");
        }

        /** @param to who takes it over; blank while that is open */
        public static Way referral(String to) {
            return new Way(RectifyMode.REFERRAL, -1, TermUnit.CALENDAR_DAY, to);
        }
    }
}
