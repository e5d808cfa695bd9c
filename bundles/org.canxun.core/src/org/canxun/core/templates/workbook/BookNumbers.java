package org.canxun.core.templates.workbook;

import java.math.BigDecimal;
import java.util.Optional;

import org.canxun.core.Words;

/** Numbers in the cells of a checklist's workbook. What a scheme allows is looked at by the check of the draft. */
final class BookNumbers {

    static final String NONE = "0";
    static final String LEAST = "-1000000000";
    static final String GREATEST = "1000000000";

    private BookNumbers() {}

    static String text(Optional<BigDecimal> number) {
        return number.map(BookNumbers::text).orElse("");
    }

    /** Without exponent and without zeros at the end. */
    static String text(BigDecimal number) {
        return Words.plain(number);
    }
}
