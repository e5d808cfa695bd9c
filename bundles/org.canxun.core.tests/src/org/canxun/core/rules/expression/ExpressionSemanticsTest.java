package org.canxun.core.rules.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What XPath 1.0 and ODK's form reference say, worked out by hand. {@code ${none}} is not answered. */
class ExpressionSemanticsTest {

    private static final String TABLE = """
            ${age} > 17 => true
            ${age} = 25 => true
            ${age} = '25' => true
            ${age} = '25.0' => false
            ${age} = 25.0 => true
            ${area} = 80.5 => true
            ${area} = '80.5' => true
            ${area} = '80.50' => true
            ${padded} = 7 => true
            ${padded} = '7' => false
            '1e1' = 10 => false
            '+1' = 1 => false
            '.5' = 0.5 => true
            '5.' = 5 => true
            '-5' = -5 => true
            '- 5' = -5 => false
            ${name} = '君来小食堂' => true
            ${name} != '' => true
            ${name} = 1 => false
            ${name} != 1 => true
            ${none} = '' => true
            '' = '' => true
            ${none} != '' => false
            ${none} = 0 => false
            ${none} != 0 => true
            ${none} < 1 => false
            ${none} >= 0 => false
            ${none} <= '' => false
            ${none} = false() => true
            ${none} = ${other} => true
            'b' > 'a' => false
            'b' < 'a' => false
            '10' > '9' => true
            ${day} < '2025-04-01' => false
            true() = 'x' => true
            true() = '' => false
            true() = 2 => true
            true() > false() => true
            true() + true() => 2
            1 < 2 < 3 => true
            3 > 2 > 1 => false
            1 = 1 = 1 => true
            2 = 2 = 2 => true
            1 < 2 = true() => true
            1 + 2 * 3 => 7
            (1 + 2) * 3 => 9
            7 - 2 - 1 => 4
            7 - (2 - 1) => 6
            8 div 4 div 2 => 1
            7 mod 3 => 1
            -7 mod 3 => -1
            7 mod -3 => 1
            1.5 mod 0.5 => 0
            -2 * -3 => 6
            --2 => 2
            2--2 => 4
            -${age} => -25
            -${none} => (empty)
            0.1 + 0.2 => 0.3
            0.1 + 0.2 = 0.3 => true
            1 div 3 => 0.33333333333333333333
            2 div 3 => 0.66666666666666666667
            1000 div 3 => 333.33333333333333333
            1 div 0 => (empty)
            1 mod 0 => (empty)
            0 div 0 = '' => true
            1 + ${none} => (empty)
            ${none} * 0 => (empty)
            'x' + 1 => (empty)
            100 * 10 => 1000
            2.50 * 2 => 5
            true() or 1 div 0 => true
            false() and ${none} => false
            false() or '0' => true
            false() or ${zero} => true
            false() or 0 => false
            false() or number(${zero}) => false
            false() or ${none} => false
            false() or 'false' => true
            ${yes} and not(${no}) => true
            true() or true() and false() => true
            (true() or true()) and false() => false
            not(${none}) => true
            not('') => true
            not(0) => true
            not('0') => false
            selected(${fuels}, 'lpg') => true
            selected(${fuels}, 'el') => true
            selected(${fuels}, 'lp') => false
            selected(${fuels}, 'g') => false
            selected(${fuels}, 'lpg ng') => false
            selected(${fuels}, ' ng ') => true
            selected(${fuels}, '') => false
            selected(${none}, 'lpg') => false
            selected(${none}, '') => true
            selected(${five}, 5) => true
            selected(${fuels}, ${site.gasKind}) => true
            count-selected(${fuels}) => 3
            count-selected(${none}) => 0
            count-selected(' a  b ') => 2
            string-length(${name}) => 5
            string-length('𠮷野家') => 3
            string-length(${none}) => 0
            string-length(${area}) => 4
            if(${age} >= 18, '成人', '儿童') => '成人'
            if(${none}, 1, 2) => 2
            if('0', 1, 2) => 1
            coalesce(${none}, ${age}) => '25'
            coalesce(${zero}, 1) => '0'
            coalesce(0, 1) => 0
            coalesce(false(), 1) => false
            coalesce('', '') => (empty)
            contains(${name}, '小食堂') => true
            contains(${name}, '大') => false
            contains('abc', '') => true
            contains('', 'a') => false
            starts-with(${name}, '君来') => true
            starts-with(${name}, '来') => false
            starts-with('', '') => true
            regex('320211', '[0-9]{6}') => true
            regex('3202110', '[0-9]{6}') => false
            regex('x320211', '\\d{6}') => false
            regex(., '^\\d+$') => true
            regex('', '') => true
            regex(${none}, '.+') => false
            number('12.50') => 12.5
            number('十二') => (empty)
            number('') => (empty)
            number(true()) => 1
            number(false()) => 0
            number(${padded}) => 7
            string(12.50) => '12.5'
            string(1 = 1) => 'true'
            string(100 * 100) => '10000'
            string(0.0000001) => '0.0000001'
            string(-0.0) => '0'
            string(1 div 0) => (empty)
            round(2.345, 2) => 2.35
            round(-2.345, 2) => -2.35
            round(2.5) => 3
            round(-2.5) => -3
            round(1234.5, -2) => 1200
            round(1250, -2) => 1300
            round(2.5, 10) => 2.5
            round('x', 1) => (empty)
            round(2.5, '') => (empty)
            round(2.5, 0.5) => (empty)
            min(3, '1', 2) => 1
            max(3, '10', 2) => 10
            max(5) => 5
            min(1, ${none}) => (empty)
            max('x', 1) => (empty)
            verdict(${F-A06}) => 'NONCONFORM'
            verdict(${F-A06}) = 'NONCONFORM' => true
            verdict(${F-A07}) = 'NOT_APPLICABLE' => true
            verdict(${F-A08}) => (empty)
            verdict(${F-A08}) = '' => true
            ${F-A06} = '' => true
            . >= 12 and . < 13 => true
            . => '12'
            """;

