package org.canxun.ui;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Messages as the user reads them, without the platform's injection. */
public final class Words {

    private Words() {}

    public static Messages zh() throws ReflectiveOperationException {
        return fill(new Messages(), Locale.ROOT);
    }

    /** Fills the fields of a class of messages from the properties beside it. */
    public static <M> M fill(M messages, Locale locale) throws ReflectiveOperationException {
        var words = bundle(messages.getClass(), locale);
        for (var field : messages.getClass().getDeclaredFields()) {
            field.set(messages, words.getString(field.getName()));
        }
        return messages;
    }

    static ResourceBundle bundle(Class<?> type, Locale locale) {
        return ResourceBundle.getBundle(type.getPackageName() + ".messages", locale, type.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
