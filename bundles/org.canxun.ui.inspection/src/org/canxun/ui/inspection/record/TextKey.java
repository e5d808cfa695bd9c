package org.canxun.ui.inspection.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.port.Draft;

/** A text field of one item. */
record TextKey(Place place, Kind kind) {

    private static final String AGGREGATE = "JointInspection/";

    /** The fields there are. */
    enum Kind {
        NOTE, FINDING, REASON, SUPPLEMENT, ANSWER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TextKey note(Place place) {
        return new TextKey(place, Kind.NOTE);
    }

    static TextKey finding(Place place) {
        return new TextKey(place, Kind.FINDING);
    }

    static TextKey reason(Place place) {
        return new TextKey(place, Kind.REASON);
    }

    static TextKey supplement(Place place) {
        return new TextKey(place, Kind.SUPPLEMENT);
    }

    /** What an item that asks for a text is answered with. */
    static TextKey answer(Place place) {
        return new TextKey(place, Kind.ANSWER);
    }

    /**
     * Whether a pause or leaving the field stores the text. A reason and a supplement are finished by a key: neither
     * is to be stored half-written.
     */
    boolean byItself() {
        return kind == Kind.NOTE || kind == Kind.FINDING || kind == Kind.ANSWER;
    }

    /** What is kept of the field while somebody types. */
    Draft draft(String inspectionId, String text) {
        return new Draft(aggregate(inspectionId), place.recordId() + " " + place.itemCode(), kind.word(), text);
    }

    /** The field that a kept text belongs to, if it is one of this inspection. */
    static Optional<TextKey> of(String inspectionId, Draft draft) {
        int blank = draft.object().indexOf(' ');
        if (!draft.aggregate().equals(aggregate(inspectionId)) || blank < 0) {
            return Optional.empty();
        }
        var place = new Place(draft.object().substring(0, blank), draft.object().substring(blank + 1));
        return Arrays.stream(Kind.values()).filter(k -> k.word().equals(draft.field())).findFirst()
                .map(k -> new TextKey(place, k));
    }

    private static String aggregate(String inspectionId) {
        return AGGREGATE + inspectionId;
    }
}
