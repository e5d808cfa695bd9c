package org.canxun.core.rules.expression;

import java.util.Collections;
import java.util.Set;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/**
 * A condition or calculation of a template, in a subset of the expressions of XLSForm, so that what is imported from a
 * form of ODK or KoboToolbox stays as it is.
 * <ul>
 * <li>{@code ${name}} is the value of what has that name; a name is of letters, digits and {@code _ - . :}. {@code .}
 * is the value that a constraint is about.
 * <li>{@code '…'} and {@code "…"} are texts, 12 and 0.5 are numbers.
 * <li>From loose to tight: {@code or}, {@code and}, {@code = !=}, {@code < <= > >=}, {@code + -}, {@code * div mod},
 * unary minus; brackets group.
 * <li>Functions: {@code not(x)}, {@code true()}, {@code false()}, {@code selected(list, code)},
 * {@code count-selected(list)}, {@code string-length(s)}, {@code if(c, a, b)}, {@code coalesce(a, b)},
 * {@code contains(s, t)}, {@code starts-with(s, t)}, {@code regex(s, '…')}, {@code number(x)}, {@code string(x)},
 * {@code round(x, n)}, {@code min(x, …)}, {@code max(x, …)}, and, beyond XLSForm, {@code verdict(${code})} for how an
 * item is judged.
 * <li>Full-width signs and Chinese quotation marks, as input methods give them, are understood.
 * </ul>
 * Values convert as in XPath 1.0. Differences, so that inspectors are not surprised: numbers are decimal; quotients
 * have 20 digits, rounded half up; a number that cannot be worked out is empty, and empty equals empty. Comparing
 * {@code < <= > >=} with what is no number is always false, dates included.
 * <p>
 * At most 2,000 characters, 500 tokens and 50 levels of brackets. Immutable; evaluating never fails and takes time in
 * proportion to the expression and its values.
 */
public final class Expression {

    private final String text;
    private final Node root;
    private final Set<String> references;
    private final boolean usesSelf;
    private final String canonical;

    private Expression(String text, Parser.Parsed parsed, String canonical) {
        this.text = text;
        this.canonical = canonical;
        root = parsed.root();
        references = Collections.unmodifiableSet(parsed.references());
        usesSelf = parsed.self();
    }

    /**
     * @throws ProblemException with the position (from 1) where the text cannot be understood: EXPRESSION_SYNTAX,
     *     EXPRESSION_FUNCTION, EXPRESSION_ARGUMENTS, EXPRESSION_PATTERN; or when it is over a limit, as written or as
     *     {@link #canonical()}: EXPRESSION_TOO_LONG, EXPRESSION_TOO_MANY_PARTS, EXPRESSION_TOO_DEEP
     */
    public static Expression parse(String text) throws ProblemException {
        var parsed = Parser.parse(text);
        var canonical = Printer.print(parsed.root());
        if (canonical.length() > Lexer.MAX_LENGTH) {
            throw new ProblemException(Problem.EXPRESSION_TOO_LONG, Integer.toString(Lexer.MAX_LENGTH));
        }
        return new Expression(text, parsed, canonical);
    }

    /** All names referred to, those in {@code verdict(…)} included, in order of appearance; without {@code .}. */
    public Set<String> references() {
        return references;
    }

    /** Whether {@code .} occurs. */
    public boolean usesSelf() {
        return usesSelf;
    }

    public Value evaluate(Scope scope) {
        return root.evaluate(scope);
    }

    /** Whether the condition holds; empty does not. */
    public boolean test(Scope scope) {
        return root.test(scope);
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The same expression with half-width signs, single blanks and no bracket too many; the same for equal trees. */
    public String canonical() {
        return canonical;
    }

    Node root() {
        return root;
    }

    @Override
    public String toString() {
        return text;
    }
}
