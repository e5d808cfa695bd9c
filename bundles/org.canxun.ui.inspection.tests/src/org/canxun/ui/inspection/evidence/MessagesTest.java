package org.canxun.ui.inspection.evidence;

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
    void bothLanguagesSayEverythingWithTheSameArguments() {
        var chinese = Translations.bundle(Messages.class, Locale.ROOT);
        var english = Translations.bundle(Messages.class, Locale.ENGLISH);
        var fields = new TreeSet<String>();
        Arrays.stream(Messages.class.getDeclaredFields()).forEach(field -> fields.add(field.getName()));
        assertEquals(fields, new TreeSet<>(chinese.keySet()));
        assertEquals(fields, new TreeSet<>(english.keySet()));
        for (var key : fields) {
            assertFalse(chinese.getString(key).isBlank(), key);
            assertEquals(new MessageFormat(chinese.getString(key)).getFormatsByArgumentIndex().length,
                    new MessageFormat(english.getString(key)).getFormatsByArgumentIndex().length, key);
        }
    }
}
