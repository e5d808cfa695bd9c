package org.canxun.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** Words the printing adds to a paper, from {@code printing.properties}. */
final class Printing {

    private final Properties texts = new Properties();

    Printing() {
        try (var in = new InputStreamReader(Printing.class.getResourceAsStream("printing.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key, String... arguments) {
        return new MessageFormat(texts.getProperty(key), Locale.ROOT).format(arguments);
    }
}
