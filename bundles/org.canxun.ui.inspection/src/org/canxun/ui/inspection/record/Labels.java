package org.canxun.ui.inspection.record;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Words that are shown again and again: telling the platform the same ones costs a layout and a repaint. */
final class Labels {

    private Labels() {}

    static void set(Label label, String words) {
        // A label takes a single ampersand for a mnemonic.
        var plain = words.replace("&", "&&");
        if (!plain.equals(label.getText())) {
            label.setText(plain);
        }
    }

    /** Shows a control in a grid, or takes it out. */
    static void visible(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
