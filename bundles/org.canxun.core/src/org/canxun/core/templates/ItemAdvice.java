package org.canxun.core.templates;

import java.util.Optional;

import org.canxun.model.TermUnit;

/**
 * What an item offers to whoever answers it.
 *
 * @param guidance what to look at and how
 * @param findingText proposed wording of the finding; empty: the text of the item
 * @param term proposed term of rectification
 */
public record ItemAdvice(String guidance, String findingText, Optional<Term> term) {

    public static final ItemAdvice NONE = new ItemAdvice("", "", Optional.empty());

    /** @param days 0 for on the spot */
    public record Term(int days, TermUnit unit) {}
}
