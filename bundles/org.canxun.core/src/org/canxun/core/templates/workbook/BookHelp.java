package org.canxun.core.templates.workbook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * What the columns of a checklist's workbook are for, from {@code workbook.properties}. A workbook goes from desk to
 * desk and is written in Chinese, whatever language the window of who exports it has.
 */
final class BookHelp {

    private static final Properties TEXTS = texts();

    private BookHelp() {}

    static String of(BookSheet sheet, BookColumn column) {
        return text(sheet.name() + "." + column.name());
    }

    static String text(String key) {
        var text = TEXTS.getProperty(key.toLowerCase(Locale.ROOT));
        if (text == null) {
            throw new IllegalArgumentException("no help for " + key);
        }
        return text;
    }

    private static Properties texts() {
        try (var in = new InputStreamReader(BookHelp.class.getResourceAsStream("workbook.properties"),
                StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
