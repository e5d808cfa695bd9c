package org.canxun.core.rules.expression;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Random;

import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.junit.jupiter.api.Test;

class HostileExpressionTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void nestingIsLimitedBeforeTheStackIs() throws ProblemException {
        assertEquals("1", Expression.parse("(".repeat(50) + "1" + ")".repeat(50)).canonical());
        assertRefused(Problem.EXPRESSION_TOO_DEEP, "51", "(".repeat(51) + "1" + ")".repeat(51));
        assertRefused(Problem.EXPRESSION_TOO_DEEP, "51", "-".repeat(51) + "1");
        assertRefused(Problem.EXPRESSION_TOO_DEEP, "204", "not(".repeat(51) + "1" + ")".repeat(51));
        assertDoesNotThrow(() -> Expression.parse("not(".repeat(50) + "1" + ")".repeat(50)));
        assertDoesNotThrow(() -> Expression.parse("1" + " + (1)".repeat(100)));
    }

    @Test
    void lengthIsLimitedAsWrittenAndAsPrinted() {
        assertDoesNotThrow(() -> Expression.parse("'" + "x".repeat(1998) + "'"));
        assertRefused(Problem.EXPRESSION_TOO_LONG, "2000", "'" + "x".repeat(1999) + "'");
        assertRefused(Problem.EXPRESSION_TOO_LONG, "2000", " ".repeat(1_000_000));
        assertRefused(Problem.EXPRESSION_TOO_LONG, "2000", "${" + "x".repeat(1900) + "}" + "+1".repeat(48));
    }

    @Test
    void fiveHundredPartsAreTheMost() throws ProblemException {
        assertEquals("250", Expression.parse("1" + "+1".repeat(249)).evaluate(Samples.answers()).text());
        assertEquals("-250", Expression.parse("-1" + "-1".repeat(249)).evaluate(Samples.answers()).text());
        assertRefused(Problem.EXPRESSION_TOO_MANY_PARTS, "500", "1" + "+1".repeat(250));
    }

    @Test
    void numbersNeitherFillTheMemoryNorFail() throws ProblemException {
        var huge = Value.of("9".repeat(100));
        var tiny = Value.of("0." + "0".repeat(99) + "1");
        var scope = new Samples.Answers(Map.of("h", huge, "t", tiny, "long", Value.of("9".repeat(1_000_000))), Map.of(),
                Value.EMPTY);
        assertTimeout(LONG, () -> {
            for (var text : new String[]{ "${h}", "${t}", "${h} div ${t}", "${h} mod ${t}", "${t} div ${h}",
                "${h}" + " * ${h}".repeat(200), "${t}" + " * ${t}".repeat(200), "${h} + ${t}", "-${h} - ${t}",
                "round(${h}, 1000000000)", "round(${h}, -1000000000)", "round(${t}, ${h})", "round(${h}, -100)",
                "${long} + 1", "${long} = 1", "${h} + 0.9", "${t} = ${h}", "selected(${long}, ${long})" }) {
                Expression.parse(text).evaluate(scope).text();
            }
        });
        assertEquals("(empty)", Samples.show(Expression.parse("${h} + 1").evaluate(scope)));
        assertEquals("0", Samples.show(Expression.parse("${t} div 10").evaluate(scope)));
        assertEquals("(empty)", Samples.show(Expression.parse("${long} + 1").evaluate(scope)));
        assertEquals(Value.EMPTY, Value.of(new BigDecimal("1E+1000000000")));
        assertEquals(Value.of(0), Value.of(new BigDecimal("1E-1000000000")));
        assertEquals(Value.of(0), Value.of(new BigDecimal("0E+1000000000")));
        assertEquals(Value.EMPTY, Value.of(new BigDecimal("9".repeat(100) + "." + "9".repeat(101))));
        assertRefused(Problem.EXPRESSION_SYNTAX, "1", "9".repeat(101));
    }

    /** Whatever an importer finds in a file, it is an expression or a problem at a place in it. */
    @Test
    void anySequenceOfPartsIsUnderstoodOrRefusedInPlace() {
        var parts =
                new String[]{ "${a}", "${", "}", "'x'", "'", "“", "”", "1", ".", "5.5", "(", "（", ")", ",", "，", "=",
                    "!=", "!", "<", "≥", "and", " or ", " div ", "mod", "+", "-", "*", "not(", "if(", "min(",
                    "regex(., '", "[a-",
                    "\\d", "{2,", "verdict(${", "true()", "selected(${a},", "\uD800", "😀", "\u0000", " ", "　", "且" };
        var random = new Random(20250301);
        var understood = 0;
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(12); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            try {
                var expression = Expression.parse(text.toString());
                expression.evaluate(Samples.answers());
                understood++;
            } catch (ProblemException e) {
                var position = Integer.parseInt(e.arguments().get(0).toString());
                assertTrue(position >= 1 && position <= text.length() + 1, text.toString());
            }
        }
        assertTrue(understood > 200, "only " + understood);
    }

    private static void assertRefused(ProblemCode problem, String first, String text) {
        var thrown = assertThrows(ProblemException.class, () -> Expression.parse(text));
        assertEquals(problem, thrown.problem());
        assertEquals(first, thrown.arguments().get(0));
    }
}
