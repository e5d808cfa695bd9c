package org.canxun.core.grading;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.canxun.core.Localized;

/** A sentence of an explanation, made when somebody reads it. */
record GradingText(String key, List<Object> arguments) implements Localized {

    private static final String BUNDLE = "org.canxun.core.grading.texts";

    @Override
    public String text(Locale locale) {
        return textOr(locale, key);
    }

    String textOr(Locale locale, String other) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundle = ResourceBundle.getBundle(BUNDLE, locale, GradingText.class.getClassLoader(), control);
        if (!bundle.containsKey(key)) {
            return other;
        }
        var words = arguments.stream().map(argument -> word(argument, locale)).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }

    private static Object word(Object argument, Locale locale) {
        if (argument instanceof Localized part) {
            return part.text(locale);
        }
        if (argument instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return argument.toString();
    }
}
