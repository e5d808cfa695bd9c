package org.canxun.core.rules.expression;

import java.util.HashMap;
import java.util.Map;

/** What stands between two operands. XPath 1.0, sections 3.4 and 3.5: all group from the left. */
enum Operator {
    OR("or", 1), AND("and", 2), EQUAL("=", 3), UNEQUAL("!=", 3), LESS("<", 4), LESS_OR_EQUAL("<=", 4), GREATER(">", 4),
    GREATER_OR_EQUAL(">=", 4), PLUS("+", 5), MINUS("-", 5), TIMES("*", 6), DIV("div", 6), MOD("mod", 6);

    static final int LOWEST = 1;
    /** How tightly a unary minus binds. */
    static final int NEGATION = 7;
    /** What needs no brackets anywhere. */
    static final int PRIMARY = 8;

    private static final Map<String, Operator> BY_SYMBOL = new HashMap<>();

    static {
        for (var operator : values()) {
            BY_SYMBOL.put(operator.symbol, operator);
        }
    }

    private final String symbol;
    private final int level;

    Operator(String symbol, int level) {
        this.symbol = symbol;
        this.level = level;
    }

    String symbol() {
        return symbol;
    }

    /** Operators of higher levels bind tighter. */
    int level() {
        return level;
    }

    boolean calculates() {
        return level >= PLUS.level;
    }

    boolean joins() {
        return level <= AND.level;
    }

    /** @return {@code null} when it is no operator */
    static Operator of(String symbol) {
        return BY_SYMBOL.get(symbol);
    }

    /** @throws IllegalArgumentException for arithmetic, which gives no answer of yes or no */
    boolean test(Node left, Node right, Scope scope) {
        return switch (this) {
            case OR -> left.test(scope) || right.test(scope);
            case AND -> left.test(scope) && right.test(scope);
            case EQUAL -> equal(left.evaluate(scope), right.evaluate(scope));
            case UNEQUAL -> !equal(left.evaluate(scope), right.evaluate(scope));
            default -> compare(left.evaluate(scope), right.evaluate(scope));
        };
    }

    /** As flags when one is a flag, else as numbers when one is a number, else as texts. */
    private static boolean equal(Value left, Value right) {
        if (left instanceof Value.Flag || right instanceof Value.Flag) {
            return left.truth() == right.truth();
        }
        if (left instanceof Value.Decimal || right instanceof Value.Decimal) {
            var number = left.number();
            return number.isPresent() && number.equals(right.number());
        }
        return left.text().equals(right.text());
    }

    /** Always as numbers; what is none is neither less nor greater. */
    private boolean compare(Value left, Value right) {
        var first = left.number();
        var second = right.number();
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        var sign = first.get().compareTo(second.get());
        return switch (this) {
            case LESS -> sign < 0;
            case LESS_OR_EQUAL -> sign <= 0;
            case GREATER -> sign > 0;
            case GREATER_OR_EQUAL -> sign >= 0;
            default -> throw new IllegalArgumentException(name());
        };
    }
}
