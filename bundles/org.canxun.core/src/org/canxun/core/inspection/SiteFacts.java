package org.canxun.core.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final String FIELD = "\u001f";

    private SiteFacts() {}

    /** Visits from before the facts were kept look at the site as it is. */
    static Map<String, Value> of(JointInspection visit, MealSite site) {
        return read(text(visit).or(() -> text(site)).orElse(""));
    }

    /** What a visit kept, as one text for rows of lists; empty when it kept nothing. */
    public static Optional<String> text(JointInspection visit) {
        return text(visit.getSiteType(), visit.getServingModes(), visit.getGasKind());
    }

    /** What a site is now, as one text for rows of lists; empty when nothing is known. */
    public static Optional<String> text(MealSite site) {
        return text(site.getSiteType(), site.getServingModes(), site.getGasKind());
    }

    private static Optional<String> text(String type, List<String> modes, String gas) {
        return type == null && modes.isEmpty() && gas == null ? Optional.empty()
                : Optional.of(Stream.of(type, String.join(" ", modes), gas).map(f -> f == null ? "" : f)
                        .map(f -> f.replace(FIELD, " ")).collect(Collectors.joining(FIELD)));
    }

    static Map<String, Value> read(String text) {
        var fields = text.isEmpty() ? new String[]{ "", "", "" } : text.split(FIELD, -1);
        return facts(orNull(fields[0]), List.of(fields[1]), orNull(fields[2]));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static Map<String, Value> facts(String type, Iterable<String> modes, String gas) {
        return Map.of(SITE_TYPE, Value.of(type), SERVING_MODES, Value.of(String.join(" ", modes)), GAS_KIND,
                Value.of(gas));
    }
}
