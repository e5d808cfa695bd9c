package org.canxun.core;

import java.util.Locale;

/** Something with words of its own in every language, also within the text of a problem. */
public interface Localized {

    String text(Locale locale);
}
