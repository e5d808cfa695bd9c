package org.canxun.core.rules.judgement;

import static org.canxun.core.rules.judgement.Items.all;
import static org.canxun.core.rules.judgement.Items.judge;
import static org.canxun.core.rules.judgement.Items.many;
import static org.canxun.core.rules.judgement.Items.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Oracle: real inspections of the San Francisco Department of Public Health (inspections.csv and violations.csv of
 * 3innielee/food-safety-sf, as of 2018-02-16). The scores are those the department published; a violation of high risk
 * costs 7 points, of moderate risk 4, of low risk 2. Categories by its legend: Poor 0-70, Needs Improvement 71-85,
 * Adequate 86-90, Good 91-100.
 */
class SanFranciscoTest {

    private record Visit(String business, String date, int high, int moderate, int low, String score, String result) {}

    @TestFactory
    Stream<DynamicTest> realInspectionsGetTheirPublishedScores() {
        return Stream.of(new Visit("76", "2016-03-11", 0, 0, 0, "100", "GOOD"),
                new Visit("24", "2017-11-01", 0, 0, 1, "98", "GOOD"),
                new Visit("19", "2017-12-11", 0, 1, 1, "94", "GOOD"),
                new Visit("847", "2018-01-23", 0, 1, 2, "92", "GOOD"),
                new Visit("268", "2016-07-25", 1, 0, 1, "91", "GOOD"),
                new Visit("67", "2015-05-20", 0, 2, 1, "90", "ADEQUATE"),
                new Visit("54", "2017-02-15", 1, 1, 1, "87", "ADEQUATE"),
                new Visit("247", "2016-11-14", 0, 2, 3, "86", "ADEQUATE"),
                new Visit("45", "2017-09-14", 1, 1, 2, "85", "NEEDS_IMPROVEMENT"),
                new Visit("874", "2017-09-08", 1, 0, 4, "85", "NEEDS_IMPROVEMENT"),
                new Visit("67", "2017-08-04", 1, 1, 4, "81", "NEEDS_IMPROVEMENT"),
                new Visit("58", "2016-04-07", 3, 0, 3, "73", "NEEDS_IMPROVEMENT"),
                new Visit("824", "2017-06-21", 3, 2, 0, "71", "NEEDS_IMPROVEMENT"),
                new Visit("58", "2017-09-18", 2, 3, 2, "70", "POOR"),
                new Visit("302", "2015-04-08", 1, 2, 8, "69", "POOR"),
                new Visit("240", "2015-08-13", 2, 3, 3, "68", "POOR"),
                new Visit("880", "2016-04-26", 3, 4, 1, "61", "POOR")).map(
                        v -> DynamicTest.dynamicTest(v.business + " on " + v.date, () -> {
                            var items = new ArrayList<>(many("OK", false, 20, Outcome.CONFORM));
                            addFailed(items, "H", v.high, "7");
                            addFailed(items, "M", v.moderate, "4");
                            addFailed(items, "L", v.low, "2");
                            var judgement = judge("san-francisco", items);
                            assertEquals(v.score, score(judgement));
                            assertEquals(v.result, judgement.result());
                        }));
    }

    private static void addFailed(List<JudgedItem> items, String prefix, int count, String points) {
        for (int i = 1; i <= count; i++) {
            items.add(Items.item(prefix + i, false, points, Outcome.NONCONFORM));
        }
    }

    @Test
    void aScoreNeverFallsBelowZero() throws ProblemException {
        var items = new ArrayList<JudgedItem>();
        addFailed(items, "H", 15, "7");
        var judgement = judge("san-francisco", items);
        assertEquals("0", score(judgement));
        assertEquals("POOR", judgement.result());
        assertTrue(judgement.statements().stream().map(s -> s.text(Locale.CHINA))
                .anyMatch("得分 = 100 − 105，不低于 0 分，计 0 分。"::equals));
    }

    @Test
    void whatDoesNotApplyCostsNothing() throws ProblemException {
        var judgement = judge("san-francisco", all(many("N", true, 30, Outcome.NOT_APPLICABLE),
                many("H", true, 30, Outcome.NOT_RELEVANT), many("F", true, 4, Outcome.NONCONFORM)));
        assertEquals("96", score(judgement));
        assertEquals(Judgement.NOT_JUDGED, judge("san-francisco", many("N", true, 3, Outcome.NOT_APPLICABLE)).result());
    }

    /** 100 − 2 × 1.5 − (5 − 1) × 0.5 = 95. */
    @Test
    void lossesAreWeighted() throws ProblemException {
        var heavy = new JudgedItem("A", "", false, new BigDecimal("2"), new BigDecimal("1.5"), Outcome.NONCONFORM,
                Optional.empty(), "");
        var partly = new JudgedItem("B", "", false, new BigDecimal("5"), new BigDecimal("0.5"), Outcome.NONCONFORM,
                Optional.of(BigDecimal.ONE), "");
        assertEquals("95", score(judge("deduction", List.of(heavy, partly))));
        var scheme = JudgementSchemes.find("deduction").orElseThrow();
        var fifty = scheme.judge(List.of(heavy, partly),
                scheme.settings(Map.of("start", "50", "bands", ">=1：x；<1：y")));
        assertEquals("45", score(fifty));
        assertEquals("x", fifty.resultName().text(Locale.CHINA));
    }
}
