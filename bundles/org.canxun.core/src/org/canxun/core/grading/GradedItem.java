package org.canxun.core.grading;

import java.math.BigDecimal;
import java.util.Optional;

import org.canxun.core.templates.ItemContent;

/**
 * An indicator with what it brought.
 *
 * @param section title of its section, the dimension
 * @param points empty while there is no value
 * @param failed whether it was judged as not conforming, whatever its points
 * @param applicable false when it does not apply to this site and leaves what could be got
 */
public record GradedItem(String section, ItemContent content, Optional<BigDecimal> points, boolean failed,
        boolean applicable) {

    boolean keyFailed() {
        return applicable && failed && content.keyItem();
    }

    boolean counts() {
        return applicable && points.isPresent();
    }

    boolean open() {
        return applicable && points.isEmpty();
    }
}
