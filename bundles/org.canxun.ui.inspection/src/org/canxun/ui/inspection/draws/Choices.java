package org.canxun.ui.inspection.draws;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.canxun.core.DrawProblem;
import org.canxun.core.Localized;

/**
 * Things that somebody names by typing or by choosing from a list.
 *
 * @param names each of which means the thing by itself
 */
record Choices<T>(List<T> all, Function<T, List<String>> names, Function<T, String> label) {

    /** What was meant, or why that is not known. */
    record Found<T>(Optional<T> value, Optional<Localized> flaw) {}

    List<String> labels() {
        return all.stream().map(label).toList();
    }

    /** A whole label, a whole name, or a part of one label only. */
    Found<T> find(String typed) {
        var text = lower(typed.strip());
        for (var matches : List.<Predicate<T>>of(thing -> lower(label.apply(thing)).equals(text),
                thing -> names.apply(thing).stream().anyMatch(name -> lower(name).equals(text)),
                thing -> lower(label.apply(thing)).contains(text))) {
            var found = all.stream().filter(matches).toList();
            if (found.size() == 1) {
                return new Found<>(Optional.of(found.get(0)), Optional.empty());
            }
            if (found.size() > 1) {
                return flawed(DrawProblem.DRAW_RECUSAL_SEVERAL, typed);
            }
        }
        return flawed(DrawProblem.DRAW_RECUSAL_OUTSIDE, typed);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static <T> Found<T> flawed(DrawProblem problem, String typed) {
        return new Found<>(Optional.empty(), Optional.of(locale -> problem.text(locale, typed.strip())));
    }
}
