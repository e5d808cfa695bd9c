package org.canxun.core.rules.expression;

import java.util.Locale;
import java.util.ResourceBundle;

import org.canxun.core.Localized;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Words;

/** What is said of a place where an expression cannot be understood. */
final class Syntax {

    static final String OPERAND = "${…}, '…', 0.5, (…)";
    static final String OPERATOR = "and or = != < <= > >= + - * div mod";

    private static final int MAX_FOUND = 20;
    private static final Words WORDS = Words.beside(Syntax.class, "words");

    private Syntax() {}

    static ResourceBundle words(Locale locale) {
        return WORDS.in(locale);
    }

    /** @param start of what was found, from 0 */
    static ProblemException at(String source, int start, int end, String expected) {
        Localized found = locale -> start == source.length() ? words(locale).getString("end")
                : shortened(source, start, end);
        return new ProblemException(Problem.EXPRESSION_SYNTAX, position(start), found, expected);
    }

    /** As users count: from 1, and as text, so that no thousands are marked. */
    static String position(int start) {
        return Integer.toString(start + 1);
    }

    private static String shortened(String source, int start, int end) {
        if (end - start <= MAX_FOUND) {
            return source.substring(start, end);
        }
        var cut = start + MAX_FOUND;
        return source.substring(start, Character.isHighSurrogate(source.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
