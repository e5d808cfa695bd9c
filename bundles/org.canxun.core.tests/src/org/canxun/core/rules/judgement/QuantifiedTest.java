package org.canxun.core.rules.judgement;

import static org.canxun.core.rules.judgement.Items.all;
import static org.canxun.core.rules.judgement.Items.judge;
import static org.canxun.core.rules.judgement.Items.keys;
import static org.canxun.core.rules.judgement.Items.many;
import static org.canxun.core.rules.judgement.Items.score;
import static org.canxun.core.rules.judgement.Items.scored;
import static org.canxun.core.rules.judgement.Table2016.CANTEEN;
import static org.canxun.core.rules.judgement.Table2016.KITCHEN;
import static org.canxun.core.rules.judgement.Table2016.LARGE;
import static org.canxun.core.rules.judgement.Table2016.SMALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.judgement.Statement.Topic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Oracle: 《江苏省餐饮服务日常监督检查操作指南》 as cited by the Changshu project of 2018: score = got / (100 − points not applicable)
 * × 100, one decimal, 优秀 from 90, 良好 from 75, 一般 from 60. No grade below 60 or with two failed key items: national
 * guidance of 2012, as its introduction in Hainan on 2012-05-29 reports it on a scale of ten (9.0; 8.9 to 7.5; 7.4 to
 * 6.0; less, or two key items). Scores below were worked out by hand.
 */
class QuantifiedTest {

    @Test
    void thePointsOfEveryKindOfBusinessSumTo100() {
        for (var business : List.of(LARGE, SMALL, KITCHEN, CANTEEN)) {
            var sum = Table2016.points(business, "", "").stream().map(JudgedItem::points).reduce(BigDecimal.ZERO,
                    BigDecimal::add);
            assertEquals(new BigDecimal(100), sum);
        }
    }

    private record Case(int business, String failed, String notApplicable, String score, String result) {}

