package org.canxun.core.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/** Bands of a number; the first one that holds gives the points. */
record BandSteps(List<Band> bands, BigDecimal maximum) implements ScoringSteps {

    BandSteps {
        bands = List.copyOf(bands);
    }

    /** A bound and the points of the numbers on its side. */
    record Band(Comparison comparison, BigDecimal bound, BigDecimal points) {

        boolean holds(BigDecimal value) {
            var order = value.compareTo(bound);
            return switch (comparison) {
                case AT_LEAST -> order >= 0;
                case ABOVE -> order > 0;
                case AT_MOST -> order <= 0;
                case BELOW -> order < 0;
            };
        }

        String text() {
            return comparison.sign + Score.plain(bound);
        }
    }

    /** Sides of a bound. */
    enum Comparison {
        AT_LEAST(">="), ABOVE(">"), AT_MOST("<="), BELOW("<");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    @Override
    public Score points(BigDecimal value) throws ProblemException {
        Values.requireNotNegative(value);
        var band = band(value).orElseThrow(() -> new ProblemException(Problem.SCORE_BANDS_GAP, Score.plain(value)));
        return Score.of(band.points(), maximum, Score.Reason.BAND, value, band.text());
    }

    @Override
    public Score points(String choice) throws ProblemException {
        throw new ProblemException(Problem.SCORE_VALUE_NEEDED, choice);
    }

    /**
     * A number from 0 up that no band covers. Between two neighbouring bounds all numbers are in the same bands, so
     * the bounds, a point between each two and one beyond the last stand for all.
     */
    Optional<BigDecimal> gap() {
        var bounds = bands.stream().map(Band::bound).sorted().toList();
        var last = BigDecimal.ZERO;
        for (var bound : bounds) {
            for (var probe : List.of(last, last.add(bound).divide(BigDecimal.valueOf(2)), bound)) {
                if (band(probe).isEmpty()) {
                    return Optional.of(probe);
                }
            }
            last = bound;
        }
        var beyond = last.add(BigDecimal.ONE);
        return band(beyond).isEmpty() ? Optional.of(beyond) : Optional.empty();
    }

    private Optional<Band> band(BigDecimal value) {
        return bands.stream().filter(band -> band.holds(value)).findFirst();
    }
}
