package org.canxun.ui.inspection.tasks;

import java.util.Optional;

import org.canxun.core.task.RecusalOutcome;
import org.canxun.core.task.TaskView.RecusalView;
import org.canxun.core.task.Tasks.NewRecusal;

/** What somebody answers when asked whether they must keep away, while it is written down; at first what is known. */
final class AnswerDraft {

    /** What can be chosen, in the order shown. */
    enum Choice {
        /** Nobody asked. */
        OPEN(false, RecusalOutcome.NONE), NONE(false, RecusalOutcome.NONE), RECUSED(false, RecusalOutcome.RECUSED),
        /** The site applied. */
        RECUSED_BY_SITE(true, RecusalOutcome.RECUSED), REJECTED_BY_SITE(true, RecusalOutcome.REJECTED);

        private final boolean bySite;
        private final RecusalOutcome outcome;

        Choice(boolean bySite, RecusalOutcome outcome) {
            this.bySite = bySite;
            this.outcome = outcome;
        }

        boolean bySite() {
            return bySite;
        }

        RecusalOutcome outcome() {
            return outcome;
        }

        static Choice of(RecusalView known) {
            return switch (known.outcome()) {
                case NONE -> NONE;
                case RECUSED -> known.bySite() ? RECUSED_BY_SITE : RECUSED;
                case REJECTED -> REJECTED_BY_SITE;
            };
        }
    }

    /** What an answer lacks. */
    enum Lack {
        REASON, DECIDER
    }

    private final Optional<RecusalView> known;
    private Choice choice;
    private String reason;
    private String decider;

    AnswerDraft(Optional<RecusalView> known) {
        this.known = known;
        choice = known.map(Choice::of).orElse(Choice.OPEN);
        reason = known.map(RecusalView::reason).orElse("");
        decider = known.map(RecusalView::decidedBy).orElse("");
    }

    Choice choice() {
        return choice;
    }

    /** Why somebody had to keep away is no reason why they need not any more. */
    void choice(Choice chosen) {
        var before = known.filter(answer -> answer.reason().equals(reason) && answer.decidedBy().equals(decider));
        choice = chosen;
        if (before.isPresent() && lifts()) {
            reason = "";
            decider = "";
        }
        if (known.filter(answer -> Choice.of(answer) == chosen).isPresent() && reason.isEmpty()) {
            reason = known.get().reason();
            decider = known.get().decidedBy();
        }
    }

    /** Whether somebody who had to keep away need not any more. */
    boolean lifts() {
        return choice != Choice.OPEN && choice.outcome() != RecusalOutcome.RECUSED
                && known.filter(answer -> answer.outcome() == RecusalOutcome.RECUSED).isPresent();
    }

    /** Whether it needs a reason. */
    boolean reasoned() {
        return choice.outcome() != RecusalOutcome.NONE || lifts();
    }

    /** Whether somebody other than the person decides: on what the site applied for, and on what was decided before. */
    boolean decided() {
        return choice.bySite() || lifts() && known.filter(answer -> !answer.decidedBy().isEmpty()).isPresent();
    }

    String reason() {
        return reason;
    }

    void reason(String text) {
        reason = text.strip();
    }

    /** Who decided. */
    String decider() {
        return decider;
    }

    void decider(String text) {
        decider = text.strip();
    }

    /** What keeps it from being an answer; of what is known nothing does. */
    Optional<Lack> lack() {
        if (!changed()) {
            return Optional.empty();
        }
        if (reasoned() && reason.isEmpty()) {
            return Optional.of(Lack.REASON);
        }
        return decided() && decider.isEmpty() ? Optional.of(Lack.DECIDER) : Optional.empty();
    }

    /** Another answer than the one known, once it is whole. */
    Optional<NewRecusal> answer() {
        return changed() && lack().isEmpty() ? Optional.of(new NewRecusal(choice.bySite(), choice.outcome(),
                reasoned() ? reason : "", decided() ? decider : "")) : Optional.empty();
    }

    private boolean changed() {
        return choice != Choice.OPEN && known.filter(this::says).isEmpty();
    }

    private boolean says(RecusalView answer) {
        return Choice.of(answer) == choice && (!reasoned() || answer.reason().equals(reason))
                && (!choice.bySite() || answer.decidedBy().equals(decider));
    }
}