    @TestFactory
    Stream<DynamicTest> jiangsuTableIsScoredAsPublished() {
        return Stream.of(new Case(CANTEEN, "", "", "100.0", "EXCELLENT"),
                new Case(CANTEEN, "5.1", "", "97.0", "EXCELLENT"), // 97 / 100
                new Case(CANTEEN, "5.1", "7.3 8.1", "96.8", "EXCELLENT"), // 90 / 93
                new Case(CANTEEN, "10 11", "", "90.0", "EXCELLENT"), // 90 / 100
                new Case(CANTEEN, "4.4 6.2", "7.1 7.3 8.1", "89.9", "GOOD"), // 80 / 89
                new Case(CANTEEN, "6.1 4.4", "9.1", "88.7", "GOOD"), // 86 / 97, one key item
                new Case(CANTEEN, "4.4 6.2 7.1 2.1 10 11", "", "75.0", "GOOD"), // 75 / 100
                new Case(CANTEEN, "4.4 6.2 7.1 2.1 5.4 10 11", "", "74.0", "FAIR"), // 74 / 100
                new Case(CANTEEN, "4.4 6.2 7.1 7.2 7.4 8.1 5.1 5.2 7.3 7.6 9.1", "", "60.0", "FAIR"), // 60 / 100
                new Case(CANTEEN, "4.4 6.2 7.1 7.2 7.4 8.1 5.1 5.2 7.3 7.6 9.1 2.3", "", "59.0", "NO_GRADE"),
                new Case(CANTEEN, "3.2 8.4", "", "96.0", "NO_GRADE"), // two key items
                new Case(LARGE, "3.1", "7.4", "93.8", "EXCELLENT"), // 91 / 97, one key item
                new Case(SMALL, "4.4 5.1 9.2", "", "82.0", "GOOD"), // 82 / 100
                new Case(SMALL, "4.4 5.1 9.2", "6.3 7.3", "80.6", "GOOD"), // 75 / 93
                new Case(KITCHEN, "7.5 6.2", "9.1", "90.7", "EXCELLENT") // 88 / 97
        ).map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
            var judgement = judge("jiangsu-quantified", Table2016.points(c.business, c.failed, c.notApplicable));
            assertEquals(c.score, score(judgement));
            assertEquals(c.result, judgement.result());
        }));
    }

    /** Items 10 and 11 are scored by the inspector: 3.4 and 3.5 of 5, and 4.9 of 5. */
    @Test
    void anItemThatIsScoredKeepsItsPoints() throws ProblemException {
        var failed22 = official("4.4 6.2 7.1 7.2 2.1 9.2");
        var fair = judge("jiangsu-quantified", all(failed22, List.of(scored("10", "5", Outcome.CONFORM, "3.4"),
                scored("11", "5", Outcome.NONCONFORM, "3.5"))));
        assertEquals("74.9", score(fair));
        assertEquals("FAIR", fair.result());
        var failed40 = official("4.4 6.2 7.1 7.2 7.4 8.1 5.1 5.2 7.3 7.6 9.1");
        var none = judge("jiangsu-quantified", all(failed40,
                List.of(scored("10", "5", Outcome.CONFORM, "4.9"), scored("11", "5", Outcome.CONFORM, "5"))));
        assertEquals("59.9", score(none));
        assertEquals("NO_GRADE", none.result());
    }

    private static List<JudgedItem> official(String failed) {
        return Table2016.points(CANTEEN, failed, "").stream().filter(item -> item.code().contains(".")).toList();
    }

    /** Score, result: the cuts themselves and a tenth below, and what is rounded up to a cut. */
    @TestFactory
    Stream<DynamicTest> cutsBelongToTheBetterGrade() {
        return Stream.of(List.of("100", "100.0", "EXCELLENT"), List.of("90", "90.0", "EXCELLENT"),
                List.of("89.95", "90.0", "EXCELLENT"), List.of("89.94", "89.9", "GOOD"),
                List.of("89.9", "89.9", "GOOD"),
                List.of("75", "75.0", "GOOD"), List.of("74.9", "74.9", "FAIR"), List.of("60", "60.0", "FAIR"),
                List.of("59.9", "59.9", "NO_GRADE"), List.of("0", "0.0", "NO_GRADE"))
                .map(c -> DynamicTest.dynamicTest(c.get(0), () -> {
                    var judgement = judge("jiangsu-quantified",
                            List.of(scored("1", "100", Outcome.CONFORM, c.get(0))));
                    assertEquals(c.get(1), score(judgement));
                    assertEquals(c.get(2), judgement.result());
                }));
    }

    @Test
    void facesAreNamed() throws ProblemException {
        assertEquals("优秀（大笑）", name("5.1"));
        assertEquals("良好（微笑）", name("4.4 6.2 7.1 2.1 10 11"));
        assertEquals("一般（平脸）", name("4.4 6.2 7.1 7.2 7.4 8.1 5.1 5.2 7.3 7.6 9.1"));
        assertEquals("不评定等级", name("3.1 9.3"));
    }

    private static String name(String failed) throws ProblemException {
        return judge("jiangsu-quantified", Table2016.points(CANTEEN, failed, "")).resultName().text(Locale.CHINA);
    }

    @Test
    void theExplanationTellsWhatWasLeftOutAndWhichBandDecided() throws ProblemException {
        var texts = judge("jiangsu-quantified", Table2016.points(CANTEEN, "5.1", "7.3 8.1")).statements().stream()
                .map(s -> s.text(Locale.CHINA)).toList();
        assertTrue(texts.contains("一般项不合格 1 项：5.1。"), texts.toString());
        assertTrue(texts.contains("合理缺项（不适用）2 项，不计入：7.3、8.1。"), texts.toString());
        assertTrue(texts.contains("得分 = 90 ÷ 93 × 100 = 96.8。"), texts.toString());
        assertTrue(texts.contains("96.8 分落在“>=90”一档：优秀（大笑）。"), texts.toString());
    }

    @Test
    void itemsNotAnsweredLeaveTheScoreProvisional() throws ProblemException {
        var judgement = judge("jiangsu-quantified",
                all(many("C", false, 3, Outcome.CONFORM), many("U", false, 7, Outcome.UNANSWERED)));
        assertEquals("100.0", score(judgement));
        assertTrue(judgement.provisional());
        assertEquals(List.of("left.unanswered"), keys(judgement, Topic.WARNING));
    }

    @Test
    void aSiteWhereNothingAppliesHasNoGrade() throws ProblemException {
        var judgement = judge("jiangsu-quantified", many("N", true, 5, Outcome.NOT_APPLICABLE));
        assertEquals(Judgement.NOT_JUDGED, judgement.result());
        assertEquals("-", score(judgement));
        assertFalse(judgement.provisional());
    }
}
