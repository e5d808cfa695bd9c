package org.canxun.ui.inspection.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.canxun.core.survey.SurveyQuestion;
import org.canxun.core.survey.SurveyTally;

/** One person after the other answers the questions. A questionnaire that is broken off leaves nothing. */
final class SurveyModel {

    private static final int QUESTIONS = SurveyQuestion.values().length;

    private final Consumer<List<Integer>> taken;
    private final List<Integer> given = new ArrayList<>();
    private int count;

    /**
     * @param count how many were taken before
     * @param taken hears of each one that is complete
     */
    SurveyModel(int count, Consumer<List<Integer>> taken) {
        this.count = count;
        this.taken = taken;
    }

    SurveyQuestion question() {
        return SurveyQuestion.values()[given.size()];
    }

    int number() {
        return given.size() + 1;
    }

    int count() {
        return count;
    }

    boolean first() {
        return given.isEmpty();
    }

    /** @param answer 1 to 5; 0 for none */
    void answer(int answer) {
        given.add(answer);
        if (given.size() == QUESTIONS) {
            var response = List.copyOf(given);
            given.clear();
            // Whoever answers nothing has not taken part.
            if (SurveyTally.complete(response)) {
                count++;
                taken.accept(response);
            }
        }
    }

    /** To the question before. */
    void back() {
        if (!given.isEmpty()) {
            given.remove(given.size() - 1);
        }
    }
}
