package org.canxun.core.rules.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Decimal arithmetic of a bounded number of digits. */
final class Numbers {

    private static final MathContext QUOTIENT = new MathContext(20, RoundingMode.HALF_UP);
    /** A sign, the digits before and after the point and the point. */
    private static final int MAX_LENGTH = 2 * Value.Decimal.DIGITS + 2;

    private Numbers() {}

    /** Rounded to the digits there may be after the point; empty when there are too many before it. */
    static Optional<BigDecimal> bounded(BigDecimal number) {
        if (number.signum() == 0 || before(number) < -Value.Decimal.DIGITS) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (before(number) > Value.Decimal.DIGITS) {
            return Optional.empty();
        }
        if (number.scale() <= Value.Decimal.DIGITS) {
            return Optional.of(number.stripTrailingZeros());
        }
        var rounded = number.setScale(Value.Decimal.DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return before(rounded) > Value.Decimal.DIGITS ? Optional.empty() : Optional.of(rounded);
    }

    /** Digits before the point; negative by the zeros right after it. */
    private static long before(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }

    /**
     * The number of XPath 1.0, section 3.7, with blanks around it and a minus before it: 12, 12.5, 12. and .5, but
     * neither 1e3 nor +1.
     */
    static Optional<BigDecimal> read(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (end - start > MAX_LENGTH || !grammatical(text, start, end)) {
            return Optional.empty();
        }
        return bounded(new BigDecimal(text.substring(start, end)));
    }

    private static boolean grammatical(String text, int start, int end) {
        var digits = 0;
        var points = 0;
        for (var i = start < end && text.charAt(start) == '-' ? start + 1 : start; i < end; i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Empty for a division by 0 and when one side is no number. */
    static Value calculate(Operator operator, Value left, Value right) {
        var first = left.number();
        var second = right.number();
        if (first.isEmpty() || second.isEmpty()) {
            return Value.EMPTY;
        }
        var a = first.get();
        var b = second.get();
        return switch (operator) {
            case PLUS -> Value.of(a.add(b));
            case MINUS -> Value.of(a.subtract(b));
            case TIMES -> Value.of(a.multiply(b));
            case DIV -> b.signum() == 0 ? Value.EMPTY : Value.of(a.divide(b, QUOTIENT));
            case MOD -> b.signum() == 0 ? Value.EMPTY : Value.of(a.remainder(b));
            default -> throw new IllegalArgumentException(operator.name());
        };
    }

    /** Half away from zero, as everywhere in scoring; XPath alone would round -2.5 up. */
    static Value round(Value value, Value places) {
        var number = value.number();
        var digits = places.number();
        if (number.isEmpty() || digits.isEmpty() || digits.get().scale() > 0) {
            return Value.EMPTY;
        }
        var limit = BigDecimal.valueOf(Value.Decimal.DIGITS);
        var scale = digits.get().min(limit).max(limit.negate().subtract(BigDecimal.ONE)).intValue();
        var exact = number.get();
        return Value.of(exact.scale() <= scale ? exact : exact.setScale(scale, RoundingMode.HALF_UP));
    }
}
