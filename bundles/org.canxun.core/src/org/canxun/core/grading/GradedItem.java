package org.canxun.core.grading;

import java.math.BigDecimal;
import java.util.Optional;

import org.canxun.core.templates.ItemContent;

/**
 * An indicator with what it brought.
 *
 * @param section title of its section, the dimension
 * @param points empty while there is no value
 * @param applicable false when it does not apply to this site and leaves what could be got
 */
public record GradedItem(String section, ItemContent content, Optional<BigDecimal> points, boolean applicable) {

    /** Nothing got of a key item that applies. */
    boolean keyFailed() {
        return applicable && content.keyItem() && points.filter(p -> p.signum() == 0).isPresent();
    }

    boolean counts() {
        return applicable && points.isPresent();
    }

    boolean open() {
        return applicable && points.isEmpty();
    }
}
