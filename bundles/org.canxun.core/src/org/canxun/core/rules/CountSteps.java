package org.canxun.core.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/** Points for each thing met, up to a cap; one circumstance may give the cap by itself. */
record CountSteps(BigDecimal each, BigDecimal cap, Optional<String> fullIf, BigDecimal maximum)
        implements ScoringSteps {

    @Override
    public List<String> choices() {
        return fullIf.stream().toList();
    }

    @Override
    public Score points(BigDecimal value) throws ProblemException {
        Values.requireCount(value);
        var points = each.multiply(value);
        return points.compareTo(cap) > 0 ? Score.of(cap, maximum, Score.Reason.COUNT_CAPPED, value, each, cap)
                : Score.of(points, maximum, Score.Reason.COUNT, value, each);
    }

    @Override
    public Score points(String choice) throws ProblemException {
        if (!fullIf.equals(Optional.of(choice))) {
            throw new ProblemException(Problem.SCORE_VALUE_NEEDED, choice);
        }
        return Score.of(cap, maximum, Score.Reason.FULL, choice);
    }
}
