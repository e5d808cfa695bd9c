package org.canxun.core.templates.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateIssue.Field;
import org.canxun.core.templates.TemplateIssue.Severity;

/** Collects what is wrong, and where the one who looks is at the moment. */
final class Issues {

    private final List<TemplateIssue> issues = new ArrayList<>();
    private int section = -1;
    private String item = "";

    void at(int sectionNumber, String itemCode) {
        section = sectionNumber;
        item = itemCode;
    }

    void error(Field field, ProblemCode problem, Object... arguments) {
        issues.add(new TemplateIssue(Severity.ERROR, section, item, field, problem, List.of(arguments)));
    }

    void error(Field field, ProblemException cause) {
        issues.add(TemplateIssue.of(Severity.ERROR, section, item, field, cause));
    }

    void warning(Field field, ProblemCode problem, Object... arguments) {
        issues.add(new TemplateIssue(Severity.WARNING, section, item, field, problem, List.of(arguments)));
    }

    /** Errors first, each kind in the order of the template. */
    List<TemplateIssue> sorted() {
        return issues.stream().sorted(Comparator.comparing(TemplateIssue::severity)
                .thenComparingInt(TemplateIssue::section)).toList();
    }
}
