package org.canxun.core.port;

import java.time.LocalDate;
import java.util.List;

/** An inspection as lists show it. */
public record InspectionRow(String id, String siteId, String siteName, String kind, LocalDate visitDate,
        List<RecordRow> records, int findings, int evidence) {

    /**
     * @param total items of the pinned template; 0 while the template has not arrived
     * @param completed whether the agency has declared its record complete
     */
    public record RecordRow(String agencyCode, String agencyName, int answered, int nonconforming, int total,
            boolean completed) {}
}
