package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.rules.Threshold;

/**
 * Results by score, such as {@code >=90:EXCELLENT;>=75:GOOD;<75:FAIR}: the first band that holds decides. Labels are
 * free; codes that the program knows are shown with their names. Full-width punctuation is understood.
 */
public record Bands(List<Band> bands) {

    private static final int MAX_LABEL = 40;

    public Bands {
        bands = List.copyOf(bands);
    }

    /** The result of the scores on one side of a bound. */
    public record Band(Threshold threshold, String label) {}

    /** @return empty when the text is not understood */
    public static Optional<Bands> parse(String text) {
        var bands = new ArrayList<Band>();
        for (var part : text.replace('；', ';').replace('：', ':').split(";", -1)) {
            var colon = part.indexOf(':');
            var label = part.substring(colon + 1).strip();
            var threshold = colon < 0 ? Optional.<Threshold>empty() : Threshold.parse(part.substring(0, colon).strip());
            if (threshold.isEmpty() || label.isEmpty() || label.length() > MAX_LABEL) {
                return Optional.empty();
            }
            bands.add(new Band(threshold.get(), label));
        }
        return Optional.of(new Bands(bands));
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return bands.stream().map(band -> band.threshold().text() + ":" + band.label())
                .collect(Collectors.joining(";"));
    }

    /** A score from 0 up that no band covers; bands that were read as a setting have none. */
    Optional<BigDecimal> gap() {
        return Threshold.gap(bands.stream().map(Band::threshold).toList());
    }

    Band of(BigDecimal score) {
        return bands.stream().filter(band -> band.threshold().holds(score)).findFirst().orElseThrow();
    }
}
