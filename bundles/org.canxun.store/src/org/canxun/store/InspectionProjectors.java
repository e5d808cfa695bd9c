package org.canxun.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.canxun.core.inspection.RecordGist;
import org.canxun.core.inspection.SiteFacts;
import org.canxun.core.inspection.Standing;
import org.canxun.journal.AggregateState;
import org.canxun.model.AgencyRecord;
import org.canxun.model.EnforcementDocument;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemResult;
import org.canxun.model.JointInspection;
import org.canxun.model.WorkflowEvent;

/** Rows of inspections and of the papers printed from them. */
final class InspectionProjectors {

    private static final String COMPLETED = "COMPLETED";
    private static final String PRINTED = "PRINTED";

    private InspectionProjectors() {}

    static void inspection(AggregateState state, Consumer<Row> rows) {
        Standing.of(state).ifPresent(standing -> inspection(state, standing.inspection(), rows));
    }

    private static void inspection(AggregateState state, JointInspection inspection, Consumer<Row> rows) {
        int findings = 0;
        for (var record : inspection.getRecords()) {
            findings += record(state, record, rows);
        }
        rows.accept(Row.of(Table.INSPECTION, inspection.getId(), inspection.getSiteId(), inspection.getKind(),
                inspection.getVisitDate(), inspection.getNumberInYear(), inspection.getLeadAgencyCode(), findings,
                inspection.getEvidence().size(), SiteFacts.text(inspection).orElse(null),
                inspection.getTaskId()));
        for (var member : inspection.getTeam()) {
            rows.accept(Row.of(Table.TEAM_MEMBER, member.getId(), member.getPersonId(), member.getName(),
                    member.getAgencyCode(), member.getCertNo(), member.isLeader()));
        }
        for (var finding : inspection.getFindings()) {
            rows.accept(Row.of(Table.FINDING, finding.getId(), finding.getRecordId(), finding.getItemCode(),
                    finding.getSeverity(), finding.getMode(), finding.getTermDays(), finding.getTermUnit()));
        }
        for (var evidence : inspection.getEvidence()) {
            rows.accept(Row.of(Table.EVIDENCE, evidence.getId(), evidence.getRecordId(), evidence.getItemCode(),
                    evidence.getCaption(), evidence.getSha256(), evidence.getFileName(), evidence.getMediaType()));
        }
    }

    /** @return how many items do not conform */
    private static int record(AggregateState state, AgencyRecord record, Consumer<Row> rows) {
        int nonconforming = (int) record.getResults().stream()
                .filter(result -> result.getAnswer() == ItemAnswer.NONCONFORM).count();
        int answered = (int) record.getResults().stream().filter(InspectionProjectors::answered).count();
        rows.accept(Row.of(Table.AGENCY_RECORD, record.getId(), record.getAgencyCode(), record.getRecordKind(),
                record.getTemplateId(), record.getPosition(), answered, nonconforming,
                record.getEvents().stream().anyMatch(event -> COMPLETED.equals(event.getType())),
                RecordGist.moved(state, record)));
        rows.accept(Row.of(Table.RECORD_GIST, record.getId(), RecordGist.of(record)));
        for (var result : record.getResults()) {
            rows.accept(Row.of(Table.ITEM_RESULT, result.getId(), record.getId(), result.getItemCode(),
                    result.getAnswer(), result.getPoints()));
        }
        return nonconforming;
    }

    /** Inspections answer, appraisals choose, count or measure. */
    private static boolean answered(ItemResult result) {
        return result.getAnswer() != ItemAnswer.UNANSWERED || result.getPoints() != null || result.getValue() != null
                || result.getChoice() != null && !result.getChoice().isEmpty();
    }

    static void document(EnforcementDocument document, Consumer<Row> rows) {
        var printed = document.getEvents().stream().filter(event -> PRINTED.equals(event.getType())).toList();
        rows.accept(Row.of(Table.DOCUMENT, document.getId(), document.getInspectionId(), document.getAgencyCode(),
                document.getDocType(), document.getTitle(), document.getSha256(), document.getPages(),
                earliest(printed)));
    }

    private static Instant earliest(List<? extends WorkflowEvent> events) {
        return events.stream().map(WorkflowEvent::getOccurredAt).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
    }
}
