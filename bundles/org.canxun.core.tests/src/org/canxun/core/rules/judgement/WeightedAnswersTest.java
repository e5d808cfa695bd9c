package org.canxun.core.rules.judgement;

import static org.canxun.core.rules.judgement.Items.judge;
import static org.canxun.core.rules.judgement.Items.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Oracle: the public SafetyCulture template "Score - Scoring Example Demonstration" and the help page "Scoring and
 * weighting": a checkbox of weight 3 counts 0/3 or 3/3; a question whose best answer is 5 and whose weight is 4 counts
 * 0/20 without an answer, then 4/20 to 20/20; with several selections the base is the sum of all (1 + 2 + 0 + 5 = 8); an
 * answer whose scoring is disabled, such as N/A, leaves the score.
 */
class WeightedAnswersTest {

    /** Best answer, weight, answer ("-": none), what the template shows, percentage. */
    @TestFactory
    Stream<DynamicTest> everyItemOfTheExampleCountsAsItShows() {
        return Stream.of(List.of("1", "1", "0", "0/1", "0.00"), List.of("1", "1", "1", "1/1", "100.00"),
                List.of("1", "3", "0", "0/3", "0.00"), List.of("1", "3", "1", "3/3", "100.00"),
                List.of("5", "4", "-", "0/20", "0.00"), List.of("5", "4", "1", "4/20", "20.00"),
                List.of("5", "4", "2", "8/20", "40.00"), List.of("5", "4", "3", "12/20", "60.00"),
                List.of("5", "4", "4", "16/20", "80.00"), List.of("5", "4", "5", "20/20", "100.00"),
                List.of("5", "1", "-", "0/5", "0.00"), List.of("8", "1", "6", "6/8", "75.00"))
                .map(c -> DynamicTest.dynamicTest(c.get(3), () -> {
                    var judgement = judge("safetyculture", List.of(question(c.get(0), c.get(1), c.get(2))));
                    assertEquals(c.get(3), judgement.got().stripTrailingZeros().toPlainString() + "/"
                            + judgement.base().stripTrailingZeros().toPlainString());
                    assertEquals(c.get(4), score(judgement));
                }));
    }

    private static JudgedItem question(String best, String weight, String answer) {
        return new JudgedItem(best + "x" + weight, "", false, new BigDecimal(best), new BigDecimal(weight),
                answer.equals("-") ? Outcome.UNANSWERED : Outcome.CONFORM,
                answer.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(answer)), "");
    }

    /** 0/1 + 3/3 + 12/20 + 0/5 = 15/29; without the last 15/24; without the first as well 15/23. */
    @Test
    void anUnansweredItemCountsUntilItIsHidden() throws ProblemException {
        var unticked = question("1", "1", "0");
        var ticked = question("1", "3", "1");
        var three = question("5", "4", "3");
        var open = question("5", "1", "-");
        var all = judge("safetyculture", List.of(unticked, ticked, three, open));
        assertEquals("51.72", score(all));
        assertTrue(all.provisional());
        var hidden = judge("safetyculture", List.of(unticked, ticked, three, open.with(Outcome.NOT_RELEVANT)));
        assertEquals("62.50", score(hidden));
        assertFalse(hidden.provisional());
        var notApplicable = judge("safetyculture",
                List.of(unticked.with(Outcome.NOT_APPLICABLE), ticked, three, open.with(Outcome.NOT_RELEVANT)));
        assertEquals("65.22", score(notApplicable));
    }

    @Test
    void aTemplateWithoutPointsHasNoScore() throws ProblemException {
        assertEquals(Judgement.NOT_JUDGED, judge("safetyculture", List.of(question("0", "1", "0"))).result());
    }
}
