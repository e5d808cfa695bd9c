package org.canxun.core.rules.expression;

import java.util.ArrayList;
import java.util.function.IntPredicate;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/**
 * Reads what regular expressions of forms use and what means the same in Java, which ODK Collect runs on, and in
 * browsers: characters, {@code .}, {@code [a-z]}, {@code [^…]}, {@code \d \w \s} and their opposites,
 * <code>&#92;uXXXX</code>, <code>\p{L} \p{N} \p{P} \p{IsHan}</code>, groups, {@code |}, <code>* + ? {m,n}</code> and
 * {@code ^ $}. References back, looking around and flags are refused.
 */
final class PatternParser {

    private static final int MAX_REPEAT = 1000;
    private static final String ALLOWED =
            "a . [a-z] [^a-z] \\d \\w \\s \\uXXXX \\p{L} \\p{IsHan} (…) (?:…) | * + ? {m,n} ^ $";
    private static final String MUST_ESCAPE = "*+?{})";

    private final String source;
    private final int start;
    private int at;

    private PatternParser(String source, int start) {
        this.source = source;
        this.start = start;
    }

    /** @param start where the pattern begins in the expression, from 0 */
    static Piece parse(String source, int start) throws ProblemException {
        var parser = new PatternParser(source, start);
        if (source.length() > TextPattern.MAX_LENGTH) {
            throw large(start);
        }
        var piece = parser.alternatives();
        if (parser.at < source.length()) {
            throw parser.refused(parser.at, ALLOWED);
        }
        return piece;
    }

    private Piece alternatives() throws ProblemException {
        var pieces = new ArrayList<Piece>();
        do {
            pieces.add(sequence());
        } while (taken('|'));
        return pieces.size() == 1 ? pieces.get(0) : new Piece.Alternatives(pieces);
    }

    private Piece sequence() throws ProblemException {
        var pieces = new ArrayList<Piece>();
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            pieces.add(repeated());
        }
        return new Piece.Sequence(pieces);
    }

    private Piece repeated() throws ProblemException {
        var piece = single();
        var least = 1;
        var most = 1;
        if (taken('*')) {
            least = 0;
            most = Piece.UNLIMITED;
        } else if (taken('+')) {
            most = Piece.UNLIMITED;
        } else if (taken('?')) {
            least = 0;
        } else if (taken('{')) {
            least = count();
            most = !taken(',') ? least : at < source.length() && source.charAt(at) == '}' ? Piece.UNLIMITED : count();
            if (!taken('}') || most != Piece.UNLIMITED && most < least) {
                throw refused(at, "{m,n}");
            }
        } else {
            return piece;
        }
        // how greedy it is does not matter when the whole text must match
        taken('?');
        return new Piece.Repeat(piece, least, most);
    }

    private int count() throws ProblemException {
        var begin = at;
        var count = 0;
        while (at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9' && count <= MAX_REPEAT) {
            count = 10 * count + source.charAt(at++) - '0';
        }
        if (at == begin || count > MAX_REPEAT) {
            throw refused(begin, "0…" + MAX_REPEAT);
        }
        return count;
    }

    private Piece single() throws ProblemException {
        var c = source.codePointAt(at);
        if (MUST_ESCAPE.indexOf(c) >= 0) {
            throw refused(at, ALLOWED);
        }
        at += Character.charCount(c);
        return switch (c) {
            case '^', '$' -> new Piece.Edge(c == '^');
            case '(' -> group();
            case '[' -> new Piece.One(set());
            case '.' -> new Piece.One(PatternParser::inLine);
            case '\\' -> new Piece.One(escape().test());
            default -> new Piece.One(x -> x == c);
        };
    }

    private Piece group() throws ProblemException {
        if (taken('?') && !taken(':')) {
            throw refused(at - 1, ALLOWED);
        }
        var piece = alternatives();
        if (!taken(')')) {
            throw refused(at, ")");
        }
        return piece;
    }

    private IntPredicate set() throws ProblemException {
        var inverted = taken('^');
        IntPredicate set = x -> false;
        do {
            set = set.or(member());
        } while (!taken(']'));
        return inverted ? set.negate() : set;
    }

    /** A character, a range or a class; a minus at either end of the set is itself. */
    private IntPredicate member() throws ProblemException {
        var begin = at;
        var from = boundary();
        if (at + 1 >= source.length() || source.charAt(at) != '-' || source.charAt(at + 1) == ']') {
            return from.test();
        }
        at++;
        var to = boundary();
        if (from.point() < 0 || to.point() < from.point()) {
            throw refused(begin, "a-z");
        }
        return x -> x >= from.point() && x <= to.point();
    }

    private Escape boundary() throws ProblemException {
        if (at >= source.length()) {
            throw refused(at, "]");
        }
        var c = source.codePointAt(at);
        // browsers and Java understand these differently
        if (c == '[' || c == ']' || source.startsWith("&&", at)) {
            throw refused(at, "\\" + (char) c);
        }
        at += Character.charCount(c);
        return c == '\\' ? escape() : Escape.of(c, at);
    }

    private Escape escape() throws ProblemException {
        var escape = Escape.at(source, at);
        if (escape == null) {
            throw refused(at - 1, ALLOWED);
        }
        at = escape.end();
        return escape;
    }

    private boolean taken(char c) {
        if (at < source.length() && source.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** @param start where the pattern begins in the expression, from 0 */
    static ProblemException large(int start) {
        return new ProblemException(Problem.EXPRESSION_PATTERN_LARGE, Syntax.position(start),
                Integer.toString(TextPattern.MAX_LENGTH));
    }

    private ProblemException refused(int index, String expected) {
        var end = index >= source.length() ? index : source.offsetByCodePoints(index, 1);
        var found = source.substring(Math.min(index, end), end);
        return new ProblemException(Problem.EXPRESSION_PATTERN, Syntax.position(start + index), found, expected);
    }

    /** Without the ends of lines, as in Java. */
    private static boolean inLine(int c) {
        return c != '\n' && c != '\r' && c != '\u0085' && c != '\u2028' && c != '\u2029';
    }
}
