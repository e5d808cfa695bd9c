package org.canxun.ui.inspection.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.survey.SurveyQuestion;
import org.junit.jupiter.api.Test;

/** A diner answers five questions and hands the laptop on. */
class SurveyModelTest {

    private final List<List<Integer>> taken = new ArrayList<>();
    private final SurveyModel model = new SurveyModel(7, taken::add);

    private void answer(int... answers) {
        for (int answer : answers) {
            model.answer(answer);
        }
    }

    @Test
    void fiveAnswersAreOneQuestionnaireAndTheNextPersonBegins() {
        answer(5, 4, 3, 2, 1);
        assertEquals(List.of(List.of(5, 4, 3, 2, 1)), taken);
        assertEquals(8, model.count());
        assertTrue(model.first());
        assertEquals(SurveyQuestion.DISHES, model.question());
    }

    @Test
    void aSlipIsMendedByGoingBack() {
        answer(1);
        model.back();
        answer(5, 5, 5, 5);
        assertEquals(5, model.number());
        model.back();
        answer(4, 4);
        assertEquals(List.of(List.of(5, 5, 5, 4, 4)), taken);
        model.back();
        assertTrue(model.first(), "what was handed in stays");
    }

    @Test
    void whoAnswersNothingHasNotTakenPart() {
        answer(0, 0, 0, 0, 0);
        assertEquals(List.of(), taken);
        assertEquals(7, model.count());
    }
}
