package org.canxun.core.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/** Points lost for each thing missing, not below 0; one circumstance may cost all by itself. */
record DeductSteps(BigDecimal base, BigDecimal each, Optional<String> zeroIf, BigDecimal maximum)
        implements ScoringSteps {

    @Override
    public List<String> choices() {
        return zeroIf.stream().toList();
    }

    @Override
    public Score points(BigDecimal value) throws ProblemException {
        Values.requireCount(value);
        return Score.of(base.subtract(each.multiply(value)), maximum, Score.Reason.DEDUCT, value, base, each);
    }

    @Override
    public Score points(String choice) throws ProblemException {
        if (!zeroIf.equals(Optional.of(choice))) {
            throw new ProblemException(Problem.SCORE_VALUE_NEEDED, choice);
        }
        return Score.of(BigDecimal.ZERO, maximum, Score.Reason.ZERO, choice);
    }
}
