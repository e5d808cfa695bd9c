package org.canxun.ui.district.draft;

import java.util.Collection;
import java.util.regex.Pattern;

/** Codes of items count on: after F-C07 comes F-C08. */
final class Numbering {

    private static final Pattern CODE = Pattern.compile("(.*?)(\\d*)");
    private static final Pattern GROUP = Pattern.compile("(.*?)([A-Ya-y])(\\d+)");

    private Numbering() {}

    static String first(Collection<String> taken) {
        return free("A", 1, 2, taken);
    }

    /** The next one that is not taken. */
    static String after(String code, Collection<String> taken) {
        var parts = CODE.matcher(code);
        if (!parts.matches() || parts.group(2).isEmpty() || parts.group(2).length() > 8) {
            return free(code + "-", 1, 1, taken);
        }
        return free(parts.group(1), Integer.parseInt(parts.group(2)) + 1, parts.group(2).length(), taken);
    }

    /** A code that counts on to the first one of the next letter, such as F-D00 for F-C07. */
    static String nextGroup(String code) {
        var parts = GROUP.matcher(code);
        return parts.matches() ? parts.group(1) + (char) (parts.group(2).charAt(0) + 1)
                + "0".repeat(parts.group(3).length()) : code;
    }

    private static String free(String stem, int from, int digits, Collection<String> taken) {
        int number = from;
        while (taken.contains(code(stem, number, digits))) {
            number++;
        }
        return code(stem, number, digits);
    }

    private static String code(String stem, int number, int digits) {
        var text = Integer.toString(number);
        return stem + "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
