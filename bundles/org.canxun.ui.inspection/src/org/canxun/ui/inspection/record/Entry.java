package org.canxun.ui.inspection.record;

import java.util.List;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView.Photo;

/** A short question asked in place, on the row it belongs to. */
sealed interface Entry {

    /** What stands in the field when it opens. */
    String text();

    /** Whether typing replaces that text. */
    default boolean replace() {
        return true;
    }

    /**
     * A reading of one quantity, or how many chose something.
     *
     * @param failed whether a quantity read just before it is outside its limit
     */
    record Reading(Place place, int index, Quantity quantity, String text, boolean replace, boolean failed)
            implements Entry {}

    /**
     * What was chosen so far of several choices. Asked without a field: the list keeps the focus.
     *
     * @param picked labels in the order of the checklist
     */
    record Picks(Place place, List<String> picked) implements Entry {

        @Override
        public String text() {
            return "";
        }
    }

    /** A number counted in an appraisal. */
    record Count(Place place, String text, boolean replace) implements Entry {}

    /** Why an item does not apply. */
    record Reason(Place place, String text) implements Entry {}

    /** The code of an item to go to. */
    record GoTo(String text) implements Entry {}

    /** The code of the item that photos go to. */
    record MovePhotos(List<Photo> photos, String text) implements Entry {}

    /** Whether all these items of a section conform. */
    record Rest(String section, List<String> codes) implements Entry {

        @Override
        public String text() {
            return "";
        }
    }

    /** Why the text of an entry could not be taken. */
    enum Flaw {
        NOT_A_NUMBER, REASON_MISSING, NO_SUCH_ITEM
    }
}
