package org.canxun.core.rules.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.canxun.core.Localized;
import org.canxun.core.rules.judgement.Statement.Topic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everybody can read why a result is so, in either language. */
class JudgementTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(r -> r.group(1)).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaces() {
        var chinese = Text.bundle(Locale.CHINA);
        var english = Text.bundle(Locale.ENGLISH);
        // The English bundle falls back to the Chinese one, so it is asked what it has itself.
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
        for (var key : chinese.keySet()) {
            var text = english.getString(key);
            assertFalse(text.codePoints().anyMatch(Character::isIdeographic), key + ": " + text);
            assertEquals(places(chinese.getString(key)), places(text), key);
            assertFalse((chinese.getString(key) + text).contains("'"), key);
        }
    }

    @Test
    void namesOfSchemesSettingsAndPresetsAreThere() {
        for (var scheme : JudgementSchemes.all()) {
            assertReadable(scheme.name());
            assertReadable(scheme.explanation());
            for (var setting : scheme.settings()) {
                assertReadable(setting.name());
                assertReadable(setting.kind());
            }
        }
        for (var preset : Presets.all()) {
            assertReadable(preset.name());
            assertReadable(preset.source());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyResultOpensIntoItsExplanation() {
        return Presets.all().stream().map(preset -> DynamicTest.dynamicTest(preset.id(), () -> {
            var random = new RandomItems(8);
            for (int round = 0; round < 400; round++) {
                var judgement = preset.judge(random.template());
                assertReadable(judgement.resultName());
                judgement.statements().forEach(JudgementTextsTest::assertReadable);
                for (var topic : List.of(Topic.RULE, Topic.CONSEQUENCE, Topic.SOURCE)) {
                    assertFalse(Items.keys(judgement, topic).isEmpty(), topic.toString());
                }
                assertLeftOutItemsAreNamed(judgement);
            }
        }));
    }

    private static void assertLeftOutItemsAreNamed(Judgement judgement) {
        var texts = judgement.statements().stream()
                .filter(s -> s.topic() == Topic.LEFT_OUT || s.topic() == Topic.WARNING)
                .flatMap(s -> s.arguments().stream()).filter(Codes.class::isInstance)
                .flatMap(codes -> ((Codes) codes).codes().stream()).toList();
        for (var line : judgement.lines()) {
            assertEquals(!line.item().outcome().judged(), texts.contains(line.item().code()), line.toString());
        }
    }

    private static void assertReadable(Localized words) {
        var chinese = words.text(Locale.CHINA);
        var english = words.text(Locale.ENGLISH);
        assertFalse(chinese.isBlank() || english.isBlank());
        assertFalse(PLACE.matcher(chinese + english).find(), "a place stayed unfilled: " + chinese + english);
        assertFalse(english.codePoints().anyMatch(Character::isIdeographic), english);
    }

    @Test
    void longListsOfItemsAreCut() {
        var codes = Stream.iterate(1, n -> n + 1).limit(21).map(n -> "I" + n).toList();
        assertTrue(new Codes(codes).text(Locale.CHINA).endsWith("、I20……"));
        assertTrue(new Codes(codes).text(Locale.ENGLISH).endsWith(", I20, …"));
        assertEquals("I1, I2", new Codes(codes.subList(0, 2)).text(Locale.ENGLISH));
    }
}
