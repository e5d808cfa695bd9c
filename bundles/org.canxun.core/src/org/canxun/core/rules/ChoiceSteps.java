package org.canxun.core.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Words;

/** One of several words, each with its points. */
record ChoiceSteps(Map<String, BigDecimal> options, BigDecimal maximum) implements ScoringSteps {

    ChoiceSteps {
        // Keeps the order of the scheme, which is the order offered.
        options = new LinkedHashMap<>(options);
    }

    @Override
    public List<String> choices() {
        return List.copyOf(options.keySet());
    }

    @Override
    public boolean takesValue() {
        return false;
    }

    @Override
    public Score points(BigDecimal value) throws ProblemException {
        throw new ProblemException(Problem.SCORE_CHOICE_NEEDED, Words.plain(value), String.join("、", choices()));
    }

    @Override
    public Score points(String choice) throws ProblemException {
        var points = options.get(choice);
        if (points == null) {
            throw new ProblemException(Problem.SCORE_CHOICE_NEEDED, choice, String.join("、", choices()));
        }
        return Score.of(points, maximum, Score.Reason.CHOICE, choice);
    }
}
