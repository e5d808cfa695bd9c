package org.canxun.core.task;

import java.util.Locale;

import org.canxun.core.Localized;

/** What came of the question whether somebody must keep away from a site (行政处罚法 art. 43). */
public enum RecusalOutcome implements Localized {
    /** Nothing stands against it. */
    NONE,
    /** Keeps away. */
    RECUSED,
    /** The site applied for it and was refused. */
    REJECTED;

    @Override
    public String text(Locale locale) {
        return TaskWords.WORDS.text("recusal." + name(), locale);
    }
}
