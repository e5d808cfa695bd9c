package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Numbers as people type them, also with an input method switched on. */
final class Numbers {

    private static final int LONGEST = 12;

    private Numbers() {}

    /** Reads plain and full-width digits, signs and points; no exponents. */
    static Optional<BigDecimal> parse(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip()
                .replace('。', '.').replace(',', '.').replace('−', '-').replace('－', '-');
        if (plain.length() > LONGEST || !plain.matches("-?(\\d+\\.?\\d*|\\.\\d+)")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }
}
