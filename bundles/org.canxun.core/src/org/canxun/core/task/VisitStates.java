package org.canxun.core.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.InspectionReader;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.DocumentRow;
import org.canxun.core.port.Lists;
import org.canxun.core.signing.SigningView;
import org.canxun.journal.AggregateState;
import org.canxun.model.JointInspection;

/** How far a task is by its visit. Needs no checklist, which may arrive after the visit. */
record VisitStates(Aggregates aggregates, InspectionReader reader, Lists lists) {

    /** What an agency signed, and when it was printed. */
    private record Record(String agencyCode, SigningView signing) {}

    /** Two laptops may have begun apart, and one of the visits is not gone on with. */
    TaskState furthest(List<String> inspectionIds) throws ProblemException {
        var states = new ArrayList<TaskState>();
        for (var id : inspectionIds) {
            states.add(state(id));
        }
        return states.stream().max(Comparator.naturalOrder()).orElse(TaskState.IN_PROGRESS);
    }

    TaskState state(String inspectionId) throws ProblemException {
        var records = aggregates.read(Types.inspection(inspectionId), this::records);
        return state(records, lists.documents(inspectionId));
    }

    /** None before the visit has arrived, of which a word may come first. */
    private List<Record> records(AggregateState state) throws ProblemException {
        if (state.root().isEmpty()) {
            return List.of();
        }
        var signings = reader.signings(state);
        return ((JointInspection) state.root().get()).getRecords().stream()
                .map(r -> new Record(r.getAgencyCode(), signings.getOrDefault(r.getId(), SigningView.OPEN))).toList();
    }

    private static TaskState state(List<Record> records, List<DocumentRow> papers) {
        if (records.isEmpty() || records.stream().anyMatch(r -> r.signing().state() == SigningView.State.OPEN)) {
            return TaskState.IN_PROGRESS;
        }
        if (!records.stream().allMatch(r -> r.signing().state() == SigningView.State.SIGNED)) {
            return TaskState.FINDINGS_CONFIRMED;
        }
        if (records.stream().allMatch(r -> printed(r, papers))) {
            return TaskState.DOCS_ISSUED;
        }
        return records.stream().anyMatch(r -> r.signing().refusal().isPresent()) ? TaskState.SIGN_REFUSED
                : TaskState.SIGNED;
    }

    /** After it was signed: before, it was a draft or a paper to sign. */
    private static boolean printed(Record record, List<DocumentRow> papers) {
        Optional<Instant> signed = record.signing().signedAt();
        return papers.stream().filter(paper -> paper.agencyCode().equals(record.agencyCode()))
                .anyMatch(paper -> signed.filter(at -> paper.printedAt().isBefore(at)).isEmpty());
    }
}
