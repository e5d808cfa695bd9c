package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.EvidenceSource;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.LateChange;
import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.PhotoDetails;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.port.StoredFile;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;
import org.canxun.core.signing.SigningView;
import org.canxun.model.RequirementLevel;

/** Recording in memory. Writes down its calls, and fails when told to. */
final class FakeEditor implements InspectionEditor {

    final List<String> calls = new ArrayList<>();
    MovePlan plan;
    Optional<ProblemCode> failure = Optional.empty();
    private final Deque<InspectionView> done = new ArrayDeque<>();
    private final Deque<InspectionView> undone = new ArrayDeque<>();
    private InspectionView view;

    FakeEditor(InspectionView view) {
        this.view = view;
    }

    @Override
    public InspectionView view() {
        return view;
    }

    @Override
    public InspectionView answer(String recordId, String itemCode, Answer answer) throws ProblemException {
        calls.add("answer " + itemCode + " " + answer.answer() + answer.reason() + answer.choice()
                + (answer.value() == null ? "" : answer.value()) + answer.text());
        return change(recordId, itemCode, i -> i
                .answer(answer.answer(), answer.reason(), answer.choice(), answer.value()).text(answer.text()));
    }

    @Override
    public InspectionView measure(String recordId, String itemCode, String parameter, BigDecimal value)
            throws ProblemException {
        calls.add("measure " + itemCode + " " + parameter + " " + value);
        var readings = new ArrayList<>(item(recordId, itemCode).readings());
        readings.removeIf(r -> r.parameter().equals(parameter));
        readings.add(new ItemView.Reading(parameter, value, "℃"));
        return change(recordId, itemCode, i -> i.readings(readings));
    }

    @Override
    public InspectionView note(String recordId, String itemCode, String note) throws ProblemException {
        calls.add("note " + itemCode + " " + note);
        return change(recordId, itemCode, i -> i.note(note));
    }

    @Override
    public InspectionView finding(String recordId, String itemCode, FindingChange change) throws ProblemException {
        calls.add("finding " + itemCode + change.text().map(t -> " " + t).orElse("")
                + change.major().map(m -> m ? " major" : " usual").orElse("")
                + change.way().map(w -> " " + w.mode() + " " + w.days() + w.unit() + w.referredTo()).orElse(""));
        return change(recordId, itemCode, i -> i.finding(change));
    }

    @Override
    public InspectionView mark(String evidenceId, List<PhotoMark> marks) throws ProblemException {
        calls.add("mark " + evidenceId + " " + marks.size());
        return details(
                Map.of(evidenceId, d -> new PhotoDetails(d.sm3(), d.source(), d.stage(), d.pairedWith(), marks)));
    }

    @Override
    public InspectionView mark(String evidenceId, List<PhotoMark> seen, List<PhotoMark> marks)
            throws ProblemException {
        var both = new ArrayList<>(marks);
        view.records().stream().flatMap(record -> record.items().stream()).flatMap(item -> item.photos().stream())
                .filter(photo -> photo.id().equals(evidenceId)).flatMap(photo -> photo.marks().stream())
                .filter(mark -> !seen.contains(mark)).forEach(both::add);
        return mark(evidenceId, both);
    }

    @Override
    public InspectionView stage(String evidenceId, Optional<PhotoStage> stage) throws ProblemException {
        calls.add("stage " + evidenceId + stage.map(s -> " " + s).orElse(""));
        return details(Map.of(evidenceId, d -> new PhotoDetails(d.sm3(), d.source(), stage, "", d.marks())));
    }

    @Override
    public InspectionView pair(String beforeId, String afterId) throws ProblemException {
        calls.add("pair " + beforeId + " " + afterId);
        return details(Map.of(
                beforeId, d -> new PhotoDetails(d.sm3(), d.source(), Optional.of(PhotoStage.BEFORE), "", d.marks()),
                afterId,
                d -> new PhotoDetails(d.sm3(), d.source(), Optional.of(PhotoStage.AFTER), beforeId, d.marks())));
    }

    private InspectionView details(Map<String, UnaryOperator<PhotoDetails>> changes) throws ProblemException {
        var holder = holder(changes.keySet().iterator().next());
        return change(holder.recordId(), holder.code(),
                i -> i.photos(holder.photos().stream().map(p -> new ItemView.Photo(
                        p.id(), p.sha256(), p.fileName(), p.mediaType(), p.capturedAt(), p.caption(),
                        changes.getOrDefault(p.id(), UnaryOperator.identity()).apply(p.details()))).toList()));
    }

    private ItemView holder(String evidenceId) {
        return view.records().stream().flatMap(r -> r.items().stream())
                .filter(i -> i.photos().stream().anyMatch(p -> p.id().equals(evidenceId))).findFirst().orElseThrow();
    }

