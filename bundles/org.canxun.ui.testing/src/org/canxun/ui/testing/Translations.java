package org.canxun.ui.testing;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Messages as the user reads them, without the platform's injection. */
public final class Translations {

    private Translations() {}

    /** Fills the fields of an object of messages from the properties beside its class; the root locale is Chinese. */
    public static <M> M of(M messages, Locale locale) {
        var words = bundle(messages.getClass(), locale);
        try {
            for (var field : messages.getClass().getDeclaredFields()) {
                field.set(messages, words.getString(field.getName()));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return messages;
    }

    /** The properties beside a class of messages. */
    public static ResourceBundle bundle(Class<?> type, Locale locale) {
        return ResourceBundle.getBundle(type.getPackageName() + ".messages", locale, type.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
