package org.canxun.ui.testing.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Whether Tab leads to everything, in the order in which it is read, and out again. */
final class TabOrder {

    private TabOrder() {}

    static List<String> of(Control control) {
        var found = new ArrayList<String>();
        if (Keyboard.takes(control) && control.isEnabled() && keepsTab(control)) {
            found.add("Tab does not lead out of it");
        }
        // A field in a list asks for one thing in place and is left by Enter and Esc; a date is one thing to the keys.
        if (control instanceof Composite composite && !(control instanceof Table) && !(control instanceof CTabFolder)
                && !(control instanceof DateTime)) {
            order(composite, found);
        }
        return found;
    }

    /** A field of several lines takes Tab as a character, and a painted control takes every key, unless told. */
    private static boolean keepsTab(Control control) {
        var several = control instanceof Text && (control.getStyle() & SWT.MULTI) != 0;
        return (several || Keyboard.painted(control)) && !control.isListening(SWT.Traverse);
    }

    private static void order(Composite composite, List<String> found) {
        var reached = Arrays.stream(composite.getTabList()).filter(Keyboard::leadsTo).toList();
        // One of several is a single stop: Tab leads to it, arrows lead on.
        Arrays.stream(composite.getChildren()).filter(Keyboard::leadsTo).filter(child -> !reached.contains(child))
                .filter(child -> (child.getStyle() & (SWT.RADIO | SWT.TOGGLE)) == 0)
                .forEach(child -> found.add("Tab does not reach “" + Spot.text(child) + "” in it"));
        for (var i = 1; i < reached.size(); i++) {
            if (before(reached.get(i).getBounds(), reached.get(i - 1).getBounds())) {
                found.add("Tab goes from “" + Spot.text(reached.get(i - 1)) + "” "
                        + reached.get(i - 1).getBounds() + " back to “" + Spot.text(reached.get(i)) + "” "
                        + reached.get(i).getBounds());
            }
        }
    }

    /** Whether one is read before the other: it stands above, or in the same line farther to the start. */
    private static boolean before(Rectangle one, Rectangle other) {
        var above = one.y + one.height <= other.y;
        var below = other.y + other.height <= one.y;
        return above || !below && one.x + one.width <= other.x;
    }
}