    @Override
    public InspectionView attach(String recordId, String itemCode, List<StoredFile> files,
            Optional<EvidenceSource> source) throws ProblemException {
        calls.add("attach " + itemCode + " " + files.size() + source.map(s -> " " + s).orElse(""));
        var photos = new ArrayList<>(item(recordId, itemCode).photos());
        files.forEach(f -> photos.add(new ItemView.Photo("e-" + photos.size() + f.sha256(), f.sha256(), f.fileName(),
                f.mediaType(), f.capturedAt(), "",
                new PhotoDetails(f.sm3(), source, Optional.empty(), "", List.of()))));
        return change(recordId, itemCode, i -> i.photos(photos));
    }

    @Override
    public InspectionView detach(String evidenceId) throws ProblemException {
        calls.add("detach " + evidenceId);
        var holder = holder(evidenceId);
        return change(holder.recordId(), holder.code(),
                i -> i.photos(holder.photos().stream().filter(p -> !p.id().equals(evidenceId)).toList()));
    }

    @Override
    public InspectionView assign(String evidenceId, String recordId, String itemCode) throws ProblemException {
        calls.add("assign " + evidenceId + " " + itemCode);
        var holder = holder(evidenceId);
        var moved = holder.photos().stream().filter(p -> p.id().equals(evidenceId)).findFirst().orElseThrow();
        change(holder.recordId(), holder.code(),
                i -> i.photos(holder.photos().stream().filter(p -> p != moved).toList()));
        var before = done.pop();
        var photos = new ArrayList<>(item(recordId, itemCode).photos());
        photos.add(moved);
        change(recordId, itemCode, i -> i.photos(photos));
        done.pop();
        done.push(before);
        return view;
    }

    @Override
    public InspectionView undo() throws ProblemException {
        calls.add("undo");
        if (done.isEmpty()) {
            throw new ProblemException(Problem.NOTHING_TO_UNDO);
        }
        undone.push(view);
        view = done.pop();
        return refresh();
    }

    @Override
    public InspectionView redo() throws ProblemException {
        calls.add("redo");
        if (undone.isEmpty()) {
            throw new ProblemException(Problem.NOTHING_TO_REDO);
        }
        done.push(view);
        view = undone.pop();
        return refresh();
    }

    @Override
    public MovePlan plan(String recordId, String templateId) {
        return plan;
    }

    @Override
    public InspectionView move(String recordId, String templateId) {
        calls.add("move " + recordId + " " + templateId);
        return view;
    }

    @Override
    public List<Blocker> blockers(String recordId) {
        return view.record(recordId).orElseThrow().items().stream().filter(i -> !i.answered())
                .map(i -> new Blocker(Problem.ITEM_UNANSWERED, i.code(), List.of(i.code()), RequirementLevel.BLOCK))
                .toList();
    }

    @Override
    public InspectionView complete(String recordId) throws ProblemException {
        calls.add("complete " + recordId);
        var old = view.record(recordId).orElseThrow();
        return replace(new RecordView(old.id(), old.agencyCode(), old.agencyName(), old.enforcing(), old.kind(),
                old.templateId(), old.templateCode(), old.templateTitle(), 1, "", old.items(), old.progress(),
                old.score(), true, old.supplements(), old.late(), old.strays(), old.rivals(),
                old.judgements(), old.grading(), FakeSigning.completed(old)), view.lastTouched());
    }

    @Override
    public InspectionView sign(String recordId, SignatureInput signature) throws ProblemException {
        calls.add("sign " + signature.role() + " " + signature.signer() + " " + signature.method()
                + signature.evidenceId().map(id -> " " + id).orElse(""));
        return signing(recordId, signing -> FakeSigning.signed(signing, view.team(), signature));
    }

    @Override
    public InspectionView refuse(String recordId, RefusalInput refusal) throws ProblemException {
        calls.add("refuse " + refusal.reason());
        return signing(recordId, signing -> FakeSigning.refused(signing, refusal));
    }

    @Override
    public InspectionView attachSigned(String recordId, StoredFile scan) throws ProblemException {
        calls.add("attachSigned " + scan.fileName());
        return signing(recordId, signing -> FakeSigning.scanned(signing, scan));
    }

    @Override
    public Map<String, RecordView.LastEdit> lastEdits() {
        return Map.of();
    }

    @Override
    public InspectionView respond(String recordId, List<Integer> answers) throws ProblemException {
        calls.add("respond " + answers);
        if (failure.isPresent()) {
            throw new ProblemException(failure.get(), "disk full");
        }
        // The records do not show it, the history does.
        done.push(view);
        undone.clear();
        return refresh();
    }

    private InspectionView signing(String recordId, UnaryOperator<SigningView> change) throws ProblemException {
        var old = view.record(recordId).orElseThrow();
        return replace(new RecordView(old.id(), old.agencyCode(), old.agencyName(), old.enforcing(), old.kind(),
                old.templateId(), old.templateCode(), old.templateTitle(), 1, "", old.items(), old.progress(),
                old.score(), true, old.supplements(), old.late(), old.strays(), old.rivals(), old.judgements(),
                old.grading(), change.apply(old.signing())), view.lastTouched());
    }

