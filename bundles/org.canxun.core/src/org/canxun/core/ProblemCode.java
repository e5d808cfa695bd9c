package org.canxun.core;

import java.util.Locale;

/**
 * Something that can go wrong in a way a user can do something about. Each field of work has an enumeration of its own;
 * the texts of all of them, in {@code problems.properties} and {@code problems_en.properties}, say what happened and what
 * to do.
 */
public sealed interface ProblemCode permits Problem, EvidenceProblem, RecordingProblem, CalendarProblem, FindingProblem,
        SigningProblem, WatchProblem, DrawProblem, TaskProblem {

    /** The stable name, unique among all. */
    String name();

    /** The text for a user of that language; arguments that are {@link Localized} follow it. */
    default String text(Locale locale, Object... arguments) {
        return ProblemTexts.WORDS.text(name(), locale, arguments);
    }
}
