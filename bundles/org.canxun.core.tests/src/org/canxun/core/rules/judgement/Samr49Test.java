package org.canxun.core.rules.judgement;

import static org.canxun.core.rules.judgement.Items.all;
import static org.canxun.core.rules.judgement.Items.judge;
import static org.canxun.core.rules.judgement.Items.keys;
import static org.canxun.core.rules.judgement.Items.many;
import static org.canxun.core.rules.judgement.Items.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.judgement.Statement.Topic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Oracle: 《食品生产经营监督检查管理办法》 (SAMR order no. 49), art. 27 (all items covered, except on unannounced visits), 31 (no
 * percentages), 32 (failed key items are investigated), 33 (slight failures of general items are rectified).
 */
class Samr49Test {

    /** Failed items of the table, result. */
    @TestFactory
    Stream<DynamicTest> keyItemsAreInvestigatedAndGeneralOnesRectified() {
        return Stream.of(List.of("", "PASS"), List.of("5.1", "RECTIFY"),
                // Two of three general items failed: the 2016 rule would say "does not conform".
                List.of("1.1 2.1 2.2 2.3 4.3 4.4 5.1 5.2 5.3 5.4 6.2 6.3 7.1 7.2 7.3", "RECTIFY"),
                // The 2016 rule would say "basically conforms".
                List.of("6.1", "CASE_REFERRAL"), List.of("6.1 5.1", "CASE_REFERRAL"),
                List.of("3.1 3.2 4.1", "CASE_REFERRAL"))
                .map(c -> DynamicTest.dynamicTest("failed " + c.get(0), () -> {
                    var judgement = judge("samr-49", Table2016.official(c.get(0), "7.5"));
                    assertEquals(c.get(1), judgement.result());
                    assertEquals("-", score(judgement));
                    assertFalse(judgement.provisional());
                }));
    }

    @Test
    void theResultIsProvisionalUntilEveryItemIsCovered() throws ProblemException {
        var items = all(Table2016.official("5.1", ""), many("U", false, 1, Outcome.UNANSWERED));
        var judgement = judge("samr-49", items);
        assertEquals("RECTIFY", judgement.result());
        assertTrue(judgement.provisional());
        assertTrue(keys(judgement, Topic.WARNING).contains("samr-49.incomplete"));
    }

    @Test
    void anUnannouncedInspectionNeedNotCoverAll() throws ProblemException {
        var scheme = JudgementSchemes.find("samr-49").orElseThrow();
        var items = all(Table2016.official("", ""), many("U", false, 9, Outcome.UNANSWERED));
        var judgement = scheme.judge(items, scheme.settings(Map.of("unannounced", "true")));
        assertEquals("PASS", judgement.result());
        assertFalse(judgement.provisional());
    }

    @Test
    void officersAreRemindedThatGeneralItemsCanAffectFoodSafety() throws ProblemException {
        assertEquals(List.of("samr-49.affects"),
                keys(judge("samr-49", Table2016.official("5.1", "")), Topic.WARNING));
    }

    @Test
    void anItemHiddenByItsConditionIsNoGap() throws ProblemException {
        var items = all(Table2016.official("", ""), many("H", true, 2, Outcome.NOT_RELEVANT));
        assertFalse(judge("samr-49", items).provisional());
        assertEquals(Judgement.NOT_JUDGED, judge("samr-49", many("N", false, 3, Outcome.NOT_APPLICABLE)).result());
    }
}
