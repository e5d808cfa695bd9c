package org.canxun.core.meals;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Localized;

/** A sentence of {@code texts.properties}, put together when somebody reads it. */
record MealText(String key, List<Object> arguments) implements Localized {

    private static final String BUNDLE = "org.canxun.core.meals.texts";

    static MealText of(String key, Object... arguments) {
        return new MealText(key, List.of(arguments));
    }

    @Override
    public String text(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundle = ResourceBundle.getBundle(BUNDLE, locale, MealText.class.getClassLoader(), control);
        var words = arguments.stream().map(argument -> word(argument, locale)).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }

    /** Numbers are written without grouping, the same in every language. */
    private static String word(Object argument, Locale locale) {
        if (argument instanceof Localized part) {
            return part.text(locale);
        }
        return argument instanceof BigDecimal number ? number.toPlainString() : argument.toString();
    }

    /** Sentences one after the other. */
    static Localized joined(Stream<? extends Localized> sentences) {
        var all = sentences.toList();
        return locale -> all.stream().map(sentence -> sentence.text(locale)).collect(
                Collectors.joining(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? " " : ""));
    }
}
