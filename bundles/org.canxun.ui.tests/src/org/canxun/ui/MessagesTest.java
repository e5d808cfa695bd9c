package org.canxun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;

import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @Test
    void keys_BothLanguages_AreTheFields() {
        var fields = new TreeSet<String>();
        Arrays.stream(Messages.class.getDeclaredFields()).forEach(field -> fields.add(field.getName()));
        assertEquals(fields, new TreeSet<>(Translations.bundle(Messages.class, Locale.ROOT).keySet()));
        assertEquals(fields, new TreeSet<>(Translations.bundle(Messages.class, Locale.ENGLISH).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "en" })
    void words_Everywhere_CanBeFormatted(String language) {
        var words = Translations.bundle(Messages.class, Locale.forLanguageTag(language));
        for (var key : words.keySet()) {
            var text = words.getString(key);
            assertFalse(text.isBlank() || text.contains("\uFFFD"), key);
            new MessageFormat(text);
        }
    }
}
