package org.canxun.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.canxun.core.Codes;
import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.ConditionLabels;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue;

/** How a terminal says what checklists hold. */
record TemplateWords(Console console, Codes codes) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** What finds this row again, as long as there is one draft of the code. */
    static String reference(TemplateRow row) {
        return row.code() + "@" + (row.state() == TemplateState.DRAFT ? "draft" : row.version());
    }

    static String time(Instant instant) {
        return LOCAL.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** Title of the section the issue is in; empty when the whole is meant. */
    static String section(TemplateContent content, TemplateIssue issue) {
        return issue.section() < 0 ? "" : content.sections().get(issue.section()).title();
    }

    String text(Localized words) {
        return words.text(console.locale());
    }

    String agency(String code) {
        return codes.agency(code).map(a -> a.shortName()).orElse(code);
    }

    String star(String code) {
        return codes.label(Codes.STAR_LEVEL, code, console.locale());
    }

    String state(TemplateState state) {
        return switch (state) {
            case DRAFT -> console.text("template.state.DRAFT");
            case PUBLISHED -> console.text("template.state.PUBLISHED");
            case SUPERSEDED -> console.text("template.state.SUPERSEDED");
            case WITHDRAWN -> console.text("template.state.WITHDRAWN");
            case FINISHED -> console.text("template.state.FINISHED");
            case DISCARDED -> console.text("template.state.DISCARDED");
        };
    }

    Conditions conditions(TemplateContent content) {
        return new Conditions(new ConditionLabels(codes, content.items().toList(), console.locale()));
    }

    /** Conditions of one checklist in plain words. */
    record Conditions(ConditionLabels labels) {

        /** @return the expression itself when it cannot be understood; empty for none */
        String text(String expression) {
            if (expression.isEmpty()) {
                return "";
            }
            try {
                return labels.text(Expression.parse(expression));
            } catch (ProblemException e) {
                return expression;
            }
        }
    }
}
