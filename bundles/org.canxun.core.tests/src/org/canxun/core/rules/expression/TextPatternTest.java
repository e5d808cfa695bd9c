package org.canxun.core.rules.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextPatternTest {

    private static final String[] TEXTS = { "", "a", "ab", "abc", "aab", "13912345678", "03912345678", "A1-b_2.c", "餐巡",
        "餐a", "９", "a\nb", " \t", "𠮷", "[x]", "a&b", "x-", "a@b.cn", "-12.50", "。" };

    /** Where Java, which ODK Collect runs on, is the reference. */
    @TestFactory
    Stream<DynamicTest> aPatternMatchesWhatItMatchesInCollect() {
        return Stream.of("", "a", "a*b", "(a|ab)(c|bc)?", "^1[3-9]\\d{9}$", "[A-Za-z0-9_.-]+", "[^a-z]*",
                "\\w+\\W?\\w*",
                "\\S+", "\\s*", ".", ".*", "[\\u4e00-\\u9fa5]{2,}", "\\p{IsHan}+\\p{L}?", "\\p{N}", "\\p{P}", "\\[x\\]",
                "[\\[x\\]]+", "[a&]+b", "[-x]+", "[x-]+", "[a-c-]+", "\\x41.+", "(?:a|b){2}c?", "(a*)*", "(a?){5}b?",
                "a{0}", "a{0,2}b{1,}", "-?\\d+(\\.\\d+)?", "[^@\\s]+@[^@\\s]+\\.\\w{2,}", "a|", "|", "()", "a^b|^a$",
                "a+?b",
                "\\D\\d*", "]", "a,b")
                .map(pattern -> DynamicTest.dynamicTest("/" + pattern + "/", () -> {
                    for (var text : TEXTS) {
                        assertEquals(Pattern.matches(pattern, text), matches(pattern, text), text);
                    }
                }));
    }

    @Test
    void randomPatternsMatchWhatTheyMatchInCollect() throws ProblemException {
        var random = new Random(42);
        var matched = 0;
        for (var i = 0; i < 5_000; i++) {
            var pattern = pattern(random, 3);
            if (pattern.length() > TextPattern.MAX_LENGTH) {
                continue;
            }
            for (var j = 0; j < 10; j++) {
                var text = text(random);
                var expected = Pattern.matches(pattern, text);
                matched += expected ? 1 : 0;
                assertEquals(expected, matches(pattern, text), () -> pattern + " on " + text);
            }
        }
        assertTrue(matched > 1_000, "only " + matched);
    }

    private static String pattern(Random random, int depth) {
        var atoms = new String[]{ "a", "b", ".", "[ab]", "[^a]", "\\w" };
        if (depth == 0 || random.nextInt(4) == 0) {
            return atoms[random.nextInt(atoms.length)];
        }
        return switch (random.nextInt(4)) {
            case 0 -> pattern(random, depth - 1) + pattern(random, depth - 1);
            case 1 -> "(" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
            default -> "(" + pattern(random, depth - 1) + ")"
                    + new String[]{ "*", "+", "?", "{2}", "{1,3}", "{2,}" }[random.nextInt(6)];
        };
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var n = random.nextInt(7); n > 0; n--) {
            text.append("abc".charAt(random.nextInt(3)));
        }
        return text.toString();
    }

    @Test
    void noPatternOfATemplateHangsTheWindow() {
        var text = "a".repeat(1_999) + "!";
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (var pattern : new String[]{ "(a+)+", "(a|a)*", "(a|aa)+$", "(.*)*x", "a*".repeat(90) + "b",
                "(a?){90}a{90}", "((((a*)*)*)*)*b", "(a{1,1000})", "(a?a?){200}" }) {
                assertFalse(matches(pattern, text), pattern);
            }
        });
    }

    @Test
    void patternsThatBlowUpAreRefused() {
        for (var pattern : new String[]{ "a".repeat(201), "((a{100}){100}){100}", "((){1000}){1000}", "(a?a?a?a?){999}",
            "(((((((((){1000}){1000}){1000}){1000}){1000}){1000}){1000}){1000})" }) {
            var problem = assertThrows(ProblemException.class, () -> TextPattern.parse(pattern, 9), pattern);
            assertEquals(Problem.EXPRESSION_PATTERN_LARGE, problem.problem());
            assertEquals("10", problem.arguments().get(0));
        }
        assertThrows(ProblemException.class, () -> TextPattern.parse("(".repeat(200), 0));
    }

    @Test
    void aTextThatIsTooLongMatchesNothing() throws ProblemException {
        assertTrue(matches(".*", "a".repeat(2_000)));
        assertFalse(matches(".*", "a".repeat(2_001)));
    }

    private static boolean matches(String pattern, String text) throws ProblemException {
        return TextPattern.parse(pattern, 0).matches(text);
    }
}
