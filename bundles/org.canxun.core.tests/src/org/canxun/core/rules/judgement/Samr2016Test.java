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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.judgement.Statement.Topic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Oracle: the rule of 《餐饮服务日常监督检查要点表》 (2016). Conforms when nothing is found; basically conforms with at most one
 * failed key item and a pass rate of general items of 70 % or more; else does not. Pass rate = passed / (checked − not
 * applicable). Results and rates below were worked out by hand from the 23 general items.
 */
class Samr2016Test {

    /** Failed items, items not applicable, result, pass rate. */
    @TestFactory
    Stream<DynamicTest> theTableIsJudgedAsPublished() {
        return Stream.of(List.of("", "", "CONFORM", "100.00"), // 23 of 23
                List.of("5.1", "", "BASICALLY_CONFORM", "95.65"), // 22 of 23
                List.of("5.1", "7.5", "BASICALLY_CONFORM", "95.45"), // 21 of 22
                List.of("1.1 2.1 2.2 2.3 4.3 4.4", "", "BASICALLY_CONFORM", "73.91"), // 17 of 23
                List.of("1.1 2.1 2.2 2.3 4.3 4.4 5.1", "", "NONCONFORM", "69.57"), // 16 of 23
                List.of("1.1 2.1 2.2 2.3 4.3 4.4", "7.3 7.4 7.5", "BASICALLY_CONFORM", "70.00"), // 14 of 20
                List.of("1.1 2.1 2.2 2.3 4.3 4.4", "7.3 7.4 7.5 8.1", "NONCONFORM", "68.42"), // 13 of 19
                List.of("3.1 5.1", "", "BASICALLY_CONFORM", "95.65"), // one key, 22 of 23
                List.of("3.1 9.3", "", "NONCONFORM", "100.00"), // two key
                List.of("3.1 1.1 2.1 2.2 2.3 4.3 4.4 5.1", "", "NONCONFORM", "69.57"), // one key, 16 of 23
                List.of("", "3.2 7.5 9.1", "CONFORM", "100.00") // 21 of 21
        ).map(c -> DynamicTest.dynamicTest("failed " + c.get(0) + ", n/a " + c.get(1), () -> {
            var judgement = judge("samr-2016", Table2016.official(c.get(0), c.get(1)));
            assertEquals(c.get(2), judgement.result());
            assertEquals(c.get(3), score(judgement));
            assertFalse(judgement.provisional());
        }));
    }

    @Test
    void oneKeyFailureBesideGeneralItemsThatAllPassIsJudgedAndExplained() throws ProblemException {
        var judgement = judge("samr-2016", Table2016.official("6.1", ""));
        assertEquals("BASICALLY_CONFORM", judgement.result());
        assertEquals("基本符合", judgement.resultName().text(Locale.CHINA));
        assertEquals(List.of("samr-2016.gap"), keys(judgement, Topic.CONSEQUENCE));
        assertTrue(judgement.statements().stream().map(s -> s.text(Locale.CHINA))
                .anyMatch("重点项不合格 1 项（允许 1 项）而没有一般项不合格：原规则未规定这种情形，本方案按基本符合判定。"::equals));
    }

    @Test
    void aRateOf69Point99IsBelow70() throws ProblemException {
        var keys = many("K", true, 7, Outcome.CONFORM);
        var below = judge("samr-2016", all(keys, many("P", false, 6999, Outcome.CONFORM),
                many("F", false, 3001, Outcome.NONCONFORM)));
        assertEquals("NONCONFORM", below.result());
        assertEquals("69.99", score(below));
        var exact = judge("samr-2016", all(keys, many("P", false, 7000, Outcome.CONFORM),
                many("F", false, 3000, Outcome.NONCONFORM)));
        assertEquals("BASICALLY_CONFORM", exact.result());
        assertEquals("70.00", score(exact));
    }

