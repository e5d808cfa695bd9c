package org.canxun.ui.inspection.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.port.SiteRow;
import org.canxun.model.MealSite;
import org.canxun.ui.inspection.Messages;

/**
 * What there is to know about a site, in the order people ask for it. Facts that are not known are left out, except the
 * numbers of its papers and who runs it: whoever asks for those should not look for them.
 */
final class SiteFacts {

    private final Messages messages;
    private final String unknown;
    private final Codes codes;
    private final Locale locale;
    private final List<Fact> facts = new ArrayList<>();

    private SiteFacts(Messages messages, String unknown, Codes codes, Locale locale) {
        this.unknown = unknown;
        this.messages = messages;
        this.codes = codes;
        this.locale = locale;
    }

    /** One fact. */
    record Fact(String label, String value) {}

    /** @param unknown said of a number that is not on file */
    static List<Fact> of(MealSite site, SiteRow row, Codes codes, Messages messages, String unknown, Locale locale) {
        var facts = new SiteFacts(messages, unknown, codes, locale);
        facts.fill(site, row);
        return List.copyOf(facts.facts);
    }

    private void fill(MealSite site, SiteRow row) {
        always(messages.site_filing, site.getFilingNumber());
        always(messages.site_plaque, site.getPlaqueNumber());
        always(messages.site_licence, site.getLicenceNumber());
        always(messages.site_operator, row.orgName());
        add(messages.site_star, codes.label(Codes.STAR_LEVEL, site.getStarLevel(), locale));
        add(messages.site_type, codes.label(Codes.SITE_TYPE, site.getSiteType(), locale));
        add(messages.site_modes, site.getServingModes().stream()
                .map(mode -> codes.label(Codes.SERVING_MODE, mode, locale)).collect(Collectors.joining("、")));
        add(messages.site_subdistrict, join(row.subdistrict(), site.getCommunity()));
        add(messages.site_address, site.getAddress());
        add(messages.site_gas, codes.label(Codes.GAS_KIND, site.getGasKind(), locale));
        add(messages.site_area, site.getFloorArea() == null ? "" : site.getFloorArea().toPlainString() + " m²");
        add(messages.site_opened, site.getOpenedOn() == null ? "" : site.getOpenedOn().toString());
        add(messages.site_position, site.getLatitude() == null || site.getLongitude() == null ? ""
                : site.getLongitude().toPlainString() + ", " + site.getLatitude().toPlainString() + " (WGS-84)");
    }

    private static String join(String first, String second) {
        var one = first == null ? "" : first;
        var two = second == null ? "" : second;
        return (one + "  " + two).strip();
    }

    private void always(String label, String value) {
        add(label, value == null || value.isBlank() ? unknown : value);
    }

    private void add(String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
