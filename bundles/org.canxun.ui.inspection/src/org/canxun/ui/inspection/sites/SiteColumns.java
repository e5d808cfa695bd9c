package org.canxun.ui.inspection.sites;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Codes;
import org.canxun.core.port.SiteRow;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.table.Column;

/** The columns of the list of sites. */
final class SiteColumns {

    private SiteColumns() {}

    static List<Column<SiteRow>> of(Messages messages, Codes codes, Locale locale) {
        return List.of(
                Column.text("name", messages.site_name, 16, SiteRow::name),
                Column.text("type", messages.site_type, 8,
                        site -> codes.label(Codes.SITE_TYPE, site.siteType(), locale)),
                Column.text("subdistrict", messages.site_subdistrict, 7, site -> text(site.subdistrict())),
                Column.text("address", messages.site_address, 18, site -> text(site.address())),
                Column.text("operator", messages.site_operator, 14, site -> text(site.orgName())),
                Column.<SiteRow>text("star", messages.site_star, 4,
                        site -> codes.label(Codes.STAR_LEVEL, text(site.starLevel()), locale))
                        .sortedBy(site -> text(site.starLevel())),
                Column.<SiteRow>text("lastVisit", messages.site_last_visit, 6,
                        site -> site.lastVisit().map(LocalDate::toString).orElse(messages.site_never_visited))
                        .sortedBy(site -> site.lastVisit().orElse(LocalDate.MIN)),
                Column.number("findings", messages.site_open_findings, 4, SiteRow::openFindings),
                Column.<SiteRow>text("filing", messages.site_filing, 12, site -> text(site.filingNumber())).hidden(),
                Column.<SiteRow>text("state", messages.site_state, 4,
                        site -> site.closed() ? messages.site_closed : messages.site_running).hidden());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
