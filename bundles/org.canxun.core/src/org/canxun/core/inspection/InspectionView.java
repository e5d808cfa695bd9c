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

    /**
     * A member of the team.
     *
     * @param personId empty for somebody from outside
     * @param assisting without authority to enforce, and from which organisation; signs as assisting only
     */
    public record Member(String personId, String name, String agencyCode, String certNo,
            Optional<LocalDate> certValidTo, boolean leader, Optional<String> assisting) {

        /** An officer, or somebody of an agency that does not enforce. */
        public Member(String personId, String name, String agencyCode, String certNo, Optional<LocalDate> certValidTo,
                boolean leader) {
            this(personId, name, agencyCode, certNo, certValidTo, leader, Optional.empty());
        }
    }

    /** Those of the agency who sign for it. */
    public List<Member> officers(String agencyCode) {
        return team.stream().filter(m -> m.agencyCode().equals(agencyCode) && m.assisting().isEmpty()).toList();
    }

    /** Those who assist the agency. */
    public List<Member> assistants(String agencyCode) {
        return team.stream().filter(m -> m.agencyCode().equals(agencyCode) && m.assisting().isPresent()).toList();
    }

    /** Where in the inspection somebody is. */
    public record Place(String recordId, String itemCode) {}
}
