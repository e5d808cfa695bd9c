package org.canxun.ui.inspection.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.survey.SurveyQuestion;
import org.junit.jupiter.api.Test;

/** Whoever holds a key or clicks twice has answered one question, not handed in a questionnaire. */
class AnswerPaceTest {

    private long now;
    private final List<List<Integer>> taken = new ArrayList<>();
    private final SurveyModel model = new SurveyModel(0, taken::add);
    private final AnswerPace pace = new AnswerPace(() -> now);

    /** As the window does it. */
    private boolean press(int key) {
        boolean first = pace.pressed(key);
        if (first) {
            give(key - '0');
        }
        return first;
    }

    private boolean click(int answer) {
        boolean apart = pace.chosen();
        if (apart) {
            give(answer);
        }
        return apart;
    }

    private void give(int answer) {
        model.answer(answer);
        pace.answered();
    }

    private void wait(int milliseconds) {
        now += milliseconds * 1_000_000L;
    }

    @Test
    void aHeldKeyIsOneAnswer() {
        for (int i = 0; i < 40; i++) {
            press('5');
            wait(30);
        }
        assertEquals(List.of(), taken);
        assertEquals(2, model.number());
        assertFalse(press('4'), "the first key is still down");
        pace.released('5');
        assertTrue(press('4'));
        assertEquals(3, model.number());
    }

    @Test
    void aDoubleClickIsOneAnswer() {
        assertTrue(click(5));
        wait(399);
        assertFalse(click(5));
        assertEquals(2, model.number());
        wait(1);
        assertTrue(click(4));
        assertEquals(SurveyQuestion.values()[2], model.question());
    }

    @Test
    void aClickRightAfterAKeyAnswersNothing() {
        press('5');
        wait(100);
        assertFalse(click(5));
        assertEquals(2, model.number());
    }

    @Test
    void whoTypesQuicklyIsNotHeldUp() {
        for (char key : new char[]{ '5', '4', '3', '2', '1' }) {
            press(key);
            pace.released(key);
            wait(60);
        }
        assertEquals(List.of(List.of(5, 4, 3, 2, 1)), taken);
    }

    @Test
    void aKeyLetGoInAnotherWindowDoesNotBlockTheNext() {
        press('5');
        pace.left();
        assertTrue(press('5'));
    }
}
