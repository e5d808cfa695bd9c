package org.canxun.core.rules.expression;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The functions of plain values. Those that look at how their arguments are written, {@code regex} and {@code verdict},
 * are nodes of their own.
 */
enum Function {
    NOT(1, (arguments, scope) -> Value.of(!arguments.get(0).test(scope))),
    SELECTED(2, (arguments, scope) -> Value.of(Choices.selected(text(arguments, 0, scope), text(arguments, 1, scope)))),
    COUNT_SELECTED(1, (arguments, scope) -> Value.of(Choices.count(text(arguments, 0, scope)))),
    STRING_LENGTH(1, (arguments, scope) -> {
        var text = text(arguments, 0, scope);
        return Value.of(text.codePointCount(0, text.length()));
    }),
    /** Only the branch taken is evaluated. */
    IF(3, (arguments, scope) -> arguments.get(arguments.get(0).test(scope) ? 1 : 2).evaluate(scope)),
    COALESCE(2, (arguments, scope) -> {
        var first = arguments.get(0).evaluate(scope);
        return first instanceof Value.Empty ? arguments.get(1).evaluate(scope) : first;
    }),
    CONTAINS(2, (arguments, scope) -> Value.of(text(arguments, 0, scope).contains(text(arguments, 1, scope)))),
    STARTS_WITH(2, (arguments, scope) -> Value.of(text(arguments, 0, scope).startsWith(text(arguments, 1, scope)))),
    NUMBER(1, (arguments, scope) -> Value.of(arguments.get(0).evaluate(scope).number().orElse(null))),
    STRING(1, (arguments, scope) -> Value.of(text(arguments, 0, scope))),
    /** To whole numbers without a second argument. */
    ROUND(1, 2, (arguments, scope) -> Numbers.round(arguments.get(0).evaluate(scope),
            arguments.size() < 2 ? Value.of(0) : arguments.get(1).evaluate(scope))),
    MIN(1, Integer.MAX_VALUE, (arguments, scope) -> extreme(arguments, scope, -1)),
    MAX(1, Integer.MAX_VALUE, (arguments, scope) -> extreme(arguments, scope, 1));

    private interface Body {
        Value apply(List<Node> arguments, Scope scope);
    }

    private final int least;
    private final int most;
    private final Body body;

    Function(int arguments, Body body) {
        this(arguments, arguments, body);
    }

    Function(int least, int most, Body body) {
        this.least = least;
        this.most = most;
        this.body = body;
    }

    /** As it is written: {@code count-selected}. */
    String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }

    /** How it is called, for messages: {@code if(…, …, …)}. */
    String shape() {
        if (most > least) {
            return symbol() + (most == Integer.MAX_VALUE ? "(…, …)" : "(…), " + symbol() + "(…, …)");
        }
        return symbol() + "(" + String.join(", ", Collections.nCopies(least, "…")) + ")";
    }

    Value apply(List<Node> arguments, Scope scope) {
        return body.apply(arguments, scope);
    }

    private static String text(List<Node> arguments, int index, Scope scope) {
        return arguments.get(index).evaluate(scope).text();
    }

    /** Empty when one of them is no number, as the sum of them would be. */
    private static Value extreme(List<Node> arguments, Scope scope, int sign) {
        var best = arguments.get(0).evaluate(scope).number();
        for (var i = 1; i < arguments.size() && best.isPresent(); i++) {
            var next = arguments.get(i).evaluate(scope).number();
            if (next.isEmpty() || next.get().compareTo(best.get()) * sign > 0) {
                best = next;
            }
        }
        return Value.of(best.orElse(null));
    }
}
