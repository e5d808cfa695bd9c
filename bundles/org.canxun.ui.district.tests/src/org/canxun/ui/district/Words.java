package org.canxun.ui.district;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Messages as the user reads them, without the platform's injection. */
public final class Words {

    private Words() {}

    public static Messages of(Locale locale) throws ReflectiveOperationException {
        var messages = new Messages();
        for (var field : Messages.class.getDeclaredFields()) {
            field.set(messages, bundle(locale).getString(field.getName()));
        }
        return messages;
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.canxun.ui.district.messages", locale, Messages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
