package org.canxun.core.rules.expression;

import java.util.function.IntPredicate;

/**
 * What stands behind a backslash in a regular expression.
 *
 * @param point the one character it stands for; -1 for a class of characters
 * @param end behind its last character
 */
record Escape(int point, IntPredicate test, int end) {

    /** @return {@code null} when it is not understood */
    static Escape at(String source, int index) {
        if (index >= source.length()) {
            return null;
        }
        var c = source.charAt(index);
        var end = index + 1;
        return switch (c) {
            case 'd' -> of(Escape::digit, end);
            case 'D' -> of(x -> !digit(x), end);
            case 'w' -> of(Escape::word, end);
            case 'W' -> of(x -> !word(x), end);
            case 's' -> of(Escape::blank, end);
            case 'S' -> of(x -> !blank(x), end);
            case 't' -> of('\t', end);
            case 'n' -> of('\n', end);
            case 'r' -> of('\r', end);
            case 'f' -> of('\f', end);
            case 'u' -> hexadecimal(source, end, 4);
            case 'x' -> hexadecimal(source, end, 2);
            case 'p' -> property(source, end);
            default -> Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? null : of(c, end);
        };
    }

    /** A character that stands for itself. */
    static Escape of(int point, int end) {
        return new Escape(point, x -> x == point, end);
    }

    private static Escape of(IntPredicate test, int end) {
        return new Escape(-1, test, end);
    }

    private static Escape hexadecimal(String source, int start, int digits) {
        if (start + digits > source.length()) {
            return null;
        }
        var point = 0;
        for (var i = start; i < start + digits; i++) {
            var digit = source.charAt(i) < 0x80 ? Character.digit(source.charAt(i), 16) : -1;
            if (digit < 0) {
                return null;
            }
            point = 16 * point + digit;
        }
        return of(point, start + digits);
    }

    private static Escape property(String source, int start) {
        var close = source.indexOf('}', start);
        if (close < 0 || source.charAt(start) != '{') {
            return null;
        }
        var end = close + 1;
        return switch (source.substring(start + 1, close)) {
            case "L" -> of(Character::isLetter, end);
            case "N" -> of(Escape::number, end);
            case "P" -> of(Escape::punctuation, end);
            case "IsHan", "Script=Han" -> of(x -> Character.UnicodeScript.of(x) == Character.UnicodeScript.HAN, end);
            default -> null;
        };
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean word(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || digit(c) || c == '_';
    }

    private static boolean blank(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean number(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean punctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }
}
