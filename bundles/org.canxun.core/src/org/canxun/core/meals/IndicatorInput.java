package org.canxun.core.meals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.CellText;
import org.canxun.core.table.TableSource;

/**
 * What an indicator of an appraisal wants of the meal figures. Which inputs are known is in
 * {@code indicator-inputs.csv}, and nowhere else.
 *
 * @param divisor what the number is put in relation to; empty where a threshold of the district or nothing is
 */
record IndicatorInput(Kind kind, Optional<BigDecimal> divisor) {

    /** What it is computed from. */
    enum Kind {
        /** Operating days of the year, divided. */
        OPERATING_DAYS,
        /** Meals per operating day, in percent of the threshold of the site's type. */
        DINERS_PER_DAY,
        /** In percent. */
        ELDER_SHARE,
        /** What diners said, as a share of the best. */
        SATISFACTION
    }

    /** By input, as {@link #key} writes it. */
    static Map<String, IndicatorInput> known(TableReader reader) throws ProblemException {
        var known = new HashMap<String, IndicatorInput>();
        TableSource.shipped(IndicatorInput.class, "indicator-inputs.csv").read(reader, (number, cells) -> {
            if (number > 1) {
                var divisor = cells.size() > 2 ? CellText.compact(cells.get(2)) : "";
                known.put(key(cells.get(0)), new IndicatorInput(Kind.valueOf(CellText.compact(cells.get(1))),
                        divisor.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(divisor))));
            }
        });
        return known;
    }

    static String key(String input) {
        return CellText.compact(input);
    }
}
