package org.canxun.core.rules;

import java.math.BigDecimal;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Words;

/** What every number put into a scoring rule must satisfy. */
final class Values {

    private Values() {}

    /** All indicators are sizes, shares or counts. */
    static void requireNotNegative(BigDecimal value) throws ProblemException {
        if (value.signum() < 0) {
            throw new ProblemException(Problem.SCORE_VALUE_NEGATIVE, Words.plain(value));
        }
    }

    static void requireCount(BigDecimal value) throws ProblemException {
        requireNotNegative(value);
        if (value.stripTrailingZeros().scale() > 0) {
            throw new ProblemException(Problem.SCORE_VALUE_WHOLE, Words.plain(value));
        }
    }
}
