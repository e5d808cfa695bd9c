package org.canxun.ui.testing.look;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Whether words have the room they need, and controls lie where they can be seen. */
final class Clipping {

    /** Toolkits round. */
    private static final int SLACK = 1;
    /** The arrow of a list that unfolds, and its frame. */
    private static final int ARROW = 36;
    /** The frame of a field, and its pictures of a lens and a cross. */
    private static final int FRAME = 16;
    private static final int PICTURES = 48;

    private Clipping() {}

    /** A window that is larger than its screen cannot be used. */
    static List<String> ofWindow(Shell shell) {
        var screen = shell.getMonitor().getClientArea();
        // Frames do not count: those of a window that fills the screen lie beyond it.
        var window = shell.getDisplay().map(shell, null, shell.getClientArea());
        return screen.contains(window.x, window.y)
                && screen.contains(window.x + window.width - 1, window.y + window.height - 1) ? List.of()
                        : List.of("lies at " + window + " on a screen of " + screen);
    }

    static List<String> of(Control control) {
        var found = new ArrayList<String>();
        sticksOut(control, found);
        if (control instanceof Label || control instanceof Link || control instanceof Button) {
            if (!Spot.text(control).isBlank()) {
                words(control, found);
            }
        } else if (control instanceof Text text) {
            field(text, found);
        } else if (control instanceof Combo combo) {
            within(combo, combo.getText(), ARROW, found);
            tall(combo, found);
        } else if (control instanceof Spinner || control instanceof DateTime) {
            whole(control, found);
        } else if (control instanceof Table table) {
            Cells.of(table, found);
        } else if (control instanceof Tree tree) {
            Cells.of(tree, found);
        } else if (control instanceof CTabFolder folder) {
            Cells.of(folder, found);
        } else if (Keyboard.painted(control)) {
            whole(control, found);
        }
        return found;
    }

    private static void words(Control control, List<String> found) {
        if ((control.getStyle() & SWT.WRAP) != 0 || control instanceof Link) {
            var size = control.getSize();
            var need = control.computeSize(size.x, SWT.DEFAULT);
            if (need.y > size.y + SLACK) {
                found.add("needs " + need.y + " points of height when it is " + size.x + " wide, has " + size.y);
            }
        } else {
            whole(control, found);
        }
    }

    /** Needs its natural size; what is cut on purpose says the whole on demand. */
    private static void whole(Control control, List<String> found) {
        var need = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        var size = control.getSize();
        var narrow = need.x > size.x + SLACK && !told(control, Spot.text(control));
        if (narrow || need.y > size.y + SLACK) {
            found.add("needs " + text(need) + ", has " + text(size));
        }
    }

    private static void tall(Control control, List<String> found) {
        var need = control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        if (need > control.getSize().y + SLACK) {
            found.add("needs " + need + " points of height, has " + control.getSize().y);
        }
    }

    private static void field(Text text, List<String> found) {
        if ((text.getStyle() & SWT.MULTI) == 0) {
            tall(text, found);
            if (text.getCharCount() == 0) {
                within(text, text.getMessage(), (text.getStyle() & SWT.SEARCH) != 0 ? PICTURES : FRAME, found);
            }
        } else if ((text.getStyle() & SWT.V_SCROLL) == 0) {
            var need = text.computeSize((text.getStyle() & SWT.WRAP) != 0 ? text.getSize().x : SWT.DEFAULT,
                    SWT.DEFAULT);
            if (need.y > text.getSize().y + SLACK) {
                found.add("has no scroller, needs " + text(need) + ", has " + text(text.getSize()));
            }
        }
    }

    private static void within(Control control, String words, int taken, List<String> found) {
        int need = width(control, words) + taken;
        if (!words.isBlank() && need > control.getSize().x && !told(control, words)) {
            found.add("“" + words + "” needs " + need + " points of width, has " + control.getSize().x);
        }
    }

    /** Whether a control says all its words on demand. */
    private static boolean told(Control control, String words) {
        return !words.isBlank() && control.getToolTipText() != null && control.getToolTipText().contains(words);
    }

    static int width(Control control, String words) {
        var gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }

    private static void sticksOut(Control control, List<String> found) {
        var parent = control.getParent();
        if (control.getSize().equals(new Point(0, 0)) && Spot.text(control).isBlank()) {
            return;
        }
        if (parent instanceof ScrolledComposite scroller) {
            var room = scroller.getClientArea();
            var sideways = scroller.getHorizontalBar() == null && control.getSize().x > room.width + SLACK;
            var downwards = scroller.getVerticalBar() == null && control.getSize().y > room.height + SLACK;
            if (sideways || downwards) {
                found.add(
                        "has " + text(control.getSize()) + " in a window of " + text(new Point(room.width, room.height))
                                + " that cannot be moved there");
            }
        } else if (!(parent instanceof Table) && !(parent instanceof Tree)) {
            inside(control.getBounds(), parent, found);
        }
    }

    private static void inside(Rectangle bounds, Composite parent, List<String> found) {
        var room = parent.getClientArea();
        if (bounds.x < room.x - SLACK || bounds.y < room.y - SLACK
                || bounds.x + bounds.width > room.x + room.width + SLACK
                || bounds.y + bounds.height > room.y + room.height + SLACK) {
            found.add("sticks out at " + bounds + " of " + room);
        }
    }

    private static String text(Point size) {
        return size.x + "×" + size.y;
    }
}