    /** 1402 of 2003 are 69.99501 %. */
    @Test
    void aRateThatOnlyRoundsTo70IsBelow70() throws ProblemException {
        var judgement = judge("samr-2016",
                all(many("P", false, 1402, Outcome.CONFORM), many("F", false, 601, Outcome.NONCONFORM)));
        assertEquals("70.00", score(judgement));
        assertEquals("NONCONFORM", judgement.result());
    }

    @Test
    void aSiteWhereNothingAppliesIsNotJudged() throws ProblemException {
        var judgement = judge("samr-2016", all(many("K", true, 7, Outcome.NOT_APPLICABLE),
                many("G", false, 23, Outcome.NOT_APPLICABLE)));
        assertEquals(Judgement.NOT_JUDGED, judgement.result());
        assertEquals("-", score(judgement));
        assertEquals(List.of("consequence.notJudged"), keys(judgement, Topic.CONSEQUENCE));
    }

    @Test
    void withoutGeneralItemsKeyItemsDecide() throws ProblemException {
        var general = many("G", false, 23, Outcome.NOT_APPLICABLE);
        assertEquals("CONFORM", judge("samr-2016", all(general, many("K", true, 7, Outcome.CONFORM))).result());
        var one = judge("samr-2016",
                all(general, many("K", true, 6, Outcome.CONFORM), many("F", true, 1, Outcome.NONCONFORM)));
        assertEquals("BASICALLY_CONFORM", one.result());
        assertEquals("-", score(one));
        assertTrue(keys(one, Topic.INPUT).contains("samr-2016.noRate"));
        assertEquals("NONCONFORM", judge("samr-2016",
                all(general, many("K", true, 5, Outcome.CONFORM), many("F", true, 2, Outcome.NONCONFORM))).result());
    }

    @Test
    void fewerThanThreeKeyOrSevenGeneralItemsAreWarnedOf() throws ProblemException {
        assertEquals(List.of(), keys(sampled(3, 7), Topic.WARNING));
        assertFalse(sampled(3, 7).provisional());
        for (var uncovered : List.of(sampled(2, 7), sampled(3, 6), sampled(0, 23))) {
            assertEquals(List.of("samr-2016.coverage"), keys(uncovered, Topic.WARNING));
            assertTrue(uncovered.provisional());
            assertEquals("CONFORM", uncovered.result());
        }
    }

    private static Judgement sampled(int key, int general) throws ProblemException {
        return judge("samr-2016",
                all(many("K", true, key, Outcome.CONFORM), many("KU", true, 7 - key, Outcome.UNANSWERED),
                        many("G", false, general, Outcome.CONFORM),
                        many("GU", false, 23 - general, Outcome.UNANSWERED)));
    }

    @Test
    void dispositionsAreThoseOfTheResultForm() throws ProblemException {
        for (var c : Map.of("", "结果处理：通过。", "5.1", "结果处理：书面限期整改。", "3.1 3.2", "结果处理：立即停止经营活动。").entrySet()) {
            var texts = judge("samr-2016", Table2016.official(c.getKey(), "")).statements().stream()
                    .filter(s -> s.topic() == Topic.DISPOSITION).map(s -> s.text(Locale.CHINA)).toList();
            assertEquals(List.of(c.getValue()), texts);
        }
    }

    @Test
    void aDistrictCanSetAnotherRate() throws ProblemException {
        var scheme = JudgementSchemes.find("samr-2016").orElseThrow();
        var items = Table2016.official("5.1 5.2 5.3", ""); // 20 of 23 are 86.96 %
        assertEquals("BASICALLY_CONFORM", scheme.judge(items, scheme.settings(Map.of("passRate", "86.95"))).result());
        assertEquals("NONCONFORM", scheme.judge(items, scheme.settings(Map.of("passRate", "87"))).result());
        assertEquals("NONCONFORM", scheme.judge(Table2016.official("3.1", ""),
                scheme.settings(Map.of("keyFailsAllowed", "0"))).result());
    }
}
