package org.canxun.core.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.Zones;
import org.canxun.core.draw.Draw.Label;
import org.canxun.model.RandomDraw;

/** Reads a draw from what the journal holds. */
final class RecordedDraw {

    private RecordedDraw() {}

    static Draw of(RandomDraw draw) {
        var labels = new LinkedHashMap<String, Label>();
        for (var line : draw.getLabels()) {
            var parts = line.split(DrawLines.TAB, -1);
            labels.put(parts[0], new Label(parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : ""));
        }
        // Another device's change set may say anything; what it draws is found wrong by the check, not by a fall.
        return new Draw(draw.getId(), text(draw.getAlgorithm()), List.copyOf(draw.getObjectPool()),
                List.copyOf(draw.getInspectorPool()), List.copyOf(draw.getRecusals()),
                text(draw.getObjectPoolSha256()), text(draw.getInspectorPoolSha256()), text(draw.getRecusalsSha256()),
                text(draw.getPoolBasis()), text(draw.getSeed()), text(draw.getSeedOrigin()),
                List.copyOf(draw.getAgencyCodes()), draw.getSiteCount(), draw.getOfficersPerAgency(),
                Objects.requireNonNullElse(draw.getValidOn(), LocalDate.EPOCH), List.copyOf(draw.getResults()), labels,
                List.copyOf(draw.getWitnesses()), Objects.requireNonNullElse(draw.getOccurredAt(), Instant.EPOCH),
                Zones.of(draw.getZone()).getId(), text(draw.getPersonId()), text(draw.getComment()),
                Optional.ofNullable(draw.getRepeatOf()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
