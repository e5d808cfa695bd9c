package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a reading may be.
 *
 * @param unit empty for a plain ratio
 * @param minimum included; of an item of kind CONFORMITY at least one of the two is present
 * @param maximum included
 * @param device what it is measured with; empty when nobody asks
 */
public record LimitContent(String parameter, String unit, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum,
        String device) {

    public boolean holds(BigDecimal value) {
        return minimum.map(m -> value.compareTo(m) >= 0).orElse(true)
                && maximum.map(m -> value.compareTo(m) <= 0).orElse(true);
    }
}
