package org.canxun.ui.inspection.record;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.canxun.core.Codes;
import org.canxun.ui.inspection.rectify.RectifyWords;
import org.canxun.ui.testing.Translations;

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

    static org.canxun.ui.inspection.evidence.Messages evidence() {
        return Translations.of(new org.canxun.ui.inspection.evidence.Messages(), Locale.ROOT);
    }

    static Messages chinese() {
        return Translations.of(new Messages(), Locale.ROOT);
    }

    static RectifyWords rectify() {
        return new RectifyWords(Translations.of(new org.canxun.ui.inspection.rectify.Messages(), Locale.ROOT),
                Codes.NONE, Locale.CHINESE);
    }
}
