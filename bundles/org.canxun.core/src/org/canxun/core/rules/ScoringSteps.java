package org.canxun.core.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.canxun.core.ProblemException;

/**
 * How the points of one grading indicator follow from what was found: the steps language of the grading scheme.
 * <ul>
 * <li>{@code bands}: {@code >=100:2;>=80:1;<80:0}, the first band that holds;
 * <li>{@code choice}: {@code 全符合:2;缺1项:1;其余:0};
 * <li>{@code count}: {@code each:0.75;max:3;full_if:不用燃气}, points for each, up to a cap;
 * <li>{@code deduct}: {@code base:2;each:0.5;zero_if:缺牌匾}, points lost for each, not below 0;
 * <li>{@code ratio}: {@code max:1.5}, that many points times a ratio of 0 to 1;
 * <li>{@code veto}: no steps and no points; a committee decides.
 * </ul>
 * Points are always between 0 and {@link #maximum()} with two decimals, rounded half up.
 */
public sealed interface ScoringSteps permits BandSteps, ChoiceSteps, CountSteps, DeductSteps, RatioSteps, VetoSteps {

    /** The most points. */
    BigDecimal maximum();

    /** The words to offer the user, in order; empty when only a number can be scored. */
    default List<String> choices() {
        return List.of();
    }

    /** Whether a number can be scored. */
    default boolean takesValue() {
        return true;
    }

    /** @throws ProblemException when this number cannot be scored; says what can */
    Score points(BigDecimal value) throws ProblemException;

    /** @throws ProblemException when it is none of {@link #choices()} */
    Score points(String choice) throws ProblemException;

    /**
     * @param rule bands, choice, count, deduct, ratio or veto
     * @param maximum no step may give more
     * @throws ProblemException with the position (from 1) where the steps cannot be understood
     */
    static ScoringSteps parse(String rule, String steps, BigDecimal maximum) throws ProblemException {
        return StepsParser.parse(rule, steps, maximum);
    }

    /** Into the range of the indicator, with two decimals. */
    static BigDecimal clamp(BigDecimal points, BigDecimal maximum) {
        return points.max(BigDecimal.ZERO).min(maximum).setScale(2, RoundingMode.HALF_UP);
    }
}
