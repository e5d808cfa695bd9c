package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.EvidenceProblem;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.RecordingProblem;
import org.canxun.core.elapsed.TimeMarks;
import org.canxun.core.inspection.RecordView.LastEdit;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.StoredFile;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;
import org.canxun.core.survey.SurveyTally;
import org.canxun.journal.AggregateId;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Knowledge;
import org.canxun.journal.Undo;
import org.canxun.journal.Writer;
import org.canxun.model.AgencyRecord;
import org.canxun.model.Evidence;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.RecordKind;
import org.eclipse.emf.ecore.EClass;

/** Recording over the journal: each call is one change set. */
final class JournaledEditor implements InspectionEditor {

    private final Aggregates aggregates;
    private final InspectionReader reader;
    private final TimeMarks marks;
    private final Author author;
    private final AggregateId id;
    private final RecordMoves moves;
    private InspectionView view;

    JournaledEditor(Aggregates aggregates, InspectionReader reader, TimeMarks marks, Author author,
            String inspectionId)
            throws ProblemException {
        this.aggregates = aggregates;
        this.reader = reader;
        this.marks = marks;
        this.author = author;
        this.id = Types.inspection(inspectionId);
        this.moves = new RecordMoves(reader.templates());
        refresh();
    }

    @Override
    public InspectionView view() {
        return view;
    }

    @Override
    public InspectionView refresh() throws ProblemException {
        view = aggregates.read(id, this::look);
        return view;
    }

    @Override
    public Map<String, LastEdit> lastEdits() throws ProblemException {
        return aggregates.read(id, state -> reader.named(LastEdits.of(state, aggregates.incarnation())));
    }

    private InspectionView look(AggregateState state) throws ProblemException {
        return reader.view(state, Optional.of(author));
    }

    private InspectionView change(String reason, Aggregates.Change change) throws ProblemException {
        marks.keep(id, author);
        view = aggregates.change(id, author, reason, change, this::look);
        return view;
    }

    private InspectionView item(String reason, String recordId, String itemCode, ItemChange change)
            throws ProblemException {
        return change(reason, (state, recorder) -> {
            var place = reader.find(reader.inspection(state), recordId, itemCode);
            change.make(new ItemChanges(state, recorder, place));
        });
    }

    @Override
    public InspectionView answer(String recordId, String itemCode, Answer answer) throws ProblemException {
        return item("answer", recordId, itemCode, changes -> changes.answer(answer));
    }

    @Override
    public InspectionView measure(String recordId, String itemCode, String parameter, BigDecimal value)
            throws ProblemException {
        return item("measure", recordId, itemCode,
                changes -> changes.readings(Map.of(parameter, value), aggregates.wall().instant()));
    }

    @Override
    public InspectionView note(String recordId, String itemCode, String note) throws ProblemException {
        return item("note", recordId, itemCode, changes -> changes.note(note));
    }

    @Override
    public InspectionView finding(String recordId, String itemCode, FindingChange change) throws ProblemException {
        return item("finding", recordId, itemCode, changes -> changes.finding(change));
    }

    @Override
    public InspectionView attach(String recordId, String itemCode, List<StoredFile> files,
            Optional<EvidenceSource> source) throws ProblemException {
        return item("attach", recordId, itemCode,
                changes -> changes.attach(files, source, aggregates.wall().instant()));
    }

    @Override
    public InspectionView detach(String evidenceId) throws ProblemException {
        return change("detach", (state, recorder) -> recorder.remove(openEvidence(state, evidenceId).getId()));
    }

    @Override
    public InspectionView assign(String evidenceId, String recordId, String itemCode) throws ProblemException {
        return change("assign", (state, recorder) -> {
            var inspection = reader.inspection(state);
            new EvidenceMove(state, recorder, inspection).move(openEvidence(state, evidenceId),
                    reader.find(inspection, recordId, itemCode));
        });
    }

