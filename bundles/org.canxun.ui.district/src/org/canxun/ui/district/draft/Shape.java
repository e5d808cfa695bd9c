package org.canxun.ui.district.draft;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How a field is put in. Values are texts in all shapes. */
enum Shape {
    /** One line. */
    LINE,
    /** A name that must be there, as short as a label. */
    LABEL,
    /** Several lines. */
    TEXT,
    /** A decimal number that must be there. */
    NUMBER,
    /** A decimal number, or nothing. */
    OPTIONAL_NUMBER,
    /** A whole number, or nothing. */
    OPTIONAL_WHOLE,
    /** Expression that says when something applies. */
    CONDITION,
    /** Expression over the value that is put in. */
    CONSTRAINT,
    /** Code of a choice. */
    CHOICE,
    /** {@code true} or {@code false}. */
    FLAG,
    /** Codes of choices, separated by commas. */
    CHECKS;

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern NAME = Pattern.compile("[^;:；：]{1,40}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

    /** Whether it is typed, so that it is stored when the field is left. */
    boolean typed() {
        return switch (this) {
            case LINE, LABEL, TEXT, NUMBER, OPTIONAL_NUMBER, OPTIONAL_WHOLE, CONDITION, CONSTRAINT -> true;
            case CHOICE, FLAG, CHECKS -> false;
        };
    }

    boolean expression() {
        return this == CONDITION || this == CONSTRAINT;
    }

    /** Whether the text is a value of this shape. */
    boolean accepts(String text) {
        var value = clean(text);
        return switch (this) {
            case LABEL -> NAME.matcher(value).matches();
            case NUMBER -> DECIMAL.matcher(value).matches();
            case OPTIONAL_NUMBER -> value.isEmpty() || DECIMAL.matcher(value).matches();
            case OPTIONAL_WHOLE -> value.isEmpty() || WHOLE.matcher(value).matches();
            default -> true;
        };
    }

    /** Without blanks around; digits and points as an input method may give them become plain ones. */
    String clean(String text) {
        var plain = text.strip();
        if (this != NUMBER && this != OPTIONAL_NUMBER && this != OPTIONAL_WHOLE) {
            return plain;
        }
        return plain.codePoints().map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c == '．' || c == '。' ? '.' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
