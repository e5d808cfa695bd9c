package org.canxun.exchange;

import java.io.IOException;

import org.canxun.core.Localized;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/** A file that is not read although it could be: made to harm, or with content that cannot be vouched for. */
final class HostileFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /**
     * @param problem what the user is told; one of those named {@code HOSTILE_…} is the reason within
     *            {@link Problem#TABLE_HOSTILE}, others stand for themselves
     * @param detail for the log
     */
    HostileFileException(Problem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    static void require(boolean holds, Problem problem, String detail) throws HostileFileException {
        if (!holds) {
            throw new HostileFileException(problem, detail);
        }
    }

    /** For the user of that file. */
    ProblemException told(String file) {
        return switch (problem) {
            case HOSTILE_SIZE, HOSTILE_ENTITY, HOSTILE_TEXT, HOSTILE_STRUCTURE -> new ProblemException(this,
                    Problem.TABLE_HOSTILE, file, (Localized) problem::text);
            default -> new ProblemException(this, problem, file);
        };
    }
}
