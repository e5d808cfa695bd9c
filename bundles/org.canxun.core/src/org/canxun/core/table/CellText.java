package org.canxun.core.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Cleans the text of cells typed by hand: stray blanks and full-width forms go, invisible tricks are refused. */
public final class CellText {

    private CellText() {}

    /**
     * Full-width digits and letters become ordinary ones, runs of blanks (also ideographic, non-breaking, line ends)
     * become one, blanks at the ends and zero-width marks go. Chinese punctuation stays, since addresses use it.
     */
    public static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        var blank = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            if (blank && !tidy.isEmpty()) {
                tidy.append(' ');
            }
            blank = false;
            tidy.append(isFullWidthAlphanumeric(c) ? (char) (c - 0xFEE0) : c);
        }
        return Normalizer.normalize(tidy, Normalizer.Form.NFC);
    }

    /** For numbers, codes and header names: also punctuation becomes half-width and every blank goes. */
    public static String compact(String text) {
        var compact = new StringBuilder(text.length());
        for (var c : tidy(text).toCharArray()) {
            if (c == ' ') {
                continue;
            }
            compact.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
        }
        return compact.toString();
    }

    /** For comparing words: {@link #compact}, lower case, without the marks people put between or after words. */
    static String key(String text) {
        var key = compact(text).toLowerCase(Locale.ROOT).replaceAll("[_*\\-]", "");
        // 面积（㎡） and 面积 are the same column; the remark never decides anything.
        return key.replaceFirst("(?<=.)\\([^()]*\\)$", "");
    }

    /** For messages. */
    static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 15)) + "…";
    }

    /**
     * The first character no cell may hold, written {@code U+0000}: control characters (line ends and tabs are
     * blanks), direction overrides, which make text look other than it is, halves of surrogate pairs, and U+FFFD,
     * the trace of an earlier wrong decoding.
     */
    public static Optional<String> forbidden(String text) {
        for (var i = 0; i < text.length();) {
            var c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isForbidden(c)) {
                return Optional.of(String.format(Locale.ROOT, "U+%04X", c));
            }
        }
        return Optional.empty();
    }

    private static boolean isForbidden(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return false;
        }
        var direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return Character.isISOControl(c) || direction || c == 0xFFFD || Character.getType(c) == Character.SURROGATE;
    }

    /** Marks without width that copying from other programs leaves behind. */
    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u200E' || c == '\u200F' || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isFullWidthAlphanumeric(char c) {
        return c >= '\uFF10' && c <= '\uFF19' || c >= '\uFF21' && c <= '\uFF3A' || c >= '\uFF41' && c <= '\uFF5A';
    }
}
