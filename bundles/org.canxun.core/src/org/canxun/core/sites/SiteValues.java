package org.canxun.core.sites;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.canxun.core.journaling.Ids;

/** A site of a list as values of the model: only what the list has columns for. */
final class SiteValues {

    private final Set<SiteColumn> columns;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private SiteValues(Set<SiteColumn> columns) {
        this.columns = columns;
    }

    static Map<String, Object> of(Set<SiteColumn> columns, SiteRecord site) {
        var result = new SiteValues(columns);
        result.put(SiteColumn.NAME, "name", site.name());
        result.put(SiteColumn.SITE_TYPE, "siteType", site.siteType());
        result.put(SiteColumn.SERVING_MODES, "servingModes", site.servingModes());
        result.put(SiteColumn.GAS_KIND, "gasKind", site.gasKind());
        result.put(SiteColumn.SUBDISTRICT, "subdistrictId", subdistrictId(site.subdistrict()));
        result.put(SiteColumn.COMMUNITY, "community", site.community());
        result.put(SiteColumn.ADDRESS, "address", site.address());
        result.put(SiteColumn.FILING_NUMBER, "filingNumber", site.filingNumber());
        result.put(SiteColumn.PLAQUE_NUMBER, "plaqueNumber", site.plaqueNumber());
        result.put(SiteColumn.LICENCE_NUMBER, "licenceNumber", site.licenceNumber());
        result.put(SiteColumn.ORGANIZATION, "orgId", site.organization().isEmpty() ? "" : orgId(site));
        result.put(SiteColumn.BRAND, "brand", site.brand());
        result.put(SiteColumn.STAR_LEVEL, "starLevel", site.starLevel());
        result.put(SiteColumn.FLOOR_AREA, "floorArea", site.floorArea().orElse(null));
        result.put(SiteColumn.OPENED_ON, "openedOn", site.openedOn().orElse(null));
        result.put(SiteColumn.LONGITUDE, "longitude", site.position().map(SitePosition::longitude).orElse(null));
        result.put(SiteColumn.LONGITUDE, "latitude", site.position().map(SitePosition::latitude).orElse(null));
        result.put(SiteColumn.LONGITUDE, "sourceDatum", site.position().map(p -> p.source().name()).orElse(null));
        result.put(SiteColumn.CONTACT_NAME, "contactName", site.contactName());
        result.put(SiteColumn.CONTACT_PHONE, "contactPhone", site.contactPhone());
        return result.values;
    }

    private void put(SiteColumn column, String feature, Object value) {
        if (columns.contains(column)) {
            values.put(feature, "".equals(value) ? null : value instanceof List<?> list && list.isEmpty() ? null
                    : value);
        }
    }

    static String subdistrictId(String name) {
        return Ids.derived("subdistrict", name);
    }

    /** The credit code names an organisation; a list without codes has only its name. */
    static String orgId(SiteRecord site) {
        return Ids.derived("org", site.creditCode().isEmpty() ? site.organization() : site.creditCode());
    }
}
