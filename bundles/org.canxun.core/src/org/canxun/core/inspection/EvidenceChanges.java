package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.journaling.Ids;
import org.canxun.core.port.StoredFile;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.journal.Entry;
import org.canxun.model.AgencyRecord;
import org.canxun.model.Evidence;
import org.canxun.model.JointInspection;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.OverlayMark;

/** What one action does to the evidence of an inspection, written into a recorder. */
record EvidenceChanges(AggregateState state, ChangeRecorder recorder) {

    void attach(AgencyRecord record, String itemCode, StoredFile file, Optional<EvidenceSource> source, Instant now) {
        var id = EvidenceMove.id(record.getId(), itemCode, file.sha256());
        if (state.object(id).isPresent()) {
            return;
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("recordId", record.getId());
        values.put("itemCode", itemCode);
        values.put("sha256", file.sha256());
        values.put("sm3", file.sm3().isEmpty() ? null : file.sm3());
        values.put("fileName", file.fileName());
        values.put("mediaType", file.mediaType());
        values.put("size", file.size());
        values.put("width", file.width());
        values.put("height", file.height());
        values.put("capturedAt", file.capturedAt().orElse(null));
        values.put("capturedOffset", file.capturedOffset().orElse(null));
        values.put("camera", file.camera().orElse(null));
        values.put("longitude", file.position().map(p -> BigDecimal.valueOf(p.longitude())).orElse(null));
        values.put("latitude", file.position().map(p -> BigDecimal.valueOf(p.latitude())).orElse(null));
        values.put("importedAt", now);
        values.put("source", source.map(EvidenceSource::name).orElse(null));
        create(id, values);
    }

    /**
     * A file at an item, for the first time or again. What was drawn over it before it went is under it still, and does
     * not come back with it. It is not removed when the file goes: whoever still wants the file needs the mosaics.
     */
    void create(String id, Map<String, Object> values) {
        recorder.create(Literals.EVIDENCE, id, state.aggregate().id(), Literals.JOINT_INSPECTION__EVIDENCE.getName(),
                values);
        state.changeSets().stream().flatMap(set -> set.payload().stream())
                .flatMap(payload -> payload.entries().stream()).filter(entry -> isMarkOf(id, entry))
                .map(Entry::object).distinct().forEach(recorder::remove);
    }

    private static boolean isMarkOf(String id, Entry entry) {
        return entry instanceof Entry.Create create && create.type().equals(Literals.OVERLAY_MARK.getName())
                && create.owner().filter(owner -> owner.object().equals(id)).isPresent();
    }

    /**
     * Figures that stay as they are keep their objects, so that little is written. Those that only newer programs know
     * are left alone: whoever sees a mosaic instead cannot decide what they are to hide.
     */
    void mark(Evidence evidence, List<PhotoMark> wanted, Clock clock) throws ProblemException {
        var marks = PhotoMarks.checked(wanted);
        if (!marks.isEmpty() && !isPicture(evidence)) {
            throw new ProblemException(EvidenceProblem.MARK_NO_PICTURE, evidence.getFileName());
        }
        var present = evidence.getMarks().stream().filter(PhotoMarks::known)
                .sorted(Comparator.comparingInt(OverlayMark::getPosition)).toList();
        var places = own(evidence, marks);
        for (var i = 0; i < Math.max(present.size(), places.size()); i++) {
            var kept = i < present.size() && i < places.size()
                    && PhotoMarks.of(present.get(i)).equals(marks.get(places.get(i)))
                    && present.get(i).getPosition() == places.get(i);
            if (!kept && i < present.size()) {
                recorder.remove(present.get(i).getId());
            }
            if (!kept && i < places.size()) {
                recorder.create(Literals.OVERLAY_MARK, Ids.fresh(clock), evidence.getId(),
                        Literals.EVIDENCE__MARKS.getName(), values(marks.get(places.get(i)), places.get(i)));
            }
        }
    }

    /** Where those figures are among the wanted that do not merely stand for one of a newer program. */
    private static List<Integer> own(Evidence evidence, List<PhotoMark> wanted) {
        var foreign = evidence.getMarks().stream().filter(mark -> !PhotoMarks.known(mark)).map(PhotoMarks::of)
                .collect(Collectors.toCollection(ArrayList::new));
        return IntStream.range(0, wanted.size()).filter(i -> !foreign.remove(wanted.get(i))).boxed().toList();
    }

    private static boolean isPicture(Evidence evidence) {
        return evidence.getMediaType() != null && evidence.getMediaType().startsWith("image/");
    }

    private static Map<String, Object> values(PhotoMark mark, int position) {
        var values = new LinkedHashMap<String, Object>();
        values.put("shape", mark.shape().name());
        values.put("x", mark.x());
        values.put("y", mark.y());
        values.put("toX", mark.toX());
        values.put("toY", mark.toY());
        values.put("text", mark.text().isEmpty() ? null : mark.text());
        values.put("position", position);
        return values;
    }

    void stage(JointInspection inspection, Evidence evidence, Optional<PhotoStage> stage) {
        var name = stage.map(PhotoStage::name).orElse(null);
        if (Objects.equals(name, evidence.getStage())) {
            return;
        }
        alone(inspection, evidence.getId());
        set(evidence, name, null);
    }

    void pair(JointInspection inspection, Evidence before, Evidence after) throws ProblemException {
        if (before.getId().equals(after.getId())) {
            throw new ProblemException(EvidenceProblem.PAIR_OF_ONE, before.getFileName());
        } else if (!Objects.equals(before.getRecordId(), after.getRecordId())
                || !Objects.equals(before.getItemCode(), after.getItemCode())) {
            throw new ProblemException(EvidenceProblem.PAIR_OTHER_ITEM, before.getFileName(), before.getItemCode(),
                    after.getFileName(), after.getItemCode());
        }
        // Whoever was paired with either stands alone now, except the two themselves.
        inspection.getEvidence().stream().filter(e -> !e.getId().equals(after.getId()))
                .filter(e -> before.getId().equals(e.getPairedWith()) || after.getId().equals(e.getPairedWith()))
                .forEach(e -> set(e, e.getStage(), null));
        set(before, PhotoStage.BEFORE.name(), null);
        set(after, PhotoStage.AFTER.name(), before.getId());
    }

    private void alone(JointInspection inspection, String before) {
        inspection.getEvidence().stream().filter(e -> before.equals(e.getPairedWith()))
                .forEach(e -> set(e, e.getStage(), null));
    }

    private void set(Evidence evidence, String stage, String before) {
        var values = new HashMap<String, Object>();
        values.put("stage", stage);
        values.put("pairedWith", before);
        recorder.set(evidence.getId(), values);
    }
}
