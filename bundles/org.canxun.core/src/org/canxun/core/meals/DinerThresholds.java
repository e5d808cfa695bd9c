package org.canxun.core.meals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How many meals a day a site of each type is expected to serve.
 *
 * @param bySiteType code of list siteType to meals per operating day, above 0
 * @param illustrative whether nobody of the district has set them
 */
record DinerThresholds(Map<String, BigDecimal> bySiteType, boolean illustrative) {

    /**
     * An example and no rule of the district: 50 a day was the entry bar of regional meal centres in Wuxi in 2022.
     * Nothing is known of other types.
     */
    static final DinerThresholds ILLUSTRATIVE = new DinerThresholds(Map.of("CENTER", BigDecimal.valueOf(50)),
            true);

    DinerThresholds {
        bySiteType = Map.copyOf(bySiteType);
        if (bySiteType.values().stream().anyMatch(threshold -> threshold.signum() <= 0)) {
            throw new IllegalArgumentException("a threshold above 0");
        }
    }

    /** What is said of one site. */
    static DinerThresholds of(String siteType, BigDecimal meals) {
        return new DinerThresholds(Map.of(siteType == null ? "" : siteType, meals), false);
    }

    Optional<BigDecimal> of(String siteType) {
        return Optional.ofNullable(bySiteType.get(siteType == null ? "" : siteType));
    }
}
