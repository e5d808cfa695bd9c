package org.canxun.core.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A joint inspection as people see it at one moment. Immutable, so that any thread may read it.
 *
 * @param kind code of list inspectionKind
 * @param lastTouched the item the asking person worked on last
 */
public record InspectionView(String id, String siteId, String siteName, String kind, LocalDate visitDate,
        int numberInYear, String leadAgencyCode, List<Member> team, List<RecordView> records,
        List<FindingView> findings, Optional<Place> lastTouched, boolean undoable, boolean redoable) {

    public Optional<RecordView> record(String recordId) {
        return records.stream().filter(r -> r.id().equals(recordId)).findFirst();
    }

    public Optional<RecordView> recordOf(String agencyCode) {
        return records.stream().filter(r -> r.agencyCode().equals(agencyCode)).findFirst();
    }

    /** A member of the team. */
    public record Member(String personId, String name, String agencyCode, String certNo,
            Optional<LocalDate> certValidTo, boolean leader) {}

    /** Where in the inspection somebody is. */
    public record Place(String recordId, String itemCode) {}
}
