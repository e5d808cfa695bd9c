package org.canxun.core.rules;

import java.math.BigDecimal;

/** A veto item: whether it holds is voted on, never computed. */
record VetoSteps() implements ScoringSteps {

    @Override
    public BigDecimal maximum() {
        return BigDecimal.ZERO;
    }

    @Override
    public boolean takesValue() {
        return false;
    }

    @Override
    public Score points(BigDecimal value) {
        return Score.of(BigDecimal.ZERO, BigDecimal.ZERO, Score.Reason.VETO);
    }

    @Override
    public Score points(String choice) {
        return Score.of(BigDecimal.ZERO, BigDecimal.ZERO, Score.Reason.VETO);
    }
}
