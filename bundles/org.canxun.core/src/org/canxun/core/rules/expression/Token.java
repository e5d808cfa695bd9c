package org.canxun.core.rules.expression;

/**
 * The smallest piece of an expression.
 *
 * @param start of its first character in the expression, from 0
 * @param end after its last character
 * @param text what it means: the name of a reference, the content of a text, a sign in its half-width form
 */
record Token(Kind kind, int start, int end, String text) {

    enum Kind {
        REFERENCE, TEXT, NUMBER, WORD, SIGN, END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
