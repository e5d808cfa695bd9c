package org.canxun.ui.district.draft;

import org.eclipse.swt.widgets.Control;

/** The controls of one line of a form. */
interface FieldWidget {

    /** @param force also where somebody types */
    void show(FormEntry entry, boolean force);

    /** What gets the focus when somebody wants to see the field. */
    Control first();

    /** Whether the focus is in it. */
    boolean focused();
}
