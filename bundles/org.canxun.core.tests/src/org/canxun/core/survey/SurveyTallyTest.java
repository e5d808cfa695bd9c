package org.canxun.core.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What diners say decides points and so money: counted by hand, it must come out the same. */
class SurveyTallyTest {

    @Test
    void theMeanIsOverAllAnswersAndSilenceIsNoBadMark() {
        var tally = new SurveyTally(List.of(List.of(5, 4, 3, 2, 1), List.of(5, 0, 0, 0, 4)));
        // 5+4+3+2+1+5+4 = 24 of 35
        assertEquals(Optional.of(new BigDecimal("68.57")), tally.score());
        assertEquals(Optional.of(new BigDecimal("100.00")), tally.score(SurveyQuestion.DISHES));
        assertEquals(Optional.of(new BigDecimal("80.00")), tally.score(SurveyQuestion.PRICES));
        assertEquals(2, tally.count(SurveyQuestion.DISHES, 5));
        assertEquals(0, tally.count(SurveyQuestion.PRICES, 5));
    }

    @Test
    void tooFewQuestionnairesGiveNoValueButSayHowManyAreMissing() {
        var tally = new SurveyTally(Collections.nCopies(29, List.of(5, 5, 5, 5, 5)));
        assertEquals(Optional.empty(), tally.share(30));
        assertEquals("只有 29 份问卷，至少要 30 份。", tally.explanation(30).text(Locale.CHINESE));
        assertEquals(Optional.of(new BigDecimal("1.0000")), tally.share(10));
    }

    @Test
    void theValueExplainsItself() {
        var tally = new SurveyTally(Collections.nCopies(30, List.of(5, 4, 4, 0, 3)));
        // 16 of 20
        assertEquals(Optional.of(new BigDecimal("0.8000")), tally.share(30));
        assertEquals("30 份问卷，平均 80.00 分：菜品 100.00、价格 80.00、环境 80.00、安全 60.00。80.00 ÷ 100 = 0.8000。",
                tally.explanation(30).text(Locale.CHINESE));
        assertTrue(
                tally.explanation(30).text(Locale.ENGLISH).startsWith("30 questionnaires, mean 80.00: Dishes 100.00"));
    }

    @Test
    void whatIsNoQuestionnaireCountsForNothing() {
        assertFalse(SurveyTally.complete(List.of(0, 0, 0, 0, 0)));
        assertFalse(SurveyTally.complete(List.of(6, 1, 1, 1, 1)));
        assertFalse(SurveyTally.complete(List.of(1, 1, 1, 1)));
        assertEquals(0, new SurveyTally(List.of(List.of(1, 2), List.of(-1, 1, 1, 1, 1))).count());
    }
}
