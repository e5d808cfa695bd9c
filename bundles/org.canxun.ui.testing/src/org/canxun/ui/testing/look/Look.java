package org.canxun.ui.testing.look;

import java.util.ArrayList;
import java.util.List;

import org.canxun.ui.testing.Widgets;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Looks at a window as somebody does who sees badly, hears it, or has no mouse, and says what they would complain of:
 * words too pale to read, words that are cut, controls without a name, controls the keyboard does not reach.
 */
public final class Look {

    private Look() {}

    /**
     * What there is to complain of in a window as it is now; empty when nothing is.
     *
     * @param page how the complaints name what the window shows
     */
    public static List<String> at(String page, Shell shell) {
        var complaints = new ArrayList<String>();
        var contrast = new Contrast();
        Clipping.ofWindow(shell).forEach(what -> complaints.add(new Spot(page, shell).says(what)));
        for (var control : Widgets.all(shell)) {
            if (!seen(control)) {
                continue;
            }
            var spot = new Spot(page, control);
            contrast.of(control).forEach(what -> complaints.add(spot.says(what)));
            Clipping.of(control).forEach(what -> complaints.add(spot.says(what)));
            Naming.of(control).forEach(what -> complaints.add(spot.says(what)));
            TabOrder.of(control).forEach(what -> complaints.add(spot.says(what)));
        }
        return complaints;
    }

    /** What has no size is not there, except that its words may be missing: {@link Clipping} asks for those. */
    private static boolean seen(Control control) {
        return control.isVisible() && !(control instanceof Shell);
    }
}
