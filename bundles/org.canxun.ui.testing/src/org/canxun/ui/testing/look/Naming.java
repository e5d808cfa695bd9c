package org.canxun.ui.testing.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.canxun.ui.Access;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;

/** Whether what takes the keyboard says what it is to those who hear the window. */
final class Naming {

    private Naming() {}

    static List<String> of(Control control) {
        var found = new ArrayList<String>();
        if (control instanceof ToolBar bar) {
            Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                    .filter(item -> item.getText().isBlank() && item.getToolTipText() == null)
                    .forEach(item -> found.add("an item of the bar has no name"));
        } else if (Keyboard.takes(control)) {
            if (name(control).isBlank()) {
                found.add("takes the keyboard and has no name");
            }
            // Native controls bring their role; a painted one is nothing to those who hear it until it says so.
            if (Keyboard.painted(control) && !Access.hasRole(control)) {
                found.add("takes the keyboard and has no role");
            }
        }
        return found;
    }

    private static String name(Control control) {
        var given = Access.nameOf(control);
        return given.isBlank() && (control instanceof Button || control instanceof Link) ? Spot.text(control) : given;
    }
}
