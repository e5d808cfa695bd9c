package org.canxun.core.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Words;

/** Bands of a number; the first one that holds gives the points. */
record BandSteps(List<Band> bands, BigDecimal maximum) implements ScoringSteps {

    BandSteps {
        bands = List.copyOf(bands);
    }

    /** The points of the numbers on one side of a bound. */
    record Band(Threshold threshold, BigDecimal points) {}

    @Override
    public Score points(BigDecimal value) throws ProblemException {
        Values.requireNotNegative(value);
        var band = bands.stream().filter(b -> b.threshold().holds(value)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.SCORE_BANDS_GAP, Words.plain(value)));
        return Score.of(band.points(), maximum, Score.Reason.BAND, value, band.threshold().text());
    }

    @Override
    public Score points(String choice) throws ProblemException {
        throw new ProblemException(Problem.SCORE_VALUE_NEEDED, choice);
    }

    /** A number from 0 up that no band covers. */
    Optional<BigDecimal> gap() {
        return Threshold.gap(bands.stream().map(Band::threshold).toList());
    }
}
