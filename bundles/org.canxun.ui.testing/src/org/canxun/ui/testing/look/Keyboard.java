package org.canxun.ui.testing.look;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** What takes the keyboard. */
final class Keyboard {

    private Keyboard() {}

    static boolean takes(Control control) {
        return painted(control) || control instanceof Button || control instanceof Link || control instanceof Text
                || control instanceof List || control instanceof Combo || control instanceof Spinner
                || control instanceof DateTime || control instanceof Table || control instanceof Tree
                || control instanceof Scale || control instanceof StyledText;
    }

    /** A control of ours that listens to keys. */
    static boolean painted(Control control) {
        return control instanceof Canvas && !(control instanceof StyledText)
                && (control.getStyle() & SWT.NO_FOCUS) == 0 && control.isListening(SWT.Paint)
                && control.isListening(SWT.KeyDown);
    }

    /** Whether a control, or something in it, takes the keyboard now. */
    static boolean leadsTo(Control control) {
        if (!control.isVisible() || !control.isEnabled()) {
            return false;
        }
        return takes(control) || control instanceof Composite composite
                && Arrays.stream(composite.getChildren()).anyMatch(Keyboard::leadsTo);
    }
}
