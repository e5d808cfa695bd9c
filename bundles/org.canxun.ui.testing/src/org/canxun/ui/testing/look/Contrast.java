package org.canxun.ui.testing.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.canxun.ui.Palette;
import org.canxun.ui.Palette.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** Whether words stand out from what they stand on, by the figures of WCAG 2.2. */
final class Contrast {

    private static final double TEXT = 4.5;
    /** Large text, and what is no text but has to be seen, such as the ring of the focus. */
    private static final double SEEN = 3;
    private static final int LARGE = 18;
    private static final int LARGE_BOLD = 14;

    /** Grounds on which the colours of painted controls were compared already: each is said once for a window. */
    private final Set<RGB> painted = new HashSet<>();

    List<String> of(Control control) {
        var found = new ArrayList<String>();
        var ground = ground(control);
        if (says(control)) {
            compare(found, "", control.getForeground().getRGB(), ground, least(control));
        }
        if (control instanceof Table table && table.getHeaderVisible()) {
            compare(found, "header ", table.getHeaderForeground().getRGB(), table.getHeaderBackground().getRGB(), TEXT);
        } else if (control instanceof Tree tree && tree.getHeaderVisible()) {
            compare(found, "header ", tree.getHeaderForeground().getRGB(), tree.getHeaderBackground().getRGB(), TEXT);
        }
        if (paints(control) && painted.add(ground)) {
            palette(found, control, ground);
        }
        return found;
    }

    private static boolean says(Control control) {
        return Keyboard.takes(control) && !(control instanceof Button) || control instanceof CTabFolder
                || !Spot.text(control).isBlank();
    }

    /** Controls of ours that paint themselves, and lists whose cells are painted by us. */
    private static boolean paints(Control control) {
        return Keyboard.painted(control) || control instanceof Table && control.isListening(SWT.PaintItem);
    }

    /** Every colour that is written with, on the ground and on the wash that marks what is chosen. */
    private static void palette(List<String> found, Control control, RGB ground) {
        var wash = Palette.of(control, Tone.WASH).getRGB();
        for (var tone : Arrays.asList(Tone.ACCENT, Tone.MUTED, Tone.GOOD, Tone.BAD, Tone.WARN)) {
            var ink = Palette.of(control, tone).getRGB();
            compare(found, name(tone) + " on the ground ", ink, ground, TEXT);
            compare(found, name(tone) + " on the wash ", ink, wash, TEXT);
        }
        compare(found, "words on the wash ", control.getForeground().getRGB(), wash, TEXT);
        compare(found, "words on the accent ", Palette.of(control, Tone.ON_ACCENT).getRGB(),
                Palette.of(control, Tone.ACCENT).getRGB(), TEXT);
    }

    private static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private static void compare(List<String> found, String what, RGB ink, RGB ground, double least) {
        double ratio = ratio(ink, ground);
        if (ratio < least) {
            found.add(String.format(Locale.ROOT, "%scontrast %.2f of %s on %s, at least %.1f", what, ratio, hex(ink),
                    hex(ground), least));
        }
    }

    /** What cannot be used now may be paler, as long as it can be made out. */
    private static double least(Control control) {
        return !control.isEnabled() || large(control) ? SEEN : TEXT;
    }

    private static boolean large(Control control) {
        return Arrays.stream(control.getFont().getFontData())
                .allMatch(f -> f.getHeight() >= LARGE || f.getHeight() >= LARGE_BOLD && (f.getStyle() & SWT.BOLD) != 0);
    }

    /** What a control stands on: its own colour, and through it that of what lies behind. */
    static RGB ground(Control control) {
        var own = control.getBackground();
        return own.getAlpha() == 0xFF || control.getParent() == null ? own.getRGB()
                : mix(own, ground(control.getParent()));
    }

    private static RGB mix(Color over, RGB under) {
        double share = over.getAlpha() / 255.0;
        return new RGB(mix(over.getRed(), under.red, share), mix(over.getGreen(), under.green, share),
                mix(over.getBlue(), under.blue, share));
    }

    private static int mix(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }

    /** From 1, which nobody sees, to 21, black on white. */
    static double ratio(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String hex(RGB colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.red, colour.green, colour.blue);
    }
}
