package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.RecordView.LastEdit;
import org.canxun.core.inspection.RecordView.RivalVersion;
import org.canxun.core.meals.IndicatorValues.Proposal;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.RecordKind;
import org.canxun.model.ScoreSource;
import org.canxun.ui.inspection.record.RecordingListener.Change;
import org.canxun.ui.inspection.record.RecordingListener.Wish;
import org.canxun.ui.inspection.record.Steps.Edit;

/** What is done with a record as a whole: completing it, adding to it, moving it to a newer version. */
final class WholeRecord {

    private static final Set<ScoreSource> BY_DATA = EnumSet.of(ScoreSource.DATA, ScoreSource.AUTO);

    private final RecordingModel model;
    private final EditQueue edits;
    private final Typing typing;
    private final Versions versions;
    private final RecordingListener listeners;
    private final SignatureEdits signatures;
    private Map<String, LastEdit> lastEdits = Map.of();

    WholeRecord(RecordingModel model, EditQueue edits, Typing typing, Versions versions,
            RecordingListener listeners) {
        this.model = model;
        this.edits = edits;
        this.typing = typing;
        this.versions = versions;
        this.listeners = listeners;
        signatures = new SignatureEdits(model, edits);
        model.addListener(signatures);
    }

    /** Who worked last on a record; several laptops may hold it. */
    Optional<LastEdit> lastEdit(String recordId) {
        return Optional.ofNullable(lastEdits.get(recordId));
    }

    /** Reads who worked last, unless more is about to be recorded. */
    void readLastEdits() {
        if (!edits.busy()) {
            edits.lastEdits(read -> {
                lastEdits = read;
                listeners.changed(Change.EDITORS);
            });
        }
    }

    /** The record that questionnaires go to: an open appraisal, the one in front first. */
    Optional<String> surveyed() {
        return Stream.concat(Stream.of(model.record()), model.view().records().stream())
                .filter(r -> r.kind() == RecordKind.APPRAISAL && !r.completed()).map(RecordView::id).findFirst();
    }

    void respond(String recordId, List<Integer> answers) {
        edits.act(new Steps.Questionnaire(recordId, answers));
    }

    SignatureEdits signatures() {
        return signatures;
    }

    void askToComplete() {
        model.leaving();
        var recordId = model.record().id();
        edits.blockers(recordId, blockers -> model.view().record(recordId)
                .filter(r -> !r.completed())
                .ifPresentOrElse(r -> listeners.completing(r, blockers),
                        () -> listeners.wanted(Wish.RECORD_COMPLETED)));
    }

    void complete(String recordId) {
        model.leaving();
        edits.act(e -> e.complete(recordId));
        edits.afterwards(() -> model.view().record(recordId).filter(RecordView::completed)
                .ifPresent(r -> listeners.wanted(Wish.COMPLETED)));
    }

    /** Adds to a completed record what was typed into the field for supplements. */
    void supplement(Place place) {
        var key = TextKey.supplement(place);
        var text = typing.text(key, "").strip();
        if (!text.isEmpty()) {
            var typed = typing.text(key, "");
            edits.act(e -> e.supplement(place.recordId(), place.itemCode(), text), () -> {
                typing.stored(key, typed);
                listeners.changed(Change.TEXTS);
            }, () -> typing.failed(key, typed));
        }
    }

    /**
     * Asks what a move of the record in front to the newer version would do; where people moved it apart and nothing is
     * newer, to the newest of theirs.
     */
    void planMove() {
        model.leaving();
        var record = model.record();
        versions.newer(record).map(TemplateRow::id).or(() -> newestRival(record))
                .ifPresentOrElse(this::planMove, () -> listeners.wanted(Wish.NOTHING_NEWER));
    }

    private static Optional<String> newestRival(RecordView record) {
        return record.rivals().stream().filter(rival -> rival.version() > 0 && !record.completed())
                .max(Comparator.comparingInt(RivalVersion::version)).map(RivalVersion::templateId);
    }

    /** Asks what a move of the record in front to a version would do. */
    void planMove(String templateId) {
        model.leaving();
        var recordId = model.record().id();
        edits.plan(recordId, templateId,
                plan -> model.view().record(recordId).ifPresent(r -> listeners.moving(r, plan)));
    }

    /** Whether figures or earlier visits can answer items of the record in front. */
    boolean asksForData() {
        return !model.record().completed() && model.record().items().stream()
                .anyMatch(i -> i.content().scoring().filter(s -> BY_DATA.contains(s.source())).isPresent());
    }

    /** Records what data proposes, as one action; what somebody answered meanwhile stays. */
    void take(List<Proposal> proposals) {
        model.leaving();
        var steps = new ArrayList<Edit>();
        for (var proposal : proposals) {
            var open = model.view().record(proposal.recordId()).flatMap(r -> r.item(proposal.itemCode()))
                    .filter(i -> !i.answered());
            if (open.isPresent()) {
                steps.add(e -> e.answer(proposal.recordId(), proposal.itemCode(), proposal.answer()));
                proposal.note()
                        .ifPresent(n -> steps.add(e -> e.note(proposal.recordId(), proposal.itemCode(), n)));
            }
        }
        edits.act(steps);
    }

    void move(String recordId, MovePlan plan) {
        model.leaving();
        edits.act(e -> e.move(recordId, plan.target().id()), () -> listeners.moved(plan), () -> {
        });
    }
}
