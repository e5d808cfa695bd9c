package org.canxun.ui.testing.look;

import java.util.ArrayDeque;
import java.util.Arrays;

import org.canxun.ui.Access;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Where something is, for whoever has to mend it: the page, the way through the window, the words. */
record Spot(String page, Control control) {

    private static final int SHOWN = 60;

    String says(String what) {
        return page + " · " + path() + " “" + words() + "”: " + what;
    }

    private String path() {
        var steps = new ArrayDeque<String>();
        for (var c = control; c != null && !(c instanceof Shell); c = c.getParent()) {
            steps.addFirst(step(c));
        }
        return steps.isEmpty() ? "the window" : String.join("/", steps);
    }

    private static String step(Control control) {
        var style = WidgetElement.getCSSClass(control);
        var index = Arrays.asList(control.getParent().getChildren()).indexOf(control);
        var kind = control.getClass().getSimpleName();
        return (kind.isEmpty() ? control.getClass().getSuperclass().getSimpleName() : kind) + index
                + (style == null ? "" : "." + style.replace("canxun-", ""));
    }

    private String words() {
        var text = text(control);
        var all = text.isBlank() ? Access.nameOf(control) : text;
        return all.length() <= SHOWN ? all : all.substring(0, SHOWN) + "…";
    }

    /** What a control says itself; empty for those that say nothing, and for lists. */
    static String text(Control control) {
        return control instanceof Label label ? label.getText()
                : control instanceof Button button ? button.getText()
                        : control instanceof Link link ? link.getText()
                                : control instanceof Text text ? text.getText()
                                        : control instanceof Combo combo ? combo.getText()
                                                : control instanceof Group group ? group.getText()
                                                        : control instanceof StyledText styled ? styled.getText()
                                                                : control instanceof CLabel label ? label.getText()
                                                                        : control instanceof Shell shell
                                                                                ? shell.getText()
                                                                                : "";
    }
}
