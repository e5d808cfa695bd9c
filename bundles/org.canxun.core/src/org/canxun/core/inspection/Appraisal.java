package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.rules.ScoringSteps;
import org.canxun.model.ChecklistItem;

/** Points of civil affairs' own items, by the steps of their scoring rule. */
final class Appraisal {

    private Appraisal() {}

    static boolean scored(ChecklistItem item) {
        return item.getScoring() != null;
    }

    /** The words to choose from; empty when the item takes a number, or takes no points by steps at all. */
    static List<String> choices(ChecklistItem item) {
        if (!scored(item)) {
            return List.of();
        }
        try {
            return steps(item).choices();
        } catch (ProblemException e) {
            // Rules are checked when a template is imported; one that a newer program wrote offers no choice here.
            return List.of();
        }
    }

    /** What the item's number is the number of; empty when it takes none. Some items take a number or a word. */
    static Optional<ItemView.Counted> counted(ChecklistItem item) {
        try {
            if (!scored(item) || !steps(item).takesValue()) {
                return Optional.empty();
            }
        } catch (ProblemException e) {
            // As with choices: the rule of a newer program.
            return Optional.empty();
        }
        var rule = item.getScoring();
        return Optional.of(new ItemView.Counted(Objects.requireNonNullElse(rule.getInput(), ""),
                Objects.requireNonNullElse(rule.getUnit(), "")));
    }

    /** @throws ProblemException when choice or number do not fit the rule; says what does */
    static BigDecimal points(ChecklistItem item, Answer answer) throws ProblemException {
        var steps = steps(item);
        if (!answer.choice().isEmpty()) {
            return steps.points(answer.choice()).points();
        }
        if (answer.value() != null) {
            return steps.points(answer.value()).points();
        }
        if (steps.choices().isEmpty()) {
            throw new ProblemException(Problem.VALUE_MISSING, item.getCode());
        }
        throw new ProblemException(Problem.CHOICE_UNKNOWN, item.getCode(), String.join("、", steps.choices()));
    }

    private static ScoringSteps steps(ChecklistItem item) throws ProblemException {
        var rule = item.getScoring();
        return ScoringSteps.parse(rule.getRule(), rule.getSteps(), rule.getMaxPoints());
    }
}
