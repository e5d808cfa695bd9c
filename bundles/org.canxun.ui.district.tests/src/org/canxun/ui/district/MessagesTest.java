package org.canxun.ui.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;

import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void keys_BothLanguages_AreTheFields() {
        var fields = new TreeSet<String>();
        Arrays.stream(Messages.class.getDeclaredFields()).forEach(field -> fields.add(field.getName()));
        assertEquals(fields, new TreeSet<>(Translations.bundle(Messages.class, Locale.ROOT).keySet()));
        assertEquals(fields, new TreeSet<>(Translations.bundle(Messages.class, Locale.ENGLISH).keySet()));
    }

    @Test
    void arguments_BothLanguages_AreTheSameNumber() {
        for (var key : Translations.bundle(Messages.class, Locale.ROOT).keySet()) {
            var chinese = Translations.bundle(Messages.class, Locale.ROOT).getString(key);
            assertFalse(chinese.isBlank() || chinese.contains("\uFFFD"), key);
            assertEquals(new MessageFormat(chinese).getFormatsByArgumentIndex().length,
                    new MessageFormat(Translations.bundle(Messages.class, Locale.ENGLISH).getString(key))
                            .getFormatsByArgumentIndex().length,
                    key);
        }
    }
}
