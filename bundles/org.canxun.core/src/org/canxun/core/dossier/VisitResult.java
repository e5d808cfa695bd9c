package org.canxun.core.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.canxun.core.grading.GradingResult;
import org.canxun.core.inspection.Progress;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.Score;
import org.canxun.core.rules.judgement.Judgement;
import org.canxun.core.signing.SigningView;
import org.canxun.model.RecordKind;

/**
 * What came out at one agency.
 *
 * @param judgements by the schemes its checklist names
 * @param grading of an appraisal, by rule and as far as the visit goes; no decision of a committee
 * @param due what became of the terms
 */
public record VisitResult(String recordId, String agencyCode, String agencyName, RecordKind kind, boolean completed,
        SigningView.State signing, Progress progress, Score score, List<Judgement> judgements,
        Optional<GradingResult> grading, Due due) {

    public VisitResult {
        judgements = List.copyOf(judgements);
    }

    /** @param open the findings of this record that are not put right */
    static VisitResult of(RecordView record, List<OpenFinding> open) {
        return new VisitResult(record.id(), record.agencyCode(), record.agencyName(), record.kind(),
                record.completed(), record.signing().state(), record.progress(), record.score(), record.judgements(),
                record.grading(), Due.of(open));
    }

    /**
     * Terms of what is not put right.
     *
     * @param open how many findings that is, with or without a term
     * @param overdue how many of them should have been put right by now
     * @param next the next last day of a term that is not past
     */
    public record Due(int open, int overdue, Optional<LocalDate> next) {

        static Due of(List<OpenFinding> findings) {
            var overdue = findings.stream().filter(f -> f.state() == OpenFinding.State.OVERDUE).count();
            var next = findings.stream().filter(f -> f.state() == OpenFinding.State.RUNNING)
                    .flatMap(f -> f.deadline().stream()).min(Comparator.naturalOrder());
            return new Due(findings.size(), (int) overdue, next);
        }
    }
}
