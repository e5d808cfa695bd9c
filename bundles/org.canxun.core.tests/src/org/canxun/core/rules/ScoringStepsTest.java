package org.canxun.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

class ScoringStepsTest {

    @Test
    void choicesAreOfferedInTheOrderOfTheScheme() throws ProblemException {
        assertEquals(List.of("全符合", "缺1项", "其余"), parse("choice", "全符合:2;缺1项:1;其余:0", "2").choices());
        assertEquals(List.of("不用燃气"), parse("count", "each:0.75;max:3;full_if:不用燃气", "3").choices());
        assertEquals(List.of("缺牌匾"), parse("deduct", "base:2;each:0.5;zero_if:缺牌匾", "2").choices());
        assertEquals(List.of(), parse("bands", ">=100:2;>=80:1;<80:0", "2").choices());
        assertEquals(List.of(), parse("ratio", "max:1.5", "1.5").choices());
        assertFalse(parse("choice", "有:1;无:0", "1").takesValue());
        assertTrue(parse("bands", ">=2:1;<2:0", "1").takesValue());
    }

    @Test
    void fullWidthPunctuationFromAnInputMethodIsUnderstood() throws ProblemException {
        assertEquals("1.00", parse("choice", "有：1；无：0", "1").points("有").points().toPlainString());
    }

    @Test
    void pointsAreRoundedHalfUpToTwoPlaces() throws ProblemException {
        var ratio = parse("ratio", "max:1.5", "1.5");
        assertEquals("0.50", ratio.points(new BigDecimal("0.33333")).points().toPlainString());
        assertEquals("0.02", ratio.points(new BigDecimal("0.01")).points().toPlainString());
        assertEquals("0.01", ratio.points(new BigDecimal("0.0099")).points().toPlainString());
    }

    @Test
    void aScoreExplainsItself() throws ProblemException {
        var bands = parse("bands", ">=100:2;>=80:1;<80:0", "2");
        assertEquals("数值 95.5 符合“>=80”，得 1 分。", bands.points(new BigDecimal("95.50")).explanation(Locale.CHINA));
        var count = parse("count", "each:0.75;max:3;full_if:不用燃气", "3");
        assertEquals("3 at 0.75 points each: 2.25 points.",
                count.points(new BigDecimal("3")).explanation(Locale.ENGLISH));
        assertEquals("“不用燃气”，按规则得满分 3 分。", count.points("不用燃气").explanation(Locale.SIMPLIFIED_CHINESE));
        var deduct = parse("deduct", "base:2;each:0.5;zero_if:缺牌匾", "2");
        assertEquals("基础 2 分，1 处各扣 0.5 分，得 1.5 分。", deduct.points(BigDecimal.ONE).explanation(Locale.CHINA));
        assertEquals(List.of("12345.5", ">=100", "2"), bands.points(new BigDecimal("12345.5")).arguments());
    }

    @Test
    void aCountOfTwoAndAHalfThingsIsRefused() {
        assertProblem(Problem.SCORE_VALUE_WHOLE, () -> parse("count", "each:0.6;max:3", "3").points(dec("2.5")));
        assertProblem(Problem.SCORE_VALUE_WHOLE, () -> parse("deduct", "base:2;each:0.5", "2").points(dec("0.5")));
    }

    @Test
    void aNegativeValueIsRefused() {
        for (var steps : List.of(List.of("bands", ">=2:1;<2:0"), List.of("count", "each:1;max:1"),
                List.of("deduct", "base:1;each:1"), List.of("ratio", "max:1"))) {
            assertProblem(Problem.SCORE_VALUE_NEGATIVE,
                    () -> parse(steps.get(0), steps.get(1), "1").points(dec("-0.1")));
        }
    }

    @Test
    void aWordWhereANumberBelongsSaysWhatToEnter() {
        assertProblem(Problem.SCORE_VALUE_NEEDED, () -> parse("bands", ">=2:1;<2:0", "1").points("好"));
        assertProblem(Problem.SCORE_VALUE_NEEDED, () -> parse("count", "each:1;max:1", "1").points("不用燃气"));
        assertProblem(Problem.SCORE_CHOICE_NEEDED, () -> parse("choice", "有:1;无:0", "1").points(dec("1")));
        assertProblem(Problem.SCORE_CHOICE_NEEDED, () -> parse("choice", "有:1;无:0", "1").points("也许"));
    }

    @TestFactory
    Stream<DynamicTest> aMistypedRuleNamesThePlace() {
        return Stream.of(List.of("bands", ">=100:2;>80=:1;<80:0", "SCORE_SYNTAX", "10"),
                List.of("bands", ">=100:2;80:1", "SCORE_SYNTAX", "9"),
                List.of("bands", ">=100:2;>=80:x;<80:0", "SCORE_SYNTAX", "14"),
                List.of("bands", ">=100:2;", "SCORE_SYNTAX", "9"), List.of("bands", "", "SCORE_SYNTAX", "1"),
                List.of("bands", ">=100:2;>=80:1;<70:0", "SCORE_BANDS_GAP", "70"),
                List.of("bands", ">0:2", "SCORE_BANDS_GAP", "0"), List.of("bands", "<=5:2", "SCORE_BANDS_GAP", "6"),
                List.of("bands", ">=100:3;<100:0", "SCORE_POINTS", "7"),
                List.of("choice", "有:0.5;有:0", "SCORE_SYNTAX", "7"), List.of("choice", "有", "SCORE_SYNTAX", "1"),
                List.of("choice", ":1", "SCORE_SYNTAX", "1"), List.of("choice", "有:", "SCORE_SYNTAX", "3"),
                List.of("choice", "有:-1", "SCORE_SYNTAX", "3"), List.of("choice", "有:1e9", "SCORE_SYNTAX", "3"),
                List.of("count", "each:1", "SCORE_SYNTAX", "7"),
                List.of("count", "each:1;max:2;zero_if:x", "SCORE_SYNTAX", "14"),
                List.of("count", "each:1;each:1;max:2", "SCORE_SYNTAX", "8"),
                List.of("count", "each:1;max:4", "SCORE_POINTS", "12"),
                List.of("deduct", "each:1", "SCORE_SYNTAX", "7"), List.of("ratio", "max:1;x:1", "SCORE_SYNTAX", "7"),
                List.of("veto", "x", "SCORE_SYNTAX", "1"), List.of("guess", "x:1", "SCORE_RULE_UNKNOWN", "guess"))
                .map(c -> DynamicTest.dynamicTest(c.get(0) + " " + c.get(1), () -> {
                    var thrown = assertThrows(ProblemException.class, () -> parse(c.get(0), c.get(1), "2"));
                    assertEquals(c.get(2), thrown.problem().name());
                    assertEquals(c.get(3), thrown.arguments().get(0));
                }));
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    private static ScoringSteps parse(String rule, String steps, String maximum) throws ProblemException {
        return ScoringSteps.parse(rule, steps, new BigDecimal(maximum));
    }

    private static void assertProblem(ProblemCode expected, Executable code) {
        assertEquals(expected, assertThrows(ProblemException.class, code).problem());
    }
}
