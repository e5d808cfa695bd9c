package org.canxun.ui.inspection.record;

import java.util.Optional;

import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.RecordView;

/** Finds where two moments of an inspection differ. */
final class Differences {

    private Differences() {}

    /** The first item that differs. */
    static Optional<Place> first(InspectionView before, InspectionView after) {
        return after.records().stream()
                .flatMap(r -> before.record(r.id()).flatMap(old -> first(old, r)).stream()).findFirst();
    }

    private static Optional<Place> first(RecordView before, RecordView after) {
        // What went with another version is no single change to look at.
        if (before.items().equals(after.items()) || !before.templateId().equals(after.templateId())) {
            return Optional.empty();
        }
        return after.items().stream().filter(i -> !before.item(i.code()).equals(Optional.of(i))).findFirst()
                .map(i -> new Place(after.id(), i.code()));
    }
}
