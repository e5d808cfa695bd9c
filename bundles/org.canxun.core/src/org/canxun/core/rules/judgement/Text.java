package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.canxun.core.Localized;
import org.canxun.core.Words;

/**
 * A sentence of {@code texts.properties}. It is put together when somebody reads it: judging is done after every answer
 * and must not cost words.
 *
 * @param arguments strings, or what has words of its own
 */
record Text(String key, List<Object> arguments) implements Localized {

    private static final Words WORDS = Words.beside(Text.class, "texts");

    Text {
        arguments = List.copyOf(arguments);
    }

    static Text of(String key, Object... arguments) {
        return new Text(key, Stream.of(arguments).map(Text::argument).toList());
    }

    /** Numbers are written out here, without grouping and the same in every language. */
    static Object argument(Object argument) {
        if (argument instanceof Localized) {
            return argument;
        }
        return argument instanceof BigDecimal number ? Words.plain(number) : String.valueOf(argument);
    }

    @Override
    public String text(Locale locale) {
        return WORDS.text(key, locale, arguments.toArray());
    }

    static ResourceBundle bundle(Locale locale) {
        return WORDS.in(locale);
    }
}