    @Override
    public InspectionView mark(String evidenceId, List<PhotoMark> marks) throws ProblemException {
        return change("mark", (state, recorder) -> new EvidenceChanges(state, recorder)
                .mark(openEvidence(state, evidenceId), marks, aggregates.wall()));
    }

    @Override
    public InspectionView mark(String evidenceId, List<PhotoMark> seen, List<PhotoMark> marks)
            throws ProblemException {
        return change("mark", (state, recorder) -> {
            var evidence = openEvidence(state, evidenceId);
            new EvidenceChanges(state, recorder).mark(evidence,
                    PhotoMarks.together(seen, marks, PhotoMarks.of(evidence)), aggregates.wall());
        });
    }

    @Override
    public InspectionView stage(String evidenceId, Optional<PhotoStage> stage) throws ProblemException {
        return change("stage", (state, recorder) -> new EvidenceChanges(state, recorder)
                .stage(reader.inspection(state), openEvidence(state, evidenceId), stage));
    }

    @Override
    public InspectionView pair(String beforeId, String afterId) throws ProblemException {
        return change("pair", (state, recorder) -> new EvidenceChanges(state, recorder)
                .pair(reader.inspection(state), openEvidence(state, beforeId), openEvidence(state, afterId)));
    }

    private Evidence evidence(AggregateState state, String evidenceId) throws ProblemException {
        return reader.inspection(state).getEvidence().stream().filter(e -> e.getId().equals(evidenceId)).findFirst()
                .orElseThrow(() -> new ProblemException(EvidenceProblem.EVIDENCE_UNKNOWN, evidenceId));
    }

    private Evidence openEvidence(AggregateState state, String evidenceId) throws ProblemException {
        var evidence = evidence(state, evidenceId);
        open(state, evidence.getRecordId());
        return evidence;
    }

    @Override
    public InspectionView undo() throws ProblemException {
        return inverse(Undo::undo, Problem.NOTHING_TO_UNDO);
    }

    @Override
    public InspectionView redo() throws ProblemException {
        return inverse(Undo::redo, Problem.NOTHING_TO_REDO);
    }

    private InspectionView inverse(Inverse inverse, ProblemCode nothing) throws ProblemException {
        marks.keep(id, author);
        view = aggregates.append(id, author,
                (state, writer) -> inverse.of(UndoRules.of(state, author.personId()), writer)
                        .orElseThrow(() -> new ProblemException(nothing)),
                this::look);
        return view;
    }

    @Override
    public List<Blocker> blockers(String recordId) {
        return view.record(recordId).map(r -> Completion.blockers(r, view.team(), view.visitDate())).orElse(List.of());
    }

    @Override
    public InspectionView complete(String recordId) throws ProblemException {
        return change(UndoRules.COMPLETE, (state, recorder) -> {
            view = look(state);
            var record = open(state, recordId);
            var blockers = obstacles(recordId);
            if (!blockers.isEmpty()) {
                var first = blockers.get(0);
                throw new ProblemException(Problem.RECORD_BLOCKED, reader.agencyName(record.getAgencyCode()),
                        Integer.toString(blockers.size()), first);
            }
            event(recorder, Literals.RECORD_EVENT, record, Literals.AGENCY_RECORD__EVENTS.getName(),
                    Map.of("type", Completion.COMPLETED, "coveredHeads", Knowledge.of(state).runs(), "deadlines",
                            view.record(recordId).map(Findings::fixed).orElse(List.of())));
        });
    }

    @Override
    public MovePlan plan(String recordId, String templateId) throws ProblemException {
        return aggregates.read(id, state -> {
            open(state, recordId);
            var record = look(state).record(recordId)
                    .orElseThrow(() -> new ProblemException(Problem.INSPECTION_UNKNOWN, recordId));
            return moves.plan(record, reader.record(reader.inspection(state), recordId), templateId,
                    reader.former(state, recordId));
        });
    }

