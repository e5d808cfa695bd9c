package org.canxun.core.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.canxun.core.inspection.FindingView;
import org.canxun.model.ItemAnswer;

/**
 * A finding that is not put right, as far as it is known here.
 *
 * @param visitDate when it was found
 * @param completed whether the record it stands in is complete, so that its deadline is fixed
 * @param itemText what the checklist asks
 * @param later what was said of the same item at a later visit; empty when nobody looked again
 */
public record OpenFinding(String inspectionId, LocalDate visitDate, boolean completed, String itemText,
        FindingView finding, State state, Optional<Later> later) {

    /** What presses first comes first. */
    static final Comparator<OpenFinding> BY_URGENCY = Comparator.comparing(OpenFinding::state)
            .thenComparing(finding -> finding.deadline().orElse(LocalDate.MAX))
            .thenComparing(OpenFinding::visitDate, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(finding -> finding.finding().agencyCode())
            .thenComparing(finding -> finding.finding().itemCode());

    /** In the order it presses. */
    public enum State {
        /** The last day of its term is past. */
        OVERDUE,
        /** Its term is running. */
        RUNNING,
        /** It was to be put right on the spot, and no pair of photos proves it. */
        UNPROVED,
        /** It has no last day, or none that can be counted. */
        UNDATED,
        /** Somebody else took it over. */
        REFERRED
    }

    /** The same item at the next visit where somebody looked at it: one where it did not apply is passed over. */
    public record Later(LocalDate visitDate, ItemAnswer answer) {}

    /** The last day of its term; empty where there is none. */
    public Optional<LocalDate> deadline() {
        return finding.rectification().deadline();
    }

    static State stateOf(FindingView finding, LocalDate today) {
        var way = finding.rectification();
        return switch (way.mode()) {
            case ON_SPOT -> State.UNPROVED;
            case REFERRAL -> State.REFERRED;
            case DEADLINE -> way.deadline().map(day -> day.isBefore(today) ? State.OVERDUE : State.RUNNING)
                    .orElse(State.UNDATED);
        };
    }
}
