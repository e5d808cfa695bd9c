package org.canxun.core.inspection;

import java.util.Map;

import org.canxun.core.rules.expression.Value;
import org.canxun.model.JointInspection;
import org.canxun.model.MealSite;

/**
 * What conditions may ask about the site. A visit keeps what the site was on the day, so that a record judged then does
 * not change with the site.
 */
public final class SiteFacts {

    public static final String SITE_TYPE = "site.type";
    public static final String SERVING_MODES = "site.servingModes";
    public static final String GAS_KIND = "site.gasKind";

    private SiteFacts() {}

    /** Visits from before the facts were kept look at the site as it is. */
    static Map<String, Value> of(JointInspection visit, MealSite site) {
        var kept = visit.getSiteType() != null || visit.getGasKind() != null || !visit.getServingModes().isEmpty();
        return kept ? facts(visit.getSiteType(), visit.getServingModes(), visit.getGasKind())
                : facts(site.getSiteType(), site.getServingModes(), site.getGasKind());
    }

    static Map<String, Value> facts(String type, Iterable<String> modes, String gas) {
        return Map.of(SITE_TYPE, Value.of(type), SERVING_MODES, Value.of(String.join(" ", modes)), GAS_KIND,
                Value.of(gas));
    }
}
