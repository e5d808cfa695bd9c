package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Localized;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.port.StoredFile;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;
import org.canxun.core.survey.SurveyTally;
import org.canxun.model.RequirementLevel;

/**
 * Recording of one inspection by one person. Every call returns after its change is on disk, with the view as it then
 * is. Used by one thread at a time; a slow disk makes a call slow, so never call it on a thread that paints.
 */
public interface InspectionEditor {

    InspectionView view();

    /** @throws ProblemException REASON_MISSING, RECORD_COMPLETED, CHOICE_UNKNOWN and others that name the item */
    InspectionView answer(String recordId, String itemCode, Answer answer) throws ProblemException;

    /** Records a reading; once every limit of the item has one, the limits give the answer. */
    InspectionView measure(String recordId, String itemCode, String parameter, BigDecimal value)
            throws ProblemException;

    InspectionView note(String recordId, String itemCode, String note) throws ProblemException;

    /** @throws ProblemException RECORD_COMPLETED, TERM_INVALID, TEXT_TOO_LONG */
    InspectionView finding(String recordId, String itemCode, FindingChange change) throws ProblemException;

    /** The same for text and term alone. */
    default InspectionView finding(String recordId, String itemCode, String text, Optional<FindingView.Term> term)
            throws ProblemException {
        return finding(recordId, itemCode, FindingChange.of(Optional.of(text), term));
    }

    /**
     * Attaches files that the vault has stored. A file already attached to the item is not attached again.
     *
     * @param source how they came; empty when nobody knows
     */
    InspectionView attach(String recordId, String itemCode, List<StoredFile> files, Optional<EvidenceSource> source)
            throws ProblemException;

    /** Attaches files of which nobody knows how they came. */
    default InspectionView attach(String recordId, String itemCode, List<StoredFile> files) throws ProblemException {
        return attach(recordId, itemCode, files, Optional.empty());
    }

    InspectionView detach(String evidenceId) throws ProblemException;

    /**
     * Replaces all figures over one picture; the picture itself stays as it is.
     *
     * @param marks from below to above, at most {@link PhotoMarks#MAX}
     * @throws ProblemException EVIDENCE_UNKNOWN, RECORD_COMPLETED, MARK_NO_PICTURE, or what {@link PhotoMarks} refuses
     */
    InspectionView mark(String evidenceId, List<PhotoMark> marks) throws ProblemException;

    /**
     * Like {@link #mark(String, List)}, but keeps the figures that have come since somebody began to draw.
     *
     * @param seen the figures that were there then
     */
    InspectionView mark(String evidenceId, List<PhotoMark> seen, List<PhotoMark> marks) throws ProblemException;

    /**
     * Says which side of a correction a photo shows. A pair that it no longer fits is dissolved.
     *
     * @param stage empty: neither
     * @throws ProblemException EVIDENCE_UNKNOWN, RECORD_COMPLETED
     */
    InspectionView stage(String evidenceId, Optional<PhotoStage> stage) throws ProblemException;

    /**
     * Says that two photos show the same place before and after its correction. Each has one partner: what either was
     * paired with before stands alone then.
     *
     * @throws ProblemException EVIDENCE_UNKNOWN, RECORD_COMPLETED, PAIR_OF_ONE, PAIR_OTHER_ITEM
     */
    InspectionView pair(String beforeId, String afterId) throws ProblemException;

    /**
     * Moves an attached file to another item of the visit, with all that was said of it. It gets another id there; where
     * the item has the same file already, the one moved only goes.
     *
     * @throws ProblemException ITEM_UNKNOWN; RECORD_COMPLETED for the record it leaves or the one it goes to
     */
    InspectionView assign(String evidenceId, String recordId, String itemCode) throws ProblemException;

    InspectionView undo() throws ProblemException;

    InspectionView redo() throws ProblemException;

    /** What a move of a record to another version of its checklist would do. */
    MovePlan plan(String recordId, String templateId) throws ProblemException;

    /**
     * Moves an open record to another version of its checklist: answers stay with the items of the same code. Can be
     * taken back like an answer. Where people moved it to different versions without knowing of each other, this chooses
     * one of them, also the one it shows.
     *
     * @throws ProblemException RECORD_COMPLETED; MOVE_OTHER_CHECKLIST; MOVE_SAME when it stands there already and nobody
     *             moved it elsewhere
     */
    InspectionView move(String recordId, String templateId) throws ProblemException;

    /** What is open before a record is completed, what stands in its way first; empty when nothing is. */
    List<Blocker> blockers(String recordId);

    /** What keeps a record from being completed. */
    default List<Blocker> obstacles(String recordId) {
        return blockers(recordId).stream().filter(Blocker::blocks).toList();
    }

    /** Declares an agency's record complete; afterwards it takes supplements only. */
    InspectionView complete(String recordId) throws ProblemException;

    InspectionView supplement(String recordId, String itemCode, String text) throws ProblemException;

    /**
     * Takes a filled-in questionnaire. Can be taken back like an answer.
     *
     * @param answers as {@link SurveyTally} has them
     * @throws ProblemException SURVEY_INCOMPLETE; SURVEY_NOT_ASKED of a record that is no appraisal; RECORD_COMPLETED
     */
    InspectionView respond(String recordId, List<Integer> answers) throws ProblemException;

    /** Who worked last on each record, by its id; records that nobody worked on are missing. */
    Map<String, RecordView.LastEdit> lastEdits() throws ProblemException;

    /**
     * Somebody signs a completed record. Who signs again after the record changed replaces nothing: the former signature
     * shows as void.
     *
     * @throws ProblemException RECORD_NOT_COMPLETED, SIGNED_ALREADY, SIGNER_NOT_ON_TEAM, SIGNER_NOT_CERTIFIED,
     *             SIGNED_PAPER_UNKNOWN and others of {@link org.canxun.core.SigningProblem}
     */
    InspectionView sign(String recordId, SignatureInput signature) throws ProblemException;

    /** Notes that the site refused to sign a completed record. @throws ProblemException as {@link #sign} */
    InspectionView refuse(String recordId, RefusalInput refusal) throws ProblemException;

    /** Keeps a scan of the signed paper with a completed record. @throws ProblemException RECORD_NOT_COMPLETED */
    InspectionView attachSigned(String recordId, StoredFile scan) throws ProblemException;

    /** Takes in what others stored for this inspection in the meantime. */
    InspectionView refresh() throws ProblemException;

    /**
     * Something open before completion.
     *
     * @param itemCode empty when the whole record is meant
     * @param level BLOCK stands in the way of completion, the others are told
     */
    record Blocker(ProblemCode problem, String itemCode, List<String> arguments, RequirementLevel level)
            implements Localized {

        public boolean blocks() {
            return level == RequirementLevel.BLOCK;
        }

        @Override
        public String text(Locale locale) {
            return problem.text(locale, arguments.toArray());
        }
    }
}
