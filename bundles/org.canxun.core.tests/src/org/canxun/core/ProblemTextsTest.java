package org.canxun.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ProblemTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @TestFactory
    Stream<DynamicTest> everyProblemIsSaidCompletelyInBothLanguages() {
        return Stream.of(Problem.values()).map(problem -> DynamicTest.dynamicTest(problem.name(), () -> {
            var chinese = text(problem, Locale.CHINA);
            var english = text(problem, Locale.ENGLISH);
            assertFalse(english.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF), english);
            assertEquals(arguments(chinese), arguments(english));
            assertFalse(PLACE.matcher(chinese + english).find(), "a place stayed unfilled: " + chinese + english);
        }));
    }

    private static String text(Problem problem, Locale locale) {
        return problem.text(locale, IntStream.range(0, 5).mapToObj(i -> "<<" + i + ">>").toArray());
    }

    private static long arguments(String text) {
        return Pattern.compile("<<\\d>>").matcher(text).results().map(r -> r.group()).distinct().count();
    }
}
