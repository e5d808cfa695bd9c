package org.canxun.core.task;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Localized;

/** What happened to a task. */
public enum TaskEventType implements Localized {
    APPROVED,
    NOTIFIED,
    ASSIGNED,
    CHECKED_OUT,
    STARTED,
    SUSPENDED,
    RESUMED,
    RESCHEDULED,
    /** An officer drawn by lot was taken out, for a reason. */
    EXCHANGED,
    CANCELLED,
    CLOSED;

    /** Empty for what a newer program wrote. */
    static Optional<TaskEventType> of(String name) {
        return Stream.of(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    @Override
    public String text(Locale locale) {
        return TaskWords.WORDS.text("event." + name(), locale);
    }
}
