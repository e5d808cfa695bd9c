package org.canxun.core;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of one properties file, Chinese with an English twin. Texts are put together when somebody reads them. */
public final class Words {

    private final String bundle;
    private final ClassLoader loader;

    private Words(String bundle, ClassLoader loader) {
        this.bundle = bundle;
        this.loader = loader;
    }

    /** @param name of the file beside that class, without language and ending */
    public static Words beside(Class<?> neighbour, String name) {
        return new Words(neighbour.getPackageName() + "." + name, neighbour.getClassLoader());
    }

    /** The words as they stand; empty when the file has no such key. */
    public Optional<String> find(String key, Locale locale) {
        var words = in(locale);
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    /**
     * The words with their places filled: what is {@link Localized} follows the language, whole numbers are grouped as it
     * has them, decimal ones are written out to the last place.
     *
     * @throws java.util.MissingResourceException when the file has no such key
     */
    public String text(String key, Locale locale, Object... arguments) {
        var filled = Arrays.stream(arguments).map(argument -> word(argument, locale)).toArray();
        return new MessageFormat(in(locale).getString(key), locale).format(filled);
    }

    /** A text for whoever will read it; all numbers are written as in a computation, without grouping. */
    public Localized sentence(String key, Object... arguments) {
        var kept = Arrays.stream(arguments).map(Words::written).toArray();
        return locale -> text(key, locale, kept);
    }

    private static Object written(Object argument) {
        if (argument instanceof Localized) {
            return argument;
        }
        return argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
    }

    private static Object word(Object argument, Locale locale) {
        if (argument instanceof Localized part) {
            return part.text(locale);
        }
        return argument instanceof BigDecimal number ? number.toPlainString() : argument;
    }

    /** Without exponent and without zeros at the end. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Everything the file has in that language. */
    public ResourceBundle in(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(bundle, locale, loader, control);
    }
}
