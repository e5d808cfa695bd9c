package org.canxun.core.rules.expression;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.rules.expression.Token.Kind;

/**
 * Cuts an expression into tokens. Outside of texts a full-width character, as Chinese input methods give, means its
 * half-width one; ≤ ≥ ≠ are understood too.
 */
final class Lexer {

    static final int MAX_LENGTH = 2000;
    static final int MAX_TOKENS = 500;

    /** Each opens and closes a text. The pairs that Chinese input methods give often both come out the same way. */
    static final List<String> QUOTES = List.of("'", "\"", "“”", "‘’", "＂", "＇");

    private static final String NAME_SIGNS = "_-.:";

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String source) {
        this.source = source;
    }

    /** With a token of kind END as the last one. */
    static List<Token> tokens(String source) throws ProblemException {
        if (source.length() > MAX_LENGTH) {
            throw new ProblemException(Problem.EXPRESSION_TOO_LONG, Integer.toString(MAX_LENGTH));
        }
        var lexer = new Lexer(source);
        lexer.run();
        return lexer.tokens;
    }

    private void run() throws ProblemException {
        for (skipBlanks(); at < source.length(); skipBlanks()) {
            if (tokens.size() == MAX_TOKENS) {
                throw new ProblemException(Problem.EXPRESSION_TOO_MANY_PARTS, Integer.toString(MAX_TOKENS));
            }
            tokens.add(token());
        }
        tokens.add(new Token(Kind.END, at, at, ""));
    }

    private void skipBlanks() {
        while (at < source.length() && (Character.isWhitespace(source.charAt(at)) || source.charAt(at) == '\u00A0')) {
            at++;
        }
    }

    private Token token() throws ProblemException {
        var quotes = QUOTES.stream().filter(q -> q.indexOf(source.charAt(at)) >= 0).findFirst();
        if (quotes.isPresent()) {
            return text(quotes.get());
        }
        var c = half(at);
        if (c == '$') {
            return reference();
        }
        if (digit(c) || c == '.' && digit(half(at + 1))) {
            return number();
        }
        if (Character.isLetter(source.codePointAt(at))) {
            return word();
        }
        return sign(c);
    }

    private Token text(String quotes) throws ProblemException {
        for (var i = at + 1; i < source.length(); i++) {
            if (quotes.indexOf(source.charAt(i)) >= 0) {
                return take(Kind.TEXT, i + 1, source.substring(at + 1, i));
            }
        }
        throw Syntax.at(source, at, source.length(), quotes.substring(quotes.length() - 1));
    }

    private Token reference() throws ProblemException {
        if (half(at + 1) != '{') {
            throw Syntax.at(source, at, at + 1, "${…}");
        }
        var start = at + 2;
        var end = nameEnd(start);
        if (end == start || half(end) != '}') {
            throw Syntax.at(source, end, Math.min(source.length(), end + 1), end == start ? "${…}" : "}");
        }
        return take(Kind.REFERENCE, end + 1, source.substring(start, end));
    }

    private Token number() throws ProblemException {
        var digits = new StringBuilder();
        var end = at;
        for (var point = false; digit(half(end)) || half(end) == '.' && !point; end++) {
            point |= half(end) == '.';
            digits.append(half(end));
        }
        if (Numbers.read(digits.toString()).isEmpty()) {
            throw Syntax.at(source, at, end, "0.5");
        }
        return take(Kind.NUMBER, end, digits.toString());
    }

    private Token word() {
        var end = nameEnd(at);
        var word = new StringBuilder();
        for (var i = at; i < end; i++) {
            word.append(half(i));
        }
        return take(Kind.WORD, end, word.toString());
    }

    private Token sign(char c) throws ProblemException {
        var two = half(at + 1) == '=';
        return switch (c) {
            case '(', ')', ',', '=', '+', '-', '*', '.' -> take(Kind.SIGN, at + 1, String.valueOf(c));
            case '<', '>' -> two ? take(Kind.SIGN, at + 2, c + "=") : take(Kind.SIGN, at + 1, String.valueOf(c));
            case '≤' -> take(Kind.SIGN, at + 1, "<=");
            case '≥' -> take(Kind.SIGN, at + 1, ">=");
            case '≠' -> take(Kind.SIGN, at + 1, "!=");
            case '!' -> {
                if (two) {
                    yield take(Kind.SIGN, at + 2, "!=");
                }
                throw Syntax.at(source, at, at + 1, "!=");
            }
            default -> throw Syntax.at(source, at, source.offsetByCodePoints(at, 1), inOperand() ? Syntax.OPERAND
                    : Syntax.OPERATOR);
        };
    }

    /** Whether a value would have to come next. */
    private boolean inOperand() {
        if (tokens.isEmpty()) {
            return true;
        }
        var last = tokens.get(tokens.size() - 1);
        return last.kind() == Kind.SIGN && !last.is(")") && !last.is(".")
                || last.kind() == Kind.WORD && Operator.of(last.text()) != null;
    }

    private Token take(Kind kind, int end, String text) {
        var token = new Token(kind, at, end, text);
        at = end;
        return token;
    }

    private int nameEnd(int start) {
        var end = start;
        while (end < source.length()) {
            var c = source.codePointAt(end);
            if (!Character.isLetterOrDigit(c) && NAME_SIGNS.indexOf(c) < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** The character there in its half-width form; 0 behind the end. */
    private char half(int index) {
        if (index >= source.length()) {
            return 0;
        }
        var c = source.charAt(index);
        return c >= '！' && c <= '～' ? (char) (c - ('！' - '!')) : c;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
