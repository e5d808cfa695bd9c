package org.canxun.core.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draw as it was recorded; nothing of it changes afterwards.
 *
 * @param algorithm name of the rule
 * @param objectPool lines, each a site id
 * @param inspectorPool lines, each an agency code, a tab and a person id
 * @param recusals lines, each a site id, an agency code, a person id and a reason
 * @param objectPoolSha256 digest as recorded; {@link RandomDraws#check} tells whether it is that of the lines
 * @param poolBasis how the sites of the pool were chosen
 * @param seed hexadecimal
 * @param seedOrigin the public source of a seed that was given; empty when this program made it
 * @param validOn day on which the officers' certificates had to be valid
 * @param results lines, each a site id, an agency code and a person id, in the order drawn
 * @param labels what ids stood for then
 * @param reason why it was drawn once more; empty otherwise
 * @param repeatOf the draw that this one repeats
 */
public record Draw(String id, String algorithm, List<String> objectPool, List<String> inspectorPool,
        List<String> recusals, String objectPoolSha256, String inspectorPoolSha256, String recusalsSha256,
        String poolBasis, String seed, String seedOrigin, List<String> agencies, int sites, int officers,
        LocalDate validOn, List<String> results, Map<String, Label> labels, List<String> witnesses, Instant drawnAt,
        String zone, String personId, String reason, Optional<String> repeatOf) {

    private static final Label UNKNOWN = new Label("", "");

    /** The sites drawn, first to last, with their officers. */
    public List<Drawn> drawn() {
        var sites = new LinkedHashMap<String, List<Officer>>();
        for (var line : results) {
            var parts = line.split(DrawLines.TAB, -1);
            if (parts.length > 2) {
                sites.computeIfAbsent(parts[0], site -> new ArrayList<>()).add(new Officer(parts[1], parts[2]));
            }
        }
        return sites.entrySet().stream().map(e -> new Drawn(e.getKey(), List.copyOf(e.getValue()))).toList();
    }

    public Label label(String id) {
        return labels.getOrDefault(id, UNKNOWN);
    }

    /** The day it was drawn on, where it was drawn. */
    public LocalDate day() {
        return LocalDate.ofInstant(drawnAt, ZoneId.of(zone));
    }

    DrawRule rule() {
        return new DrawRule(seed, new DrawLines(objectPool), new DrawLines(inspectorPool), new DrawLines(recusals));
    }

    /** @param number filing number of a site, certificate number of an officer */
    public record Label(String name, String number) {}

    /** A site with its officers, in the order of the agencies asked. */
    public record Drawn(String siteId, List<Officer> officers) {}

    /** An officer drawn. */
    public record Officer(String agencyCode, String personId) {}
}
