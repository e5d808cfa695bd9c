package org.canxun.ui.inspection.record;

import java.util.Locale;

/**
 * One key with its modifiers, written like {@code Ctrl+Z} or {@code F8}.
 *
 * @param key a character in upper case, or a name such as {@code Space}, {@code Up}, {@code F1}
 */
record Stroke(boolean ctrl, boolean alt, boolean shift, String key) {

    static Stroke of(String key) {
        return new Stroke(false, false, false, key);
    }

    /** Reads what {@link #toString()} writes. */
    static Stroke parse(String text) {
        var ctrl = false;
        var alt = false;
        var shift = false;
        var rest = text.strip();
        for (int plus = rest.indexOf('+'); plus > 0; plus = rest.indexOf('+')) {
            switch (rest.substring(0, plus).toLowerCase(Locale.ROOT)) {
                case "ctrl" -> ctrl = true;
                case "alt" -> alt = true;
                case "shift" -> shift = true;
                default -> throw new IllegalArgumentException("not a key: " + text);
            }
            rest = rest.substring(plus + 1);
        }
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("not a key: " + text);
        }
        return new Stroke(ctrl, alt, shift, rest.length() == 1 ? rest.toUpperCase(Locale.ROOT) : rest);
    }

    boolean plain() {
        return !ctrl && !alt && !shift;
    }

    /** Whether it can begin a number. */
    boolean numeric() {
        return plain() && key.length() == 1 && (digit() || key.equals(".") || key.equals("-"));
    }

    /** Whether it is one digit without modifiers. */
    boolean digit() {
        return plain() && key.length() == 1 && key.charAt(0) >= '0' && key.charAt(0) <= '9';
    }

    @Override
    public String toString() {
        return (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
    }
}
