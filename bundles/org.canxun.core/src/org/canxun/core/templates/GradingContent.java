package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the points of an appraisal become stars.
 *
 * @param bonusCap most points that all bonus items together can add
 * @param bonusLevels most levels that the bonus alone can lift
 * @param stars from the best down; the last one holds for everybody else
 */
public record GradingContent(BigDecimal bonusCap, int bonusLevels, List<Star> stars, List<Gate> gates) {

    public GradingContent {
        stars = List.copyOf(stars);
        gates = List.copyOf(gates);
    }

    /**
     * One line of the star table.
     *
     * @param code of list starLevel
     * @param coefficient factor of the operating subsidy; exported, never applied
     */
    public record Star(String code, BigDecimal minimum, Optional<BigDecimal> coefficient) {}

    /** What a star and all better ones ask for besides points. */
    public record Gate(String star, GateKind kind, String section, BigDecimal bound) {}

    /** Kinds of gates. */
    public enum GateKind {
        /** The section has at least so many points. */
        SECTION_MIN,
        /** At most so many key items failed. */
        KEY_FAILS_MAX
    }
}
