package org.canxun.core.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Localized;

/**
 * Stars and why.
 *
 * @param dimensions one per section with scored items
 * @param base points of the dimensions on the scale of 100, two decimals
 * @param bonus points added by bonus items, after the cap
 * @param star code of list starLevel
 * @param coefficient of the star; exported, never applied
 * @param provisional whether values are missing or a veto is not decided
 * @param statements rule by rule, what was looked at and what followed
 */
public record GradingResult(List<Dimension> dimensions, BigDecimal base, BigDecimal bonus, String star,
        Optional<BigDecimal> coefficient, boolean provisional, List<Localized> statements) {

    public GradingResult {
        dimensions = List.copyOf(dimensions);
        statements = List.copyOf(statements);
    }

    /** Base and bonus. */
    public BigDecimal total() {
        return base.add(bonus);
    }

    /**
     * One section.
     *
     * @param got points of its items
     * @param available points of its items that have a value and apply
     * @param full points it counts for in the whole
     * @param score got as a share of what was available, on the scale of full; two decimals, and the base is their sum
     *            but for rounding where the scheme weighs the dimensions
     */
    public record Dimension(String title, BigDecimal got, BigDecimal available, BigDecimal full, BigDecimal score) {}
}
