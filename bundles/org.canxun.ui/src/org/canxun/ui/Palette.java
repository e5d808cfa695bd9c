package org.canxun.ui;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * The colours that painted controls need beyond foreground and background. The style sheet sets them on the shell as
 * {@code canxun-accent} and so on; without a style sheet the system's colours stand in.
 */
public final class Palette {

    private static final String KEY = "org.canxun.palette";

    private final Map<Tone, Color> colours = new EnumMap<>(Tone.class);

    /** What a colour is for. */
    public enum Tone {
        /** Selection, focus, the one thing to press. */
        ACCENT(SWT.COLOR_LIST_SELECTION),
        /** Text on the accent. */
        ON_ACCENT(SWT.COLOR_LIST_SELECTION_TEXT),
        /** A weak wash of the accent, behind what is selected or under the pointer. */
        WASH(SWT.COLOR_WIDGET_LIGHT_SHADOW),
        /** Lines between things. */
        LINE(SWT.COLOR_WIDGET_NORMAL_SHADOW),
        /** Secondary text. */
        MUTED(SWT.COLOR_WIDGET_DARK_SHADOW),
        /** Conforming, done. */
        GOOD(SWT.COLOR_DARK_GREEN),
        /** Not conforming, failed. */
        BAD(SWT.COLOR_DARK_RED),
        /** Needs attention soon. */
        WARN(SWT.COLOR_DARK_YELLOW);

        private final int fallback;

        Tone(int fallback) {
            this.fallback = fallback;
        }

        /** The property in the style sheet. */
        public String property() {
            return "canxun-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The colour as it is now; ask when painting, not before. Owned by the palette. */
    public static Color of(Control control, Tone tone) {
        var shell = control.getShell();
        while (shell != null) {
            if (shell.getData(KEY) instanceof Palette palette && palette.colours.containsKey(tone)) {
                return palette.colours.get(tone);
            }
            shell = shell.getParent() instanceof Shell parent ? parent : null;
        }
        return control.getDisplay().getSystemColor(tone.fallback);
    }

    static void set(Shell shell, Tone tone, Color colour) {
        if (!(shell.getData(KEY) instanceof Palette)) {
            shell.setData(KEY, new Palette());
        }
        ((Palette) shell.getData(KEY)).colours.put(tone, colour);
    }
}
