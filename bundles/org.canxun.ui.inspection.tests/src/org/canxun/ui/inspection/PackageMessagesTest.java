package org.canxun.ui.inspection;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No word is missing in either language, or says another number of things. */
class PackageMessagesTest {

    @TestFactory
    Stream<DynamicTest> words_BothLanguages_AreWholeAndAlike() {
        return Stream.of(org.canxun.ui.inspection.calendar.Messages.class,
                org.canxun.ui.inspection.dossier.Messages.class, org.canxun.ui.inspection.draws.Messages.class,
                org.canxun.ui.inspection.history.Messages.class, org.canxun.ui.inspection.tasks.Messages.class,
                org.canxun.ui.inspection.phrases.Messages.class,
                org.canxun.ui.inspection.rectify.Messages.class, org.canxun.ui.inspection.signing.Messages.class,
                org.canxun.ui.inspection.survey.Messages.class)
                .map(type -> dynamicTest(type.getPackageName(), () -> check(type)));
    }

    private static void check(Class<?> type) {
        var fields = Arrays.stream(type.getFields()).map(field -> field.getName())
                .collect(toCollection(TreeSet::new));
        var chinese = Translations.bundle(type, Locale.ROOT);
        var english = Translations.bundle(type, Locale.ENGLISH);
        assertEquals(fields, new TreeSet<>(chinese.keySet()));
        assertEquals(fields, new TreeSet<>(english.keySet()));
        for (var key : fields) {
            var words = chinese.getString(key);
            assertFalse(words.isBlank() || words.contains("\uFFFD"), key);
            assertEquals(new MessageFormat(words).getFormatsByArgumentIndex().length,
                    new MessageFormat(english.getString(key)).getFormatsByArgumentIndex().length, key);
        }
    }
}
