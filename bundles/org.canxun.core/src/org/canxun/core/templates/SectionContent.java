package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A group of items under one heading.
 *
 * @param condition expression; empty: the items of the section always apply
 * @param weight points the section counts for in the whole; empty: the sum of its items
 */
public record SectionContent(String title, String condition, Optional<BigDecimal> weight, List<ItemContent> items) {

    public SectionContent {
        items = List.copyOf(items);
    }

    public SectionContent(String title, List<ItemContent> items) {
        this(title, "", Optional.empty(), items);
    }

    /** The same heading over other items. */
    public SectionContent withItems(List<ItemContent> changed) {
        return new SectionContent(title, condition, weight, changed);
    }
}
