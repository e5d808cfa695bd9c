package org.canxun.core.inspection;

import java.util.List;

import org.canxun.core.rules.expression.Expression;

/**
 * Whether an item applies at this site and with these answers.
 *
 * @param unmet conditions that do not hold; empty when the item applies
 */
public record Relevance(List<Expression> unmet) {

    public static final Relevance APPLIES = new Relevance(List.of());

    public Relevance {
        unmet = List.copyOf(unmet);
    }

    public boolean applies() {
        return unmet.isEmpty();
    }
}
