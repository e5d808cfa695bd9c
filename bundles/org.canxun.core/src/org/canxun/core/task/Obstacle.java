package org.canxun.core.task;

import java.util.List;
import java.util.Locale;

import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.TaskProblem;

/** Why a step cannot be taken. */
public record Obstacle(TaskProblem problem, List<Object> arguments) implements Localized {

    static Obstacle of(TaskProblem problem, Object... arguments) {
        return new Obstacle(problem, List.of(arguments));
    }

    ProblemException exception() {
        return new ProblemException(problem, arguments.toArray());
    }

    @Override
    public String text(Locale locale) {
        return problem.text(locale, arguments.toArray());
    }
}
