package org.canxun.core.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Words;

/**
 * Points and why. Every computed score explains itself.
 *
 * @param points two decimals
 * @param arguments what fills the places of the reason's text; numbers are written out already
 */
public record Score(BigDecimal points, Reason reason, List<String> arguments) {

    private static final Words WORDS = Words.beside(Score.class, "reasons");

    public Score {
        arguments = List.copyOf(arguments);
    }

    static Score of(BigDecimal points, BigDecimal maximum, Reason reason, Object... arguments) {
        var clamped = ScoringSteps.clamp(points, maximum);
        var texts = new ArrayList<String>();
        for (var argument : arguments) {
            texts.add(argument instanceof BigDecimal number ? Words.plain(number) : String.valueOf(argument));
        }
        texts.add(Words.plain(clamped));
        return new Score(clamped, reason, texts);
    }

    /** Which rule gave the points, for a user of that language. */
    public String explanation(Locale locale) {
        return WORDS.text(reason.name(), locale, arguments.toArray());
    }

    /** Why points were given. The last argument is always the points. */
    public enum Reason {
        /** {0}: value, {1}: band. */
        BAND,
        /** {0}: choice. */
        CHOICE,
        /** {0}: count, {1}: points for each. */
        COUNT,
        /** {0}: count, {1}: points for each, {2}: cap. */
        COUNT_CAPPED,
        /** {0}: choice. */
        FULL,
        /** {0}: count, {1}: base, {2}: points lost for each. */
        DEDUCT,
        /** {0}: choice. */
        ZERO,
        /** {0}: ratio, {1}: most points. */
        RATIO,
        VETO
    }
}
