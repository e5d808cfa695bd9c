package org.canxun.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProblemTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @TestFactory
    Stream<DynamicTest> everyProblemIsSaidCompletelyInBothLanguages() {
        return codes().map(problem -> DynamicTest.dynamicTest(problem.name(), () -> {
            var chinese = text(problem, Locale.CHINA);
            var english = text(problem, Locale.ENGLISH);
            assertFalse(english.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF), english);
            assertEquals(arguments(chinese), arguments(english));
            assertFalse(PLACE.matcher(chinese + english).find(), "a place stayed unfilled: " + chinese + english);
        }));
    }

    @Test
    void everyNameIsGivenOnceAndNothingIsSaidOfWhatCannotHappen() throws IOException {
        var names = codes().map(ProblemCode::name).toList();
        var texts = new Properties();
        try (var in = ProblemCode.class.getResourceAsStream("problems.properties")) {
            texts.load(in);
        }
        assertEquals(names.size(), Set.copyOf(names).size());
        assertEquals(Set.copyOf(names), texts.stringPropertyNames());
    }

    /** Of all fields of work. */
    private static Stream<ProblemCode> codes() {
        return Stream.of(ProblemCode.class.getPermittedSubclasses())
                .flatMap(field -> Stream.of((ProblemCode[]) field.getEnumConstants()));
    }

    private static String text(ProblemCode problem, Locale locale) {
        return problem.text(locale, IntStream.range(0, 5).mapToObj(i -> "<<" + i + ">>").toArray());
    }

    private static long arguments(String text) {
        return Pattern.compile("<<\\d>>").matcher(text).results().map(r -> r.group()).distinct().count();
    }
}
