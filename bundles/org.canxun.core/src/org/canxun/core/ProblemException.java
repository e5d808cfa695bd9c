package org.canxun.core;

import java.util.List;
import java.util.Locale;

/** Work that could not be done, with words for the user. Whoever throws it has left nothing half-written. */
public class ProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProblemCode problem;
    private final transient Object[] arguments;

    public ProblemException(ProblemCode problem, Object... arguments) {
        this(null, problem, arguments);
    }

    public ProblemException(Throwable cause, ProblemCode problem, Object... arguments) {
        super(problem.text(Locale.ENGLISH, arguments), cause);
        this.problem = problem;
        this.arguments = arguments.clone();
    }

    public ProblemCode problem() {
        return problem;
    }

    /** What fills the places of the problem's text. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : List.of(arguments);
    }

    /** What happened and what to do, for a user of that language. */
    public String text(Locale locale) {
        return problem.text(locale, arguments);
    }
}
