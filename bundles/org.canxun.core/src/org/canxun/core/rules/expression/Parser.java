package org.canxun.core.rules.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.rules.expression.Token.Kind;

/** Builds the tree by the levels of the operators. */
final class Parser {

    static final int MAX_DEPTH = 50;

    private static final String REGEX = "regex";
    private static final String VERDICT = "verdict";
    private static final String TRUE = "true";
    private static final String FALSE = "false";
    private static final Map<String, Function> FUNCTIONS = new HashMap<>();
    private static final String KNOWN;

    static {
        for (var function : Function.values()) {
            FUNCTIONS.put(function.symbol(), function);
        }
        KNOWN = Stream.concat(FUNCTIONS.keySet().stream(), Stream.of(REGEX, VERDICT, TRUE, FALSE)).sorted()
                .collect(Collectors.joining(", "));
    }

    private final String source;
    private final List<Token> tokens;
    private final Set<String> references = new LinkedHashSet<>();
    private boolean self;
    private int next;
    private int depth;

    private Parser(String source) throws ProblemException {
        this.source = source;
        tokens = Lexer.tokens(source);
    }

    /** @param references in the order in which they appear */
    record Parsed(Node root, Set<String> references, boolean self) {}

    static Parsed parse(String source) throws ProblemException {
        var parser = new Parser(source);
        var root = parser.expression(Operator.LOWEST);
        if (parser.peek().kind() != Kind.END) {
            throw parser.syntax(parser.peek(), Syntax.OPERATOR);
        }
        return new Parsed(root, parser.references, parser.self);
    }

    private Node expression(int level) throws ProblemException {
        var left = operand();
        for (var operator = operator(); operator != null && operator.level() >= level; operator = operator()) {
            next++;
            left = new Node.Operation(operator, left, expression(operator.level() + 1));
        }
        return left;
    }

    private Operator operator() {
        var kind = peek().kind();
        return kind == Kind.SIGN || kind == Kind.WORD ? Operator.of(peek().text()) : null;
    }

    private Node operand() throws ProblemException {
        var token = peek();
        next++;
        return switch (token.kind()) {
            case REFERENCE -> new Node.Reference(refer(token));
            case TEXT -> new Node.Literal(Value.of(token.text()));
            case NUMBER -> new Node.Literal(Value.of(new BigDecimal(token.text())));
            case WORD -> call(token);
            case SIGN -> signed(token);
            case END -> throw syntax(token, Syntax.OPERAND);
        };
    }

    private String refer(Token reference) {
        references.add(reference.text());
        return reference.text();
    }

    private Node signed(Token sign) throws ProblemException {
        return switch (sign.text()) {
            case "." -> {
                self = true;
                yield new Node.Self();
            }
            case "-" -> {
                deeper(sign);
                var operand = expression(Operator.NEGATION);
                depth--;
                yield new Node.Negation(operand);
            }
            case "(" -> {
                deeper(sign);
                var inner = expression(Operator.LOWEST);
                close(Syntax.OPERATOR + " )");
                yield inner;
            }
            default -> throw syntax(sign, Syntax.OPERAND);
        };
    }

    private Node call(Token name) throws ProblemException {
        if (!peek().is("(")) {
            throw syntax(name, Syntax.OPERAND);
        }
        deeper(peek());
        next++;
        return switch (name.text()) {
            case TRUE, FALSE -> {
                close(")");
                yield new Node.Literal(Value.of(name.text().equals(TRUE)));
            }
            case VERDICT -> {
                var item = take(Kind.REFERENCE, "${…}");
                close(")");
                yield new Node.Verdict(refer(item));
            }
            case REGEX -> match();
            default -> function(name);
        };
    }

    /** The pattern must be there to read: it is checked once, not whenever the expression is evaluated. */
    private Node match() throws ProblemException {
        var text = expression(Operator.LOWEST);
        if (!peek().is(",")) {
            throw syntax(peek(), Syntax.OPERATOR + " ,");
        }
        next++;
        var pattern = take(Kind.TEXT, "'…'");
        close(")");
        return new Node.Match(text, TextPattern.parse(pattern.text(), pattern.start() + 1));
    }

    private Node function(Token name) throws ProblemException {
        var function = FUNCTIONS.get(name.text());
        if (function == null) {
            throw new ProblemException(Problem.EXPRESSION_FUNCTION, Syntax.position(name.start()), name.text(), KNOWN);
        }
        var arguments = new ArrayList<Node>();
        if (!peek().is(")")) {
            arguments.add(expression(Operator.LOWEST));
            while (peek().is(",")) {
                next++;
                arguments.add(expression(Operator.LOWEST));
            }
        }
        close(Syntax.OPERATOR + " , )");
        if (!function.takes(arguments.size())) {
            throw new ProblemException(Problem.EXPRESSION_ARGUMENTS, Syntax.position(name.start()), name.text(),
                    function.shape());
        }
        return new Node.Call(function, List.copyOf(arguments));
    }

    private void deeper(Token token) throws ProblemException {
        depth++;
        if (depth > MAX_DEPTH) {
            throw new ProblemException(Problem.EXPRESSION_TOO_DEEP, Syntax.position(token.start()),
                    Integer.toString(MAX_DEPTH));
        }
    }

    private void close(String expected) throws ProblemException {
        if (!peek().is(")")) {
            throw syntax(peek(), expected);
        }
        next++;
        depth--;
    }

    private Token take(Kind kind, String expected) throws ProblemException {
        var token = peek();
        if (token.kind() != kind) {
            throw syntax(token, expected);
        }
        next++;
        return token;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private ProblemException syntax(Token found, String expected) {
        return Syntax.at(source, found.start(), found.end(), expected);
    }
}
