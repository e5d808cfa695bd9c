package org.canxun.core.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Words;

/** All numbers on one side of a bound, such as {@code >=90}. */
public record Threshold(Comparison comparison, BigDecimal bound) {

    /** Sides of a bound. */
    public enum Comparison {
        AT_LEAST(">="), ABOVE(">"), AT_MOST("<="), BELOW("<");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        static Optional<Comparison> startOf(String text) {
            return Stream.of(values()).filter(c -> text.startsWith(c.sign)).findFirst();
        }
    }

    /** @return empty when the text is not a sign and a number from 0 up */
    public static Optional<Threshold> parse(String text) {
        return Comparison.startOf(text).flatMap(comparison -> {
            var number = text.substring(comparison.sign.length()).strip();
            return StepsParser.NUMBER.matcher(number).matches()
                    ? Optional.of(new Threshold(comparison, new BigDecimal(number)))
                    : Optional.empty();
        });
    }

    public boolean holds(BigDecimal value) {
        var order = value.compareTo(bound);
        return switch (comparison) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
    }

    /** As it is written in a rule. */
    public String text() {
        return comparison.sign + Words.plain(bound);
    }

    /**
     * A number from 0 up that no threshold covers. Between two neighbouring bounds all numbers are on the same sides,
     * so the bounds, a point between each two and one beyond the last stand for all.
     */
    public static Optional<BigDecimal> gap(List<Threshold> thresholds) {
        var bounds = thresholds.stream().map(Threshold::bound).sorted().toList();
        var last = BigDecimal.ZERO;
        for (var bound : bounds) {
            for (var probe : List.of(last, last.add(bound).divide(BigDecimal.valueOf(2)), bound)) {
                if (uncovered(thresholds, probe)) {
                    return Optional.of(probe);
                }
            }
            last = bound;
        }
        var beyond = last.add(BigDecimal.ONE);
        return uncovered(thresholds, beyond) ? Optional.of(beyond) : Optional.empty();
    }

    private static boolean uncovered(List<Threshold> thresholds, BigDecimal value) {
        return thresholds.stream().noneMatch(threshold -> threshold.holds(value));
    }
}
