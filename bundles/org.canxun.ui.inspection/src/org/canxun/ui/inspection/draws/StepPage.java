package org.canxun.ui.inspection.draws;

import java.util.Map;

import org.canxun.core.Localized;
import org.canxun.ui.inspection.draws.NewDrawModel.Field;
import org.eclipse.swt.widgets.Composite;

/** A step of the dialog. */
interface StepPage {

    Composite control();

    /** Puts the keyboard where the step begins. */
    void focus();

    /** Shows how things stand, with what is wrong beside each field. */
    void show(Map<Field, Localized> flaws);
}
