package org.canxun.core.inspection;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.inspection.InspectionReader.ItemPlace;
import org.canxun.core.journaling.Ids;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.Evidence;
import org.canxun.model.JointInspection;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.OverlayMark;
import org.eclipse.emf.ecore.EObject;

/**
 * Moves a file to another item. There it gets the id that it would have had if it had been attached there at once, so
 * that attaching it again and the same move on another laptop find it; all that was said of it goes with it.
 */
final class EvidenceMove {

    private static final String ID = "id";
    private static final String POSITION = "position";
    private static final String PAIRED_WITH = "pairedWith";

    private final AggregateState state;
    private final ChangeRecorder recorder;
    private final JointInspection inspection;

    EvidenceMove(AggregateState state, ChangeRecorder recorder, JointInspection inspection) {
        this.state = state;
        this.recorder = recorder;
        this.inspection = inspection;
    }

    /** Where the item has the file already, the one that is moved goes, and leaves there what was drawn over it. */
    void move(Evidence evidence, ItemPlace target) {
        var recordId = target.record().getId();
        var code = target.item().content().code();
        var id = id(recordId, code, evidence.getSha256());
        if (id.equals(evidence.getId())) {
            return;
        }
        var there = state.object(id).filter(Evidence.class::isInstance).map(Evidence.class::cast);
        if (there.isEmpty()) {
            var values = values(evidence);
            values.put("recordId", recordId);
            values.put("itemCode", code);
            new EvidenceChanges(state, recorder).create(id, values);
        }
        carry(evidence, id, there.map(Evidence::getMarks).map(List::copyOf).orElse(List.of()));
        inspection.getEvidence().stream().filter(other -> evidence.getId().equals(other.getPairedWith()))
                .forEach(other -> recorder.set(other.getId(), PAIRED_WITH, id));
        recorder.remove(evidence.getId());
    }

    /** Above what is there already; a figure that is there is not drawn twice. */
    private void carry(Evidence evidence, String id, List<OverlayMark> present) {
        var drawn = present.stream().map(EvidenceMove::figure).collect(toSet());
        var above = present.stream().mapToInt(OverlayMark::getPosition).max().orElse(-1) + 1;
        for (var mark : evidence.getMarks()) {
            if (drawn.add(figure(mark)) && state.object(carried(id, mark)).isEmpty()) {
                var values = values(mark);
                values.put(POSITION, above + mark.getPosition());
                recorder.create(mark.eClass(), carried(id, mark), id, Literals.EVIDENCE__MARKS.getName(), values);
            }
        }
    }

    private static String carried(String id, OverlayMark mark) {
        return Ids.derived("mark", id, mark.getId());
    }

    private static Map<String, Object> figure(OverlayMark mark) {
        var values = values(mark);
        values.remove(POSITION);
        return values;
    }

    /** The same file at the same item is one object, whoever attaches it. */
    static String id(String recordId, String itemCode, String sha256) {
        return Ids.derived("evidence", recordId, itemCode, sha256);
    }

    private static Map<String, Object> values(EObject object) {
        var values = new LinkedHashMap<String, Object>();
        object.eClass().getEAllAttributes().stream().filter(a -> !a.getName().equals(ID) && object.eIsSet(a))
                .forEach(a -> values.put(a.getName(), object.eGet(a)));
        return values;
    }
}