    @Override
    public InspectionView move(String recordId, String templateId) throws ProblemException {
        var target = moves.target(templateId);
        return change("move", (state, recorder) -> {
            var record = open(state, recordId);
            moves.requireMovable(record, target, !Contest.of(state, recordId).isEmpty());
            recorder.set(recordId, Map.of(Contest.TEMPLATE, templateId, Contest.DIGEST, target.contentDigest()));
        });
    }

    private AgencyRecord open(AggregateState state, String recordId) throws ProblemException {
        var record = reader.record(reader.inspection(state), recordId);
        if (Completion.completed(record)) {
            throw new ProblemException(Problem.RECORD_COMPLETED, reader.agencyName(record.getAgencyCode()));
        }
        return record;
    }

    @Override
    public InspectionView supplement(String recordId, String itemCode, String text) throws ProblemException {
        return change("supplement", (state, recorder) -> {
            var record = reader.record(reader.inspection(state), recordId);
            if (!Completion.completed(record)) {
                throw new ProblemException(Problem.RECORD_NOT_COMPLETED, reader.agencyName(record.getAgencyCode()));
            }
            if (!itemCode.isEmpty()) {
                reader.requireItem(record, itemCode);
            }
            var words = Texts.checked(itemCode, text);
            if (words.isEmpty()) {
                throw new ProblemException(Problem.SUPPLEMENT_EMPTY);
            }
            event(recorder, Literals.SUPPLEMENT, record, Literals.AGENCY_RECORD__SUPPLEMENTS.getName(),
                    Map.of("itemCode", itemCode, "text", words));
        });
    }

    @Override
    public InspectionView respond(String recordId, List<Integer> answers) throws ProblemException {
        if (!SurveyTally.complete(answers)) {
            throw new ProblemException(RecordingProblem.SURVEY_INCOMPLETE);
        }
        return change("respond", (state, recorder) -> {
            var record = open(state, recordId);
            if (record.getRecordKind() != RecordKind.APPRAISAL) {
                throw new ProblemException(RecordingProblem.SURVEY_NOT_ASKED,
                        reader.agencyName(record.getAgencyCode()));
            }
            recorder.create(Literals.DINER_RESPONSE, Ids.fresh(aggregates.wall()), recordId,
                    Literals.AGENCY_RECORD__RESPONSES.getName(), Map.of("answers", answers));
        });
    }

    @Override
    public InspectionView sign(String recordId, SignatureInput signature) throws ProblemException {
        return signing("sign", recordId, changes -> changes.sign(signature));
    }

    @Override
    public InspectionView refuse(String recordId, RefusalInput refusal) throws ProblemException {
        return signing("refuse", recordId, changes -> changes.refuse(refusal));
    }

    @Override
    public InspectionView attachSigned(String recordId, StoredFile scan) throws ProblemException {
        return signing("attach-signed", recordId, changes -> changes.attach(scan));
    }

    private InspectionView signing(String reason, String recordId, SigningChange change) throws ProblemException {
        return change(reason, (state, recorder) -> {
            var seen = look(state);
            var record = seen.record(recordId)
                    .orElseThrow(() -> new ProblemException(Problem.INSPECTION_UNKNOWN, recordId));
            change.make(new SigningChanges(state, recorder, seen, record, author, aggregates.wall()));
        });
    }

    private void event(ChangeRecorder recorder, EClass type, AgencyRecord record, String feature,
            Map<String, ?> own) {
        var values = new HashMap<String, Object>(own);
        values.put("occurredAt", aggregates.wall().instant());
        values.put("zone", author.zone().getId());
        values.put("personId", author.personId());
        recorder.create(type, Ids.fresh(aggregates.wall()), record.getId(), feature, values);
    }

    /** What one action does to one item. */
    @FunctionalInterface
    private interface ItemChange {
        void make(ItemChanges changes) throws ProblemException;
    }

    /** What one action does to the signatures of one record. */
    @FunctionalInterface
    private interface SigningChange {
        void make(SigningChanges changes) throws ProblemException;
    }

    /** Undo or redo. */
    @FunctionalInterface
    private interface Inverse {
        Optional<ChangeSet> of(Undo undo, Writer writer);
    }
}
