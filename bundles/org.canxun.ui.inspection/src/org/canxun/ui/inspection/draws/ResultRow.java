package org.canxun.ui.inspection.draws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.canxun.core.draw.Draw;
import org.canxun.core.draw.Draw.Label;

/**
 * Who was drawn of one agency for one site.
 *
 * @param place of the site among those drawn, from 1
 * @param officers with the numbers of their certificates
 */
record ResultRow(int place, String site, String filingNumber, String agencyCode, List<Label> officers) {

    /** A row for each site and agency, in the order drawn. */
    static List<ResultRow> of(Draw draw) {
        var rows = new ArrayList<ResultRow>();
        int place = 0;
        for (var drawn : draw.drawn()) {
            place++;
            var agencies = new LinkedHashMap<String, List<Label>>();
            drawn.officers().forEach(officer -> agencies
                    .computeIfAbsent(officer.agencyCode(), code -> new ArrayList<>())
                    .add(draw.label(officer.personId())));
            var site = draw.label(drawn.siteId());
            for (var entry : agencies.entrySet()) {
                rows.add(new ResultRow(place, site.name(), site.number(), entry.getKey(),
                        List.copyOf(entry.getValue())));
            }
        }
        return rows;
    }

    Object key() {
        return place + agencyCode;
    }
}
