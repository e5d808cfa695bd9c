package org.canxun.core.rules.expression;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an expression gives or refers to. The conversions are those of XPath 1.0, section 4, with the decimal number in
 * place of the binary one and {@link Empty} in place of both the empty string and the number that is none.
 * <p>
 * A multiple choice is a text: its codes, separated by single spaces.
 */
public sealed interface Value {

    Value EMPTY = new Empty();

    /** As {@code string(x)}: a number without exponent and without zeros at the end, a flag as true or false. */
    String text();

    /** As {@code number(x)}: a flag is 1 or 0; empty when this is no number, or one too large for a {@link Decimal}. */
    Optional<BigDecimal> number();

    /** As {@code boolean(x)}: a number other than 0, a text other than the empty one; the text 0 is true. */
    boolean truth();

    /** @param text {@code null} and the empty text are {@link #EMPTY} */
    static Value of(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    /**
     * @param number rounded half up to {@value Decimal#DIGITS} digits after the point; {@code null} and one with more
     *     digits before the point are {@link #EMPTY}
     */
    static Value of(BigDecimal number) {
        return number == null ? EMPTY : Numbers.bounded(number).<Value>map(Decimal::new).orElse(EMPTY);
    }

    static Value of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    static Value of(boolean flag) {
        return flag ? Flag.TRUE : Flag.FALSE;
    }

    /** @param text at least one character */
    record Text(String text) implements Value {

        public Text {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("The empty text is Value.EMPTY");
            }
        }

        @Override
        public Optional<BigDecimal> number() {
            return Numbers.read(text);
        }

        @Override
        public boolean truth() {
            return true;
        }
    }

    /** @param value equal ones are equal objects, whatever zeros they were given with */
    record Decimal(BigDecimal value) implements Value {

        /** The most digits before and after the point; no sum can fill the memory. */
        static final int DIGITS = 100;

        public Decimal {
            value = Numbers.bounded(value)
                    .orElseThrow(() -> new IllegalArgumentException("More than " + DIGITS + " digits"));
        }

        @Override
        public String text() {
            return value.toPlainString();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public boolean truth() {
            return value.signum() != 0;
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements Value {

        private static final Flag TRUE = new Flag(true);
        private static final Flag FALSE = new Flag(false);
        private static final Optional<BigDecimal> ONE = Optional.of(BigDecimal.ONE);
        private static final Optional<BigDecimal> ZERO = Optional.of(BigDecimal.ZERO);

        @Override
        public String text() {
            return value ? "true" : "false";
        }

        @Override
        public Optional<BigDecimal> number() {
            return value ? ONE : ZERO;
        }

        @Override
        public boolean truth() {
            return value;
        }
    }

    /** Nothing was answered, or no number could be worked out. */
    record Empty() implements Value {

        @Override
        public String text() {
            return "";
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

        @Override
        public boolean truth() {
            return false;
        }
    }
}
