package org.canxun.core.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.dossier.OpenFinding.Later;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.LastTime.Key;
import org.canxun.core.inspection.RecordView;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;
import org.canxun.model.RectifyMode;

/** Sorts the findings of visits, the latest visit first, into what is put right and what is open. */
final class VisitFindings {

    private final LocalDate today;
    private final Map<String, List<OpenFinding>> open = new HashMap<>();
    private final Map<Key, Later> seen = new HashMap<>();
    private int putRight;

    VisitFindings(LocalDate today) {
        this.today = today;
    }

    /** Takes in a visit that is older than those before. */
    void take(InspectionView visit) {
        for (var record : visit.records()) {
            open.put(record.id(), record.items().stream().flatMap(item -> item.finding().stream()
                    .filter(finding -> demands(record, finding)).flatMap(finding -> open(visit, record, item, finding)))
                    .toList());
        }
        // Afterwards, so that a visit is no later look at itself.
        for (var record : visit.records()) {
            // That it did not apply says nothing of what was found before.
            record.items().stream().filter(ItemView::answered)
                    .filter(item -> item.answer() != ItemAnswer.NOT_APPLICABLE).forEach(item -> seen.putIfAbsent(
                            new Key(record.agencyCode(), item.code()), new Later(visit.visitDate(), item.answer())));
        }
    }

    /** An indicator that earned no points is no fault to be put right, unless somebody said so. */
    private static boolean demands(RecordView record, FindingView finding) {
        return record.kind() == RecordKind.INSPECTION || finding.written() || finding.rectification().written()
                || finding.term().isPresent();
    }

    private Stream<OpenFinding> open(InspectionView visit, RecordView record, ItemView item, FindingView finding) {
        var way = finding.rectification();
        if (way.mode() == RectifyMode.ON_SPOT && way.paired()) {
            putRight++;
            return Stream.empty();
        }
        return Stream.of(new OpenFinding(visit.id(), visit.visitDate(), record.completed(), item.text(), finding,
                OpenFinding.stateOf(finding, today),
                Optional.ofNullable(seen.get(new Key(record.agencyCode(), item.code())))));
    }

    /** Of one record. */
    List<OpenFinding> of(String recordId) {
        return open.getOrDefault(recordId, List.of());
    }

    /** What presses first comes first. */
    List<OpenFinding> all() {
        return open.values().stream().flatMap(List::stream).sorted(OpenFinding.BY_URGENCY).toList();
    }

    int putRight() {
        return putRight;
    }
}
