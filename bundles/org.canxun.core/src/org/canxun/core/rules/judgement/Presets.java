package org.canxun.core.rules.judgement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The presets there are. */
public final class Presets {

    private static final List<Preset> ALL = List.of(new Preset("samr-2016", "samr-2016", Map.of()),
            new Preset("samr-49", "samr-49", Map.of()), new Preset("jiangsu-quantified", "quantified", Map.of()),
            new Preset("fire", "fire-states", Map.of()),
            new Preset("new-york", "penalty", Map.of("bands", "<=13:A;<=27:B;>27:C")),
            // Published as whole numbers, 91-100, 86-90, 71-85 and 70 or less, and as ">90" and "less than or equal
            // to 70"; the bands cover what lies between.
            new Preset("san-francisco", "deduction",
                    Map.of("start", "100", "bands", ">90:GOOD;>85:ADEQUATE;>70:NEEDS_IMPROVEMENT;<=70:POOR")),
            new Preset("safetyculture", "weighted-answers", Map.of()),
            new Preset("deduction", "deduction", Map.of()), new Preset("points", "points", Map.of()));

    private Presets() {}

    /** In the order to show them. */
    public static List<Preset> all() {
        return ALL;
    }

    public static Optional<Preset> find(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }
}
