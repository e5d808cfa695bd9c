package org.canxun.ui.inspection.record;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Reads the key of an SWT event. */
final class Strokes {

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(SWT.ARROW_UP, "Up"), Map.entry(SWT.ARROW_DOWN, "Down"),
            Map.entry(SWT.PAGE_UP, "PageUp"), Map.entry(SWT.PAGE_DOWN, "PageDown"),
            Map.entry(SWT.HOME, "Home"), Map.entry(SWT.END, "End"),
            Map.entry((int) SWT.DEL, "Del"), Map.entry((int) SWT.ESC, "Esc"), Map.entry((int) ' ', "Space"),
            Map.entry((int) SWT.CR, "Enter"), Map.entry(SWT.KEYPAD_CR, "Enter"),
            Map.entry(SWT.KEYPAD_DECIMAL, "."), Map.entry(SWT.KEYPAD_SUBTRACT, "-"));

    private Strokes() {}

    /** Empty for keys that are no use as a shortcut, such as Shift alone or Tab. */
    static Optional<Stroke> of(Event event) {
        return key(event).map(key -> new Stroke((event.stateMask & SWT.MOD1) != 0, (event.stateMask & SWT.ALT) != 0,
                (event.stateMask & SWT.SHIFT) != 0 && !plainDigit(event), key));
    }

    private static Optional<String> key(Event event) {
        int code = event.keyCode;
        if (plainDigit(event)) {
            return Optional.of(Character.toString(event.character));
        }
        if (NAMES.containsKey(code)) {
            return Optional.of(NAMES.get(code));
        }
        if (code >= SWT.F1 && code <= SWT.F12) {
            return Optional.of("F" + (code - SWT.F1 + 1));
        }
        if (code >= SWT.KEYPAD_0 && code <= SWT.KEYPAD_9) {
            return Optional.of(Integer.toString(code - SWT.KEYPAD_0));
        }
        if (code > ' ' && code < SWT.DEL) {
            return Optional.of(Character.toString((char) code).toUpperCase(Locale.ROOT));
        }
        return Optional.empty();
    }

    /** A digit as it was typed, also on keyboards that need Shift for digits. */
    private static boolean plainDigit(Event event) {
        return event.character >= '0' && event.character <= '9' && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
    }
}
