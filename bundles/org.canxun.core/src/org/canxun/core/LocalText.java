package org.canxun.core;

import java.util.Locale;

/** A text that reads differently in each language, such as a problem named within another. */
@FunctionalInterface
public interface LocalText {

    String text(Locale locale);
}
