package org.canxun.core.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.Inspections;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.port.DocumentRow;
import org.canxun.core.port.Lists;
import org.canxun.core.signing.SigningView;

/** How far a task is by its visit. */
record VisitStates(Inspections inspections, Lists lists) {

    /** The word of a visit may arrive before the visit itself. */
    TaskState state(String inspectionId) throws ProblemException {
        var arrived = lists.inspections(Optional.empty()).stream().anyMatch(row -> row.id().equals(inspectionId));
        return arrived ? arrived(inspectionId) : TaskState.IN_PROGRESS;
    }

    TaskState arrived(String inspectionId) throws ProblemException {
        return state(inspections.view(inspectionId), lists.documents(inspectionId));
    }

    private static TaskState state(InspectionView view, List<DocumentRow> papers) {
        if (view.records().isEmpty() || !view.records().stream().allMatch(RecordView::completed)) {
            return TaskState.IN_PROGRESS;
        }
        if (!view.records().stream().allMatch(r -> r.signing().state() == SigningView.State.SIGNED)) {
            return TaskState.FINDINGS_CONFIRMED;
        }
        if (view.records().stream().allMatch(r -> printed(r, papers))) {
            return TaskState.DOCS_ISSUED;
        }
        return view.records().stream().anyMatch(r -> r.signing().refusal().isPresent()) ? TaskState.SIGN_REFUSED
                : TaskState.SIGNED;
    }

    /** After it was signed: before, it was a draft or a paper to sign. */
    private static boolean printed(RecordView record, List<DocumentRow> papers) {
        Optional<Instant> signed = record.signing().signedAt();
        return papers.stream().filter(paper -> paper.agencyCode().equals(record.agencyCode()))
                .anyMatch(paper -> signed.filter(at -> paper.printedAt().isBefore(at)).isEmpty());
    }
}
