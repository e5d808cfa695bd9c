package org.canxun.core.rules.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.expression.ConditionWords.Labels;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConditionWordsTest {

    /** Expression, Chinese, English; labels are the same in both, as a template has them in one language. */
    private static final String TABLE = """
            ${gas} = 'lpg' and verdict(${F-A06}) = 'NONCONFORM' \
            => 燃气种类 为 液化石油气 且 F-A06 为 不符合 \
            => 燃气种类 is 液化石油气 and F-A06 is nonconforming
            'lpg' = ${gas} => 燃气种类 为 液化石油气 => 燃气种类 is 液化石油气
            ${F-A06} != 'CONFORM' => F-A06 不为 CONFORM => F-A06 is not CONFORM
            verdict(${F-A06}) != 'NOT_APPLICABLE' => F-A06 不为 合理缺项 => F-A06 is not not applicable
            verdict(${F-A06}) = '' => F-A06 尚未判定 => F-A06 is not judged
            verdict(${F-A06}) != '' => F-A06 已判定 => F-A06 is judged
            verdict(${F-A06}) = verdict(${F-A07}) => F-A06 的判定 为 F-A07 的判定 => the verdict on F-A06 is the verdict on F-A07
            ${area} >= 100 => 面积 不小于 100 => 面积 is at least 100
            ${area} < 1234.50 => 面积 小于 1234.5 => 面积 is less than 1234.5
            ${area} = '' or ${area} != '' => 面积 未填写 或 面积 已填写 => 面积 is blank or 面积 is filled in
            ${gas} = ${area} => 燃气种类 为 面积 => 燃气种类 is 面积
            ${a} = 1 or ${b} = 2 and ${c} = 3 => a 为 1 或 （b 为 2 且 c 为 3） => a is 1 or (b is 2 and c is 3)
            (${a} or ${b}) and ${c} => （a 或 b） 且 c => (a or b) and c
            ${a} and ${b} and ${c} => a 且 b 且 c => a and b and c
            not(${a} = 1 or ${b}) => 并非（a 为 1 或 b） => not (a is 1 or b)
            selected(${gas}, 'lpg') => 燃气种类 选有 液化石油气 => 燃气种类 includes 液化石油气
            not(selected(${gas}, 'lpg')) => 燃气种类 未选 液化石油气 => 燃气种类 does not include 液化石油气
            count-selected(${gas}) > 1 => 燃气种类 选择的项数 大于 1 => the number of choices in 燃气种类 is more than 1
            . >= 1 and . != 'lpg' => 本项 不小于 1 且 本项 不为 lpg => this answer is at least 1 and this answer is not lpg
            (${a} + 1) * -2 - ${b} = 0 => （a + 1） × −2 − b 为 0 => (a + 1) × −2 − b is 0
            ${a} mod 2 = 0 => a 除以 2 的余数 为 0 => the remainder of a ÷ 2 is 0
            ${a} = true() => a 为 是 => a is yes
            if(${a} > 1, ${b}, 'x') => a 大于 1 时取 b，否则取 “x” => b if a is more than 1, otherwise "x"
            contains(${a}, 'x') => a 含有 “x” => a contains "x"
            string-length(${a}) <= 5 => a 的字数 不大于 5 => the length of a is at most 5
            regex(${a}, '\\d{6}') => a 符合格式 “\\d{6}” => a has the form "\\d{6}"
            max(${a}, ${b}, 3) > 5 => a、b、3 中的最大值 大于 5 => the greatest of a, b, 3 is more than 5
            round(${a} div 3, 1) => （a ÷ 3） 保留 1 位小数 => (a ÷ 3) rounded to 1 places
            """;

    private static final Labels LABELS = new Labels() {
        @Override
        public String label(String name) {
            return Map.of("gas", "燃气种类", "area", "面积").getOrDefault(name, name);
        }

        @Override
        public String value(String name, String code) {
            return name.equals("gas") && code.equals("lpg") ? "液化石油气" : code;
        }
    };

    @TestFactory
    Stream<DynamicTest> anInspectorReadsOnWhatAnItemDepends() {
        return TABLE.lines().map(line -> DynamicTest.dynamicTest(line, () -> {
            var parts = line.split(" => ");
            var expression = Expression.parse(parts[0]);
            assertEquals(parts[1], new ConditionWords(LABELS, Locale.CHINA).words(expression));
            assertEquals(parts[2], new ConditionWords(LABELS, Locale.ENGLISH).words(expression));
            assertEquals(parts[1], new ConditionWords(LABELS, Locale.FRENCH).words(expression));
        }));
    }

    @Test
    void everyTreeHasWordsInBothLanguages() throws ProblemException {
        var trees = new RandomTrees(7);
        for (var i = 0; i < 2_000; i++) {
            var expression = Expression.parse(Printer.print(trees.tree(3)));
            for (var locale : new Locale[]{ Locale.CHINA, Locale.ENGLISH }) {
                assertFalse(new ConditionWords(name -> name, locale).words(expression).isBlank(), expression.text());
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        var chinese = Syntax.words(Locale.ROOT);
        var english = Syntax.words(Locale.ENGLISH);
        assertEquals(chinese.keySet(), english.keySet());
        for (var key : chinese.keySet()) {
            var places = new MessageFormat(chinese.getString(key)).getFormatsByArgumentIndex().length;
            assertEquals(places, new MessageFormat(english.getString(key)).getFormatsByArgumentIndex().length, key);
            assertFalse(english.getString(key).codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF), key);
        }
    }
}
