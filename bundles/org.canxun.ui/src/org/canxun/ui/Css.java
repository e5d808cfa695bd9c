package org.canxun.ui;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** Names the style sheets know. Colours and fonts come from there and nowhere else. */
public final class Css {

    /** The first line of a page or dialog. */
    public static final String HEADING = "canxun-heading";
    /** For eyes that do not read small type. */
    public static final String LARGE = "canxun-large";
    /** The first line of a section. */
    public static final String SECTION = "canxun-section";
    /** What may be overlooked. */
    public static final String MUTED = "canxun-muted";
    /** What must not be overlooked. */
    public static final String ATTENTION = "canxun-attention";
    /** The one button to press next. */
    public static final String PRIMARY = "canxun-primary";
    /** A raised area such as the status line. */
    public static final String BAR = "canxun-bar";
    /** Content that lies on paper rather than on the frame. */
    public static final String SHEET = "canxun-sheet";

    /** A tick box that lies on paper. */
    public static final String CHECK = "canxun-check";
    /** A text to read and copy that lies on the frame of a dialog like a label. */
    public static final String FACT = "canxun-fact";

    private Css() {}

    /** Gives a widget a class of the style sheet. */
    public static <W extends Widget> W style(W widget, String cssClass) {
        WidgetElement.setCSSClass(widget, cssClass);
        return widget;
    }

    /** Styles a window before it is measured: fonts that come later leave controls too small for their words. */
    public static void apply(Shell shell) {
        var engine = WidgetElement.getEngine(shell);
        if (engine != null) {
            engine.applyStyles(shell, true);
        }
    }

    /** Enables or disables a control and has the style sheet look at it again: what is disabled must look so. */
    public static void enable(Control control, boolean enabled) {
        if (control.getEnabled() != enabled) {
            control.setEnabled(enabled);
            var engine = WidgetElement.getEngine(control);
            if (engine != null) {
                engine.applyStyles(control, false);
            }
        }
    }

    /** Gives a widget an id of the style sheet. */
    public static <W extends Widget> W id(W widget, String id) {
        WidgetElement.setID(widget, id);
        return widget;
    }
}
