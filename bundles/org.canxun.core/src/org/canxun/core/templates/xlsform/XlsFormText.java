package org.canxun.core.templates.xlsform;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.canxun.core.table.CellText;

/** Labels and hints of an XLSForm as plain text: forms style them with HTML and Markdown. */
final class XlsFormText {

    private static final Pattern BREAK = Pattern.compile("<\\s*(?:br\\s*/?|/\\s*(?:p|div|li|tr|h[1-6]))\\s*>",
            Pattern.CASE_INSENSITIVE);
    /** Only what HTML has, so that a comparison in words stays. */
    private static final Pattern TAG = Pattern.compile("</?(?:a|b|big|br|center|code|div|em|font|h[1-6]|hr|i|img"
            + "|li|ol|p|pre|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\\s+[a-z-]+\\s*=[^<>]*)?\\s*/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]*#{1,6}[ \\t]+");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)([^\\n]{1,1000}?)(?<=\\S)\\*\\*");
    private static final Pattern ITALIC = Pattern
            .compile("(?<![\\p{L}\\p{N}*\\\\])\\*(?=[^\\s*])([^*\\n]{1,1000})(?<=\\S)\\*(?![\\p{L}\\p{N}*])");
    /** Names have underscores within. */
    private static final Pattern UNDERSCORES = Pattern
            .compile(
                    "(?<![\\p{L}\\p{N}_{\\\\])(__?)(?=[^\\s_])([^\\n]{1,1000}?)(?<=[^\\s_\\\\])\\1(?![\\p{L}\\p{N}_}])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{1,500})]\\((\\S{1,500}?)\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\*_#\\[\\]<>])");

    private XlsFormText() {}

    /** Lines are tidied one by one, empty ones go. */
    static String plain(String cell) {
        var text = cell;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        }
        text = HEADING.matcher(text).replaceAll("");
        text = BOLD.matcher(text).replaceAll("$1");
        text = ITALIC.matcher(text).replaceAll("$1");
        text = UNDERSCORES.matcher(text).replaceAll("$2");
        text = LINK.matcher(text).replaceAll("$1 ($2)");
        text = ESCAPE.matcher(entities(text)).replaceAll("$1");
        return text.lines().map(CellText::tidy).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    static String line(String text) {
        return text.replace('\n', ' ');
    }

    /** The characters that HTML and XML write as words; the ampersand last, so that nothing is decoded twice. */
    static String entities(String text) {
        return text.indexOf('&') < 0 ? text : text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&quot;", "\"").replace("&#39;", "'").replace("&apos;", "'").replace("&amp;", "&");
    }

    /** At most so many characters, the last of them … when something was cut. */
    static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
