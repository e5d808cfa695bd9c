package org.canxun.core.port;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A site as lists show it.
 *
 * @param siteType code of list siteType
 * @param starLevel code of list starLevel, empty when none is known
 * @param openFindings findings of the latest inspection
 */
public record SiteRow(String id, String name, String siteType, String subdistrict, String address,
        String filingNumber, String orgName, String starLevel, boolean closed, Optional<LocalDate> lastVisit,
        int openFindings) {

    /** @param more may be below 0 */
    public SiteRow withMoreFindings(int more) {
        return new SiteRow(id, name, siteType, subdistrict, address, filingNumber, orgName, starLevel, closed,
                lastVisit, Math.max(0, openFindings + more));
    }
}
