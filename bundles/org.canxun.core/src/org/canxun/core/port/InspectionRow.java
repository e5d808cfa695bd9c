package org.canxun.core.port;

import java.time.LocalDate;
import java.util.List;

/**
 * An inspection as lists show it.
 *
 * @param findings failed items of all records
 */
public record InspectionRow(String id, String siteId, String siteName, String kind, LocalDate visitDate,
        List<RecordRow> records, int findings, int evidence) {

    /** With its records counted otherwise. */
    public InspectionRow withRecords(List<RecordRow> others) {
        return new InspectionRow(id, siteId, siteName, kind, visitDate, others,
                others.stream().mapToInt(RecordRow::nonconforming).sum(), evidence);
    }

    /**
     * @param total items of the pinned template; 0 while the template has not arrived
     * @param completed whether the agency has declared its record complete
     */
    public record RecordRow(String id, String agencyCode, String agencyName, int answered, int nonconforming,
            int total, boolean completed) {

        public RecordRow withCounts(int otherAnswered, int otherNonconforming, int otherTotal) {
            return new RecordRow(id, agencyCode, agencyName, otherAnswered, otherNonconforming, otherTotal, completed);
        }
    }
}
