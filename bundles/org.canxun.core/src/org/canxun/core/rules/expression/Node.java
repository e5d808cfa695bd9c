package org.canxun.core.rules.expression;

import java.math.BigDecimal;
import java.util.List;

/** One node of the tree of an expression. */
sealed interface Node {

    Value evaluate(Scope scope);

    /** As {@link #evaluate}, in a place where yes or no is asked for. */
    default boolean test(Scope scope) {
        return evaluate(scope).truth();
    }

    <R> R accept(Visitor<R> visitor);

    /** How tightly it binds, see {@link Operator#level}. */
    default int level() {
        return Operator.PRIMARY;
    }

    /** Every kind of node; a new one is a new method for whoever walks the tree. */
    interface Visitor<R> {
        R literal(Literal literal);

        R reference(Reference reference);

        R self();

        R verdict(Verdict verdict);

        R negation(Negation negation);

        R operation(Operation operation);

        R call(Call call);

        R match(Match match);
    }

    /** A text, a number, {@code true()} or {@code false()}. A number is never negative. */
    record Literal(Value value) implements Node {
        @Override
        public Value evaluate(Scope scope) {
            return value;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** {@code ${name}}. */
    record Reference(String name) implements Node {
        @Override
        public Value evaluate(Scope scope) {
            return scope.value(name);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /** {@code .}. */
    record Self() implements Node {
        @Override
        public Value evaluate(Scope scope) {
            return scope.self();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.self();
        }
    }

    /** {@code verdict(${name})}. */
    record Verdict(String name) implements Node {
        @Override
        public Value evaluate(Scope scope) {
            return Value.of(scope.verdict(name));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.verdict(this);
        }
    }

    /** {@code -x}. */
    record Negation(Node operand) implements Node {
        @Override
        public Value evaluate(Scope scope) {
            return operand.evaluate(scope).number().map(BigDecimal::negate).map(Value::of).orElse(Value.EMPTY);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.negation(this);
        }

        @Override
        public int level() {
            return Operator.NEGATION;
        }
    }

    /** {@code x and y}, {@code x = y}, {@code x + y} and their like. */
    record Operation(Operator operator, Node left, Node right) implements Node {
        @Override
        public Value evaluate(Scope scope) {
            return operator.calculates() ? Numbers.calculate(operator, left.evaluate(scope), right.evaluate(scope))
                    : Value.of(operator.test(left, right, scope));
        }

        @Override
        public boolean test(Scope scope) {
            return operator.calculates() ? evaluate(scope).truth() : operator.test(left, right, scope);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.operation(this);
        }

        @Override
        public int level() {
            return operator.level();
        }
    }

    /** {@code f(x, y)}. */
    record Call(Function function, List<Node> arguments) implements Node {
        @Override
        public Value evaluate(Scope scope) {
            return function.apply(arguments, scope);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code regex(x, '…')}: the whole text is asked for, as in ODK. */
    record Match(Node text, TextPattern pattern) implements Node {
        @Override
        public Value evaluate(Scope scope) {
            return Value.of(pattern.matches(text.evaluate(scope).text()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.match(this);
        }
    }
}
