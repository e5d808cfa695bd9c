package org.canxun.core.draw;

import java.util.List;
import java.util.Locale;

import org.canxun.core.DrawProblem;

/**
 * What is wrong with a recorded draw.
 *
 * @param arguments what fills the places of the problem's text
 */
public record DrawFault(DrawProblem problem, List<String> arguments) {

    static DrawFault of(DrawProblem problem, String... arguments) {
        return new DrawFault(problem, List.of(arguments));
    }

    /** What happened and what to do, for a user of that language. */
    public String text(Locale locale) {
        return problem.text(locale, arguments.toArray());
    }
}