    @TestFactory
    Stream<DynamicTest> anExpressionGivesWhatXPathGives() {
        return TABLE.lines().map(line -> {
            var parts = line.split(" => ");
            return DynamicTest.dynamicTest(line, () -> assertEquals(parts[1], Samples.evaluated(parts[0])));
        });
    }

    @TestFactory
    Stream<DynamicTest> aTestIsTheTruthOfTheValue() {
        return TABLE.lines().map(line -> DynamicTest.dynamicTest(line, () -> {
            var expression = Expression.parse(line.split(" => ")[0]);
            assertEquals(expression.evaluate(Samples.answers()).truth(), expression.test(Samples.answers()));
        }));
    }

    @Test
    void theBranchNotTakenIsNotAsked() throws ProblemException {
        Scope refusing = name -> {
            throw new AssertionError("asked for " + name);
        };
        assertEquals("1", Expression.parse("if(true(), 1, ${a})").evaluate(refusing).text());
        assertEquals("1", Expression.parse("coalesce(1, ${a})").evaluate(refusing).text());
        assertEquals("true", Expression.parse("1 or ${a}").evaluate(refusing).text());
        assertEquals("false", Expression.parse("0 and ${a}").evaluate(refusing).text());
    }

    @Test
    void theSameNumberIsTheSameValueHoweverItIsWritten() {
        assertEquals(Value.of(new BigDecimal("1E+2")), Value.of(new BigDecimal("100.00")));
        assertEquals(Value.of(0), Value.of(new BigDecimal("0.000")));
        assertEquals(Value.EMPTY, Value.of((String) null));
        assertEquals(Value.EMPTY, Value.of((BigDecimal) null));
        assertThrows(IllegalArgumentException.class, () -> new Value.Text(""));
    }
}
