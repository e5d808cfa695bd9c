package org.canxun.core.rules.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExpressionSyntaxTest {

    /** As written, as printed. */
    private static final String ACCEPTED = """
            ${a} => ${a}
            ${F-A06} => ${F-A06}
            ${site.gasKind} => ${site.gasKind}
            ${燃气_种类:1} => ${燃气_种类:1}
            ${𠮷} => ${𠮷}
            ${1.2} => ${1.2}
            . => .
            .>5 => . > 5
            .5 => 0.5
            5. => 5
            007.50 => 7.5
            'a' => 'a'
            "a" => 'a'
            "it's" => "it's"
            '' => ''
            '(1 and' => '(1 and'
            ((1)) => 1
            ${a}and${b} => ${a} and ${b}
            ${a}=1or${b}=2 => ${a} = 1 or ${b} = 2
            (${a} or ${b}) and ${c} => (${a} or ${b}) and ${c}
            ${a} or (${b} and ${c}) => ${a} or ${b} and ${c}
            ${a}-1 => ${a} - 1
            ${a}--1 => ${a} - -1
            -(1+2) => -(1 + 2)
            -(-1) => --1
            1-(2-3) => 1 - (2 - 3)
            (1-2)-3 => 1 - 2 - 3
            2*(3 div 4) => 2 * (3 div 4)
            1<2=true() => 1 < 2 = true()
            1<(2=3) => 1 < (2 = 3)
            not (${a}) => not(${a})
            selected( ${a} , 'x' ) => selected(${a}, 'x')
            max(1,2,3) => max(1, 2, 3)
            round(1.25,1) => round(1.25, 1)
            regex(.,'^1[3-9]\\d{9}$') => regex(., '^1[3-9]\\d{9}$')
            verdict( ${F-A06} )='CONFORM' => verdict(${F-A06}) = 'CONFORM'
            true()and false() => true() and false()
            （${a}＝“液化石油气”） => ${a} = '液化石油气'
            ${a}＝‘x’　and　${b}＞１．５ => ${a} = 'x' and ${b} > 1.5
            selected（${a}，'x'） => selected(${a}, 'x')
            ＄｛a｝！＝＇x＇ => ${a} != 'x'
            ${a}＜＝3 ａｎｄ ${b}＞＝4 => ${a} <= 3 and ${b} >= 4
            ${a}≤3 and ${b}≥4 or ${c}≠5 => ${a} <= 3 and ${b} >= 4 or ${c} != 5
            ${a}＋1－2＊3 => ${a} + 1 - 2 * 3
            ”x” => 'x'
            “it's "so"” => “it's "so"”
            '，＝' => '，＝'
            """;

    /** As written, problem, position, the rest of what is said. */
    private static final String REJECTED = """
            ( => SYNTAX 2 (end)|${…}, '…', 0.5, (…)
            ${a} = => SYNTAX 7 (end)|${…}, '…', 0.5, (…)
            ${a} = yes => SYNTAX 8 yes|${…}, '…', 0.5, (…)
            ${a} == 1 => SYNTAX 7 =|${…}, '…', 0.5, (…)
            ${a} ${b} => SYNTAX 6 ${b}|and or = != < <= > >= + - * div mod
            ${a} 且 ${b} => SYNTAX 6 且|and or = != < <= > >= + - * div mod
            ${a} / 2 => SYNTAX 6 /|and or = != < <= > >= + - * div mod
            ${a} & ${b} => SYNTAX 6 &|and or = != < <= > >= + - * div mod
            ${a} and /b => SYNTAX 10 /|${…}, '…', 0.5, (…)
            ${a} 😀 => SYNTAX 6 😀|and or = != < <= > >= + - * div mod
            !${a} => SYNTAX 1 !|!=
            +1 => SYNTAX 1 +|${…}, '…', 0.5, (…)
            1.2.3 => SYNTAX 4 .3|and or = != < <= > >= + - * div mod
            .. => SYNTAX 2 .|and or = != < <= > >= + - * div mod
            (1 => SYNTAX 3 (end)|and or = != < <= > >= + - * div mod )
            1) => SYNTAX 2 )|and or = != < <= > >= + - * div mod
            not(1 => SYNTAX 6 (end)|and or = != < <= > >= + - * div mod , )
            not(1,) => SYNTAX 7 )|${…}, '…', 0.5, (…)
            true(1) => SYNTAX 6 1|)
            'abc => SYNTAX 1 'abc|'
            ${a} = “abc" => SYNTAX 8 “abc"|”
            'a very long text that is never closed => SYNTAX 1 'a very long text th…|'
            $a => SYNTAX 1 $|${…}
            ${} => SYNTAX 3 }|${…}
            ${ a} => SYNTAX 3  |${…}
            ${a b} => SYNTAX 4  |}
            ${a => SYNTAX 4 (end)|}
            ${a/b} => SYNTAX 4 /|}
            div => SYNTAX 1 div|${…}, '…', 0.5, (…)
            verdict(.) => SYNTAX 9 .|${…}
            verdict('a') => SYNTAX 9 'a'|${…}
            regex(${a}, ${b}) => SYNTAX 13 ${b}|'…'
            regex(${a}) => SYNTAX 11 )|and or = != < <= > >= + - * div mod ,
            ${a} div-1 => SYNTAX 6 div-1|and or = != < <= > >= + - * div mod
            today() => FUNCTION 1 today|KNOWN
            1 + Not(1) => FUNCTION 5 Not|KNOWN
            not() => ARGUMENTS 1 not|not(…)
            1 + if(1, 2) => ARGUMENTS 5 if|if(…, …, …)
            round(1, 2, 3) => ARGUMENTS 1 round|round(…), round(…, …)
            min() => ARGUMENTS 1 min|min(…, …)
            regex(., '(a') => PATTERN 13 |)
            regex(., 'a**') => PATTERN 13 *|ALLOWED
            regex(., '(?=a)') => PATTERN 12 ?|ALLOWED
            regex(., '(a)\\1') => PATTERN 14 \\|ALLOWED
            regex(., '[a') => PATTERN 13 |]
            regex(., '[z-a]') => PATTERN 12 z|a-z
            regex(., 'a{2,1}') => PATTERN 17 |{m,n}
            regex(., 'a{9999}') => PATTERN 13 9|0…1000
            """;

    @TestFactory
    Stream<DynamicTest> whatIsUnderstoodIsPrintedInOneForm() {
        return ACCEPTED.lines().map(line -> DynamicTest.dynamicTest(line, () -> {
            var parts = line.split(" => ");
            var expression = Expression.parse(parts[0]);
            assertEquals(parts[1], expression.canonical());
            assertEquals(parts[0], expression.text());
            var again = Expression.parse(expression.canonical());
            assertEquals(expression.root(), again.root());
            assertEquals(expression.canonical(), again.canonical());
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotUnderstoodIsRefusedWhereItStands() {
        return REJECTED.lines().map(line -> DynamicTest.dynamicTest(line, () -> {
            var parts = line.split(" => ", 2);
            var problem = assertThrows(ProblemException.class, () -> Expression.parse(parts[0]));
            var said = problem.arguments().stream().map(ExpressionSyntaxTest::said).toList();
            var all = problem.problem().name().substring("EXPRESSION_".length()) + " " + said.get(0) + " " + said.get(1)
                    + "|" + said.get(2);
            assertEquals(parts[1].replace("|KNOWN", "|" + KNOWN).replace("|ALLOWED", "|" + ALLOWED), all);
        }));
    }

    private static final String KNOWN = "coalesce, contains, count-selected, false, if, max, min, not, number, regex, "
            + "round, selected, starts-with, string, string-length, true, verdict";
    private static final String ALLOWED =
            "a . [a-z] [^a-z] \\d \\w \\s \\uXXXX \\p{L} \\p{IsHan} (…) (?:…) | * + ? {m,n} ^ $";

    private static String said(Object argument) {
        return argument instanceof Localized words ? words.text(Locale.ENGLISH) : argument.toString();
    }

    @Test
    void anEmptyConditionSaysThatItEndsTooSoonInBothLanguages() {
        var problem = assertThrows(ProblemException.class, () -> Expression.parse(" "));
        assertEquals("条件第 2 个字符起“（结尾）”无法识别，此处应为：${…}, '…', 0.5, (…)。", problem.text(Locale.CHINA));
        assertEquals("\"(end)\" at character 2 of the condition is not understood; expected: ${…}, '…', 0.5, (…).",
                problem.text(Locale.ENGLISH));
    }

    @Test
    void referencesComeInOrderOfAppearanceAndOnlyOnce() throws ProblemException {
        var expression = Expression.parse("if(${b} = 1, verdict(${F-A06}), ${a}) = ${b} and contains(${c}, '${d}')");
        assertEquals(List.of("b", "F-A06", "a", "c"), List.copyOf(expression.references()));
        assertFalse(expression.usesSelf());
        assertTrue(Expression.parse("1 + .").usesSelf());
        assertEquals(List.of(), List.copyOf(Expression.parse("'${a}'").references()));
    }
}
