package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One item as a scheme sees it.
 *
 * @param points what can be got, 0 or more; with penalties, what can be charged
 * @param weight 1 by default, 0 or more
 * @param got points that the item's own rule or the chosen option gave; empty when the outcome decides on all or
 *            nothing. With penalties, the points that are charged.
 * @param state label of the chosen state or option, such as 损坏; empty when there is none
 */
public record JudgedItem(String code, String section, boolean keyItem, BigDecimal points, BigDecimal weight,
        Outcome outcome, Optional<BigDecimal> got, String state) {

    /** @throws IllegalArgumentException when a number is below 0, which would let an item pay for others */
    public JudgedItem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(section);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(state);
        if (points.signum() < 0 || weight.signum() < 0 || got.filter(g -> g.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("A number of item " + code + " is below 0");
        }
    }

    public JudgedItem with(Outcome other) {
        return new JudgedItem(code, section, keyItem, points, weight, other, got, state);
    }
}