    @Override
    public InspectionView supplement(String recordId, String itemCode, String text) throws ProblemException {
        calls.add("supplement " + itemCode + " " + text);
        var old = view.record(recordId).orElseThrow();
        var supplements = new ArrayList<>(old.supplements());
        supplements.add(new RecordView.SupplementView(itemCode, text, "zhang", "张示例", Instant.EPOCH));
        return replace(new RecordView(old.id(), old.agencyCode(), old.agencyName(), old.enforcing(), old.kind(),
                old.templateId(), old.templateCode(), old.templateTitle(), 1, "", old.items(), old.progress(),
                old.score(), true, supplements, old.late(), old.strays(), old.rivals(),
                old.judgements(), old.grading()), view.lastTouched());
    }

    @Override
    public InspectionView refresh() {
        view = with(view.records(), view.lastTouched());
        return view;
    }

    /** Changes an item as a colleague would, past this editor's history. */
    void elsewhere(String recordId, String itemCode, UnaryOperator<ItemChange> change) throws ProblemException {
        change(recordId, itemCode, change);
        done.pop();
    }

    /** Changes a record as a move to another version does, past this editor's history. */
    private void moved(String recordId, List<ItemView> items, List<RecordView.StrayView> strays) {
        var old = view.record(recordId).orElseThrow();
        var record = new RecordView(old.id(), old.agencyCode(), old.agencyName(), old.enforcing(), old.kind(),
                old.templateId(), old.templateCode(), old.templateTitle(), 1, "", items, Sample.progress(items),
                Sample.score(items), old.completed(), old.supplements(), old.late(), strays, old.rivals(),
                old.judgements(),
                old.grading());
        view = with(view.records().stream().map(r -> r.id().equals(recordId) ? record : r).toList(),
                view.lastTouched());
    }

    void without(String recordId, String itemCode) {
        var old = view.record(recordId).orElseThrow();
        moved(recordId, old.items().stream().filter(i -> !i.code().equals(itemCode)).toList(), old.strays());
    }

    /** Somebody else moved the record, too, and elsewhere. */
    void contested(String recordId, List<RecordView.RivalVersion> rivals) {
        var old = view.record(recordId).orElseThrow();
        var record = new RecordView(old.id(), old.agencyCode(), old.agencyName(), old.enforcing(), old.kind(),
                old.templateId(), old.templateCode(), old.templateTitle(), 1, "", old.items(), old.progress(),
                old.score(), old.completed(), old.supplements(), old.late(), old.strays(), rivals, old.judgements(),
                old.grading());
        view = with(view.records().stream().map(r -> r.id().equals(recordId) ? record : r).toList(),
                view.lastTouched());
    }

    void stray(String recordId, RecordView.StrayView stray) {
        moved(recordId, view.record(recordId).orElseThrow().items(), List.of(stray));
    }

    /** As it arrives from another laptop for a record that is completed here. */
    void tooLate(String recordId, LateChange change, String person) throws ProblemException {
        var old = view.record(recordId).orElseThrow();
        replace(new RecordView(old.id(), old.agencyCode(), old.agencyName(), old.enforcing(), old.kind(),
                old.templateId(), old.templateCode(), old.templateTitle(), 1, "", old.items(), old.progress(),
                old.score(), true, old.supplements(),
                List.of(new RecordView.LateView(change, person)), old.strays(), old.rivals(), old.judgements(),
                old.grading()),
                view.lastTouched());
    }

    ItemView item(String recordId, String itemCode) {
        return view.record(recordId).orElseThrow().item(itemCode).orElseThrow();
    }

    private InspectionView change(String recordId, String itemCode, UnaryOperator<ItemChange> change)
            throws ProblemException {
        var old = view.record(recordId).orElseThrow();
        var items = old.items().stream()
                .map(i -> i.code().equals(itemCode) ? change.apply(new ItemChange(i)).done() : i).toList();
        return replace(
                new RecordView(old.id(), old.agencyCode(), old.agencyName(), old.enforcing(), old.kind(),
                        old.templateId(), old.templateCode(), old.templateTitle(), 1, "", items, Sample.progress(items),
                        Sample.score(items), old.completed(), old.supplements(),
                        old.late(), old.strays(), old.rivals(), old.judgements(), old.grading()),
                Optional.of(new Place(recordId, itemCode)));
    }

    private InspectionView replace(RecordView record, Optional<Place> touched) throws ProblemException {
        if (failure.isPresent()) {
            throw new ProblemException(failure.get(), "disk full");
        }
        var records = view.records().stream().map(r -> r.id().equals(record.id()) ? record : r).toList();
        if (!records.equals(view.records())) {
            done.push(view);
            undone.clear();
        }
        view = with(records, touched);
        return view;
    }

    private InspectionView with(List<RecordView> records, Optional<Place> touched) {
        var findings = records.stream().flatMap(r -> r.items().stream()).flatMap(i -> i.finding().stream()).toList();
        return new InspectionView(view.id(), view.siteId(), view.siteName(), view.kind(), view.visitDate(),
                view.numberInYear(), view.leadAgencyCode(), view.team(), records, findings, touched, !done.isEmpty(),
                !undone.isEmpty());
    }
}
