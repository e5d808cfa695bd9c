package org.canxun.ui.inspection.record;

import java.util.List;

import org.canxun.core.inspection.InspectionEditor.Blocker;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.RecordView;

/** Hears from the recording model, on the UI thread. */
interface RecordingListener {

    /** Something that is shown changed. */
    default void changed(Change change) {}

    /** A key asked for something that only a window can do. */
    default void wanted(Wish wish) {}

    /** Somebody wants to complete a record; nothing stands in the way when none of the blockers blocks. */
    default void completing(RecordView record, List<Blocker> blockers) {}

    /** Somebody wants to move a record to another version of its checklist. */
    default void moving(RecordView record, MovePlan plan) {}

    /** A record was moved. */
    default void moved(MovePlan plan) {}

    /** Photos were sent to another item. */
    default void photosMoved(List<Photo> photos, Place to) {}

    /** What changed. */
    enum Change {
        /** What is stored. */
        VIEW,
        /** The item in focus, the agency or the filter. */
        PLACE,
        /** The question asked in place. */
        ENTRY,
        /** What text fields show, also the one being typed in. */
        TEXTS,
        /** Which versions of checklists are in force. */
        VERSIONS,
        /** Which keys ask for what. */
        KEYS,
        /** Who worked last on the records. */
        EDITORS,
        /** Whether photos come by themselves. */
        WATCHING
    }

    /** What is wanted. */
    enum Wish {
        LIST, NOTE, FINDING, DETAILS, ANSWER, PHOTOS, PASTE, WATCH, PHRASES, SURVEY, FINDINGS, HISTORY, SCORE, DATA,
        KEYS, SIGN, COMPLETE_FIRST, COMPLETED,
        END_OF_LIST,
        RECORD_COMPLETED, NOT_ASKED, NOTHING_UNANSWERED, NOTHING_IN_SECTION, NOTHING_LEFT_OUT, NOTHING_TO_UNDO,
        NOTHING_TO_REDO, NOTHING_BY_DATA, NOTHING_NEWER, NOTHING_SURVEYED,
        QUESTIONNAIRE_UNDONE, QUESTIONNAIRE_REDONE
    }
}
