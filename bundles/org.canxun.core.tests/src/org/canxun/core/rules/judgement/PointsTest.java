package org.canxun.core.rules.judgement;

import static org.canxun.core.rules.judgement.Items.item;
import static org.canxun.core.rules.judgement.Items.judge;
import static org.canxun.core.rules.judgement.Items.score;
import static org.canxun.core.rules.judgement.Items.scored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.judgement.Judgement.Effect;
import org.junit.jupiter.api.Test;

/** Oracle: what records have shown since they had scores, org.canxun.core.inspection.ScoreExplanationTest. */
class PointsTest {

    @Test
    void recordsKeepTheScoreTheyShow() throws ProblemException {
        var judgement = judge("points",
                List.of(item("A1", false, "2", Outcome.CONFORM), item("A2", true, "3", Outcome.NONCONFORM),
                        item("A3", false, "5", Outcome.NOT_APPLICABLE), item("A4", false, "7", Outcome.UNANSWERED)));
        assertEquals("40.0", score(judgement));
        assertTrue(judgement.provisional());
        assertEquals(List.of(Effect.FULL, Effect.LOST, Effect.NOT_APPLICABLE, Effect.UNANSWERED),
                judgement.lines().stream().map(Judgement.Line::effect).toList());
        assertEquals(new BigDecimal("3"), judgement.lines(Effect.LOST).get(0).lost());
    }

    /** 2 + 1.25 + 0 of 9 points. */
    @Test
    void appraisalsKeepTheScoreTheyShow() throws ProblemException {
        var judgement = judge("points", List.of(scored("G1", "2", Outcome.CONFORM, "2.00"),
                scored("G2", "3", Outcome.CONFORM, "1.25"), scored("G3", "4", Outcome.CONFORM, "0")));
        assertEquals("36.1", score(judgement));
        assertEquals(Judgement.SCORED, judgement.result());
    }

    @Test
    void aRuleThatGivesMoreThanTheItemIsWorthLiftsNothingAbove100() throws ProblemException {
        assertEquals("100.0", score(judge("points", List.of(scored("G1", "2", Outcome.CONFORM, "3")))));
    }
}
