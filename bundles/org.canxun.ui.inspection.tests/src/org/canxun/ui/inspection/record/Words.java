package org.canxun.ui.inspection.record;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words as the files have them. */
final class Words {

    private Words() {}

    static Properties read(String file) {
        try (var reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Messages chinese() {
        var messages = new Messages();
        var words = read("messages.properties");
        try {
            for (var field : Messages.class.getFields()) {
                field.set(messages, words.getProperty(field.getName()));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return messages;
    }
}
