package org.canxun.core.templates;

import java.util.List;
import java.util.Locale;

import org.canxun.core.Localized;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;

/**
 * Something that is not right in a template.
 *
 * @param section number of the section from 0; -1 when the whole is meant
 * @param item code of the item; empty when the section or the whole is meant
 */
public record TemplateIssue(Severity severity, int section, String item, Field field, ProblemCode problem,
        List<Object> arguments) implements Localized {

    public TemplateIssue {
        arguments = List.copyOf(arguments);
    }

    /** How bad it is. */
    public enum Severity {
        /** Keeps the template from being published. */
        ERROR,
        /** Should be looked at. */
        WARNING
    }

    /** Where the form shows it. */
    public enum Field {
        CODE, TITLE, AGENCY, TEXT, POINTS, WEIGHT, CONDITION, CONSTRAINT, LIMITS, OPTIONS, BASIS, TERM, SCORING,
        JUDGEMENT, GRADING
    }

    /** In the words of a problem that was thrown. */
    public static TemplateIssue of(Severity severity, int section, String item, Field field, ProblemException cause) {
        return new TemplateIssue(severity, section, item, field, cause.problem(), cause.arguments());
    }

    @Override
    public String text(Locale locale) {
        return problem.text(locale, arguments.toArray());
    }
}
