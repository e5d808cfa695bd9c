package org.canxun.ui.inspection.rectify;

import java.util.Optional;

import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingChange.Way;
import org.canxun.core.inspection.FindingView;
import org.canxun.model.RectifyMode;
import org.canxun.model.TermUnit;

/**
 * How a finding is to be put right, as it stands in the fields.
 *
 * @param days as typed
 * @param referredTo as typed
 */
record WayEntry(RectifyMode mode, String days, TermUnit unit, String referredTo) {

    static final int MOST_DAYS = FindingChange.MOST_DAYS;

    /** Why an entry is no way. */
    enum Flaw {
        NO_DAYS, TOO_LONG
    }

    static WayEntry of(FindingView finding) {
        var way = finding.rectification();
        return new WayEntry(way.mode(), finding.term().filter(t -> t.days() > 0)
                .map(t -> Integer.toString(t.days())).orElse(""),
                finding.term().map(FindingView.Term::unit).orElse(TermUnit.WORKING_DAY), way.referredTo());
    }

    Optional<Flaw> flaw() {
        if (mode != RectifyMode.DEADLINE) {
            return Optional.empty();
        }
        if (days.isBlank()) {
            return Optional.of(Flaw.NO_DAYS);
        }
        return number() > MOST_DAYS ? Optional.of(Flaw.TOO_LONG) : Optional.empty();
    }

    /** The same, where nobody is to blame for what the record itself leaves open, such as the term in an appraisal. */
    Optional<Flaw> flaw(FindingView stored) {
        return equals(of(stored)) ? Optional.empty() : flaw();
    }

    /** Fields take four digits at most. */
    private int number() {
        return Integer.parseInt(days.strip());
    }

    /** What is to be recorded; empty where it has a flaw, or says what is recorded. */
    Optional<Way> change(FindingView stored) {
        if (flaw().isPresent()) {
            return Optional.empty();
        }
        var before = of(stored);
        var same = before.flaw().isEmpty() && before.way().equals(way());
        return same ? Optional.empty() : Optional.of(way());
    }

    private Way way() {
        return switch (mode) {
            case ON_SPOT -> Way.onSpot();
            case DEADLINE -> Way.deadline(number(), unit);
            case REFERRAL -> Way.referral(referredTo.strip());
        };
    }
}
