package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Field;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void bothLanguagesHaveEveryWord() {
        var fields = Arrays.stream(Messages.class.getFields()).map(Field::getName)
                .collect(toCollection(TreeSet::new));
        for (var file : List.of("messages.properties", "messages_en.properties")) {
            assertEquals(fields, new TreeSet<>(Words.read(file).stringPropertyNames()), file);
        }
    }

    @Test
    void everyWordIsWhole() {
        for (var file : List.of("messages.properties", "messages_en.properties")) {
            Words.read(file).forEach((key, value) -> {
                var text = value.toString();
                // What is said behind other words begins with a blank where the language has blanks.
                var whole = key.equals("judgement_provisional") ? text.stripLeading() : text;
                assertFalse(text.isBlank() || !whole.equals(text.strip()) || text.contains("\uFFFD"), file + " " + key);
                if (text.contains("{0}")) {
                    assertFalse(new MessageFormat(text).format(new Object[]{ 1, 2, 3, 4, 5, 6 }).contains("{"),
                            file + " " + key);
                }
            });
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        var english = Words.read("messages_en.properties");
        Words.read("messages.properties").forEach((key, value) -> assertEquals(
                new MessageFormat(value.toString()).getFormatsByArgumentIndex().length,
                new MessageFormat(english.getProperty(key.toString())).getFormatsByArgumentIndex().length,
                key.toString()));
    }
}
