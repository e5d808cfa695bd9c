package org.canxun.store;

import java.util.function.Consumer;

import org.canxun.core.inspection.SiteFacts;
import org.canxun.model.MealServiceOrg;
import org.canxun.model.MealSite;
import org.canxun.model.Subdistrict;

/** Rows of sites and of what they belong to. */
final class PlaceProjectors {

    private PlaceProjectors() {}

    static void subdistrict(Subdistrict subdistrict, Consumer<Row> rows) {
        rows.accept(Row.of(Table.SUBDISTRICT, subdistrict.getId(), subdistrict.getCode(), subdistrict.getName()));
    }

    static void org(MealServiceOrg org, Consumer<Row> rows) {
        rows.accept(Row.of(Table.ORG, org.getId(), org.getName(), org.getCreditCode(), org.getKind()));
    }

    static void site(MealSite site, Consumer<Row> rows) {
        rows.accept(Row.of(Table.SITE, site.getId(), site.getName(), site.getSiteType(), site.getSubdistrictId(),
                site.getCommunity(), site.getAddress(), site.getFilingNumber(), site.getPlaqueNumber(),
                site.getLicenceNumber(), site.getOrgId(), site.getBrand(), site.getStarLevel(), site.isClosed(),
                site.getLongitude(), site.getLatitude(), SiteFacts.text(site).orElse(null)));
    }
}
