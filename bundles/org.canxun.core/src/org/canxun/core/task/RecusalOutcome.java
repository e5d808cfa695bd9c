package org.canxun.core.task;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Localized;

/** What came of the question whether somebody must keep away from a site (行政处罚法 art. 43). */
public enum RecusalOutcome implements Localized {
    /** Nothing stands against it. */
    NONE,
    /** Keeps away. */
    RECUSED,
    /** The site applied for it and was refused. */
    REJECTED;

    /** Empty for what a newer program wrote. */
    static Optional<RecusalOutcome> of(String name) {
        return Stream.of(values()).filter(outcome -> outcome.name().equals(name)).findFirst();
    }

    @Override
    public String text(Locale locale) {
        return TaskWords.WORDS.text("recusal." + name(), locale);
    }
}
