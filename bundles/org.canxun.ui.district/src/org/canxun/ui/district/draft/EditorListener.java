package org.canxun.ui.district.draft;

import org.canxun.core.templates.TemplateIssue;

/** Hears, on the UI thread, what an editor has to show. */
interface EditorListener {

    void changed(What what);

    /** Somebody wants to see the field that an issue is about; the node is selected already. */
    default void wanted(TemplateIssue.Field field) {}

    /** What there is to show. */
    enum What {
        /** The draft is stored otherwise than before. */
        VIEW,
        /** Something else is selected. */
        SELECTION,
        /** The form is to show what is stored, also where somebody types. */
        FORM,
        /** Something typed is waiting, or no number. */
        TYPING
    }
}
