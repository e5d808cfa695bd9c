package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of a record: points got, divided by the points of the items that apply, times 100, to one decimal (the
 * counting of the Jiangsu quantified grading). Items not applicable leave numerator and denominator; so do items not
 * answered yet, and the score is provisional until there are none.
 *
 * @param got points taken by the answered items
 * @param base points of the answered items that apply
 */
public record Score(BigDecimal got, BigDecimal base, boolean provisional) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** From 0 to 100 with one decimal; 0.0 while nothing applies. */
    public BigDecimal value() {
        if (base.signum() == 0) {
            return BigDecimal.ZERO.setScale(1);
        }
        return got.multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP);
    }

    /** Whether there is anything to count yet. */
    public boolean present() {
        return base.signum() > 0;
    }
}
