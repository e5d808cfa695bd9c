package org.canxun.core.rules;

import java.math.BigDecimal;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/** Points in proportion; a ratio above 1 gives no more than 1. */
record RatioSteps(BigDecimal full, BigDecimal maximum) implements ScoringSteps {

    @Override
    public Score points(BigDecimal value) throws ProblemException {
        Values.requireNotNegative(value);
        return Score.of(full.multiply(value.min(BigDecimal.ONE)), maximum, Score.Reason.RATIO, value, full);
    }

    @Override
    public Score points(String choice) throws ProblemException {
        throw new ProblemException(Problem.SCORE_VALUE_NEEDED, choice);
    }
}
