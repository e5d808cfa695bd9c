package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.canxun.core.Localized;

/**
 * A sentence of {@code texts.properties}. It is put together when somebody reads it: judging is done after every answer
 * and must not cost words.
 *
 * @param arguments strings, or what has words of its own
 */
record Text(String key, List<Object> arguments) implements Localized {

    private static final String BUNDLE = "org.canxun.core.rules.judgement.texts";

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
        return argument instanceof BigDecimal number ? plain(number) : String.valueOf(argument);
    }

    /** Without exponent and without zeros at the end. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String text(Locale locale) {
        var words = arguments.stream().map(a -> a instanceof Localized part ? part.text(locale) : a).toArray();
        return new MessageFormat(bundle(locale).getString(key), locale).format(words);
    }

    static ResourceBundle bundle(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, locale, Text.class.getClassLoader(), control);
    }
}
