package org.canxun.core.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A draw as draw.json and scripts have it: maps, lists, texts and whole numbers. */
public final class DrawDocument {

    private DrawDocument() {}

    /** In the order of the keys that the manual gives. */
    public static Map<String, Object> of(Draw draw) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", draw.id());
        map.put("algorithm", draw.algorithm());
        map.put("drawnAt", draw.drawnAt().toString());
        map.put("zone", draw.zone());
        map.put("person", draw.personId());
        map.put("personName", draw.label(draw.personId()).name());
        map.put("witnesses", draw.witnesses());
        map.put("seed", draw.seed());
        map.put("seedOrigin", draw.seedOrigin());
        map.put("poolBasis", draw.poolBasis());
        map.put("objectPool", pool(draw.objectPool(), draw.objectPoolSha256()));
        map.put("inspectorPool", pool(draw.inspectorPool(), draw.inspectorPoolSha256()));
        map.put("recusals", pool(draw.recusals(), draw.recusalsSha256()));
        map.put("agencies", draw.agencies());
        map.put("sites", draw.sites());
        map.put("officers", draw.officers());
        map.put("validOn", draw.validOn().toString());
        map.put("reason", draw.reason());
        map.put("repeatOf", draw.repeatOf().orElse(null));
        map.put("results", draw.drawn().stream().map(drawn -> site(draw, drawn)).toList());
        return map;
    }

    private static Map<String, Object> pool(List<String> lines, String digest) {
        var map = new LinkedHashMap<String, Object>();
        map.put("lines", lines.size());
        map.put("sha256", digest);
        return map;
    }

    private static Map<String, Object> site(Draw draw, Draw.Drawn drawn) {
        var map = labelled("site", drawn.siteId(), draw, "filingNumber");
        map.put("officers", drawn.officers().stream().map(officer -> {
            var member = new LinkedHashMap<String, Object>();
            member.put("agency", officer.agencyCode());
            member.putAll(labelled("person", officer.personId(), draw, "certNo"));
            return member;
        }).toList());
        return map;
    }

    private static Map<String, Object> labelled(String key, String id, Draw draw, String number) {
        var map = new LinkedHashMap<String, Object>();
        map.put(key, id);
        map.put("name", draw.label(id).name());
        map.put(number, draw.label(id).number());
        return map;
    }
}
