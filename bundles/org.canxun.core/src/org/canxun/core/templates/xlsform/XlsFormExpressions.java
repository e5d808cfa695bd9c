package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.expression.Expression;

/** Puts the expressions of a form into the names of the checklist. What cannot be is left out and listed. */
final class XlsFormExpressions {

    static final Pattern REFERENCE = Pattern.compile("[$＄]\\s*[{｛]([^{}｛｝]{0,200})[}｝]");

    private final XlsFormNames names;

    XlsFormExpressions(XlsFormNames names) {
        this.names = names;
    }

    /** Reads the condition of a question or a group. */
    void condition(XlsFormConditional conditional) {
        conditional.condition(read(conditional.row(), XlsFormField.RELEVANT, conditional.parent()));
    }

    void constraint(XlsFormQuestion question) {
        question.constraint(read(question.row(), XlsFormField.CONSTRAINT, question.parent()));
    }

    private String read(XlsFormRow row, XlsFormField field, XlsFormGroup from) {
        var text = row.text(field);
        if (text.isEmpty()) {
            return "";
        }
        Set<String> unknown = new LinkedHashSet<>();
        var renamed = REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement("${"
                + names.find(match.group(1), from).map(XlsFormQuestion::code).orElseGet(() -> {
                    unknown.add(match.group(1).strip());
                    return match.group(1).strip();
                }) + "}"));
        if (!unknown.isEmpty()) {
            row.left(field, XlsFormReason.REFERENCE.with(String.join("、", unknown)));
            return "";
        }
        try {
            var expression = parse(renamed);
            if (expression.usesSelf() && field == XlsFormField.RELEVANT) {
                row.left(field, XlsFormReason.SELF.with());
                return "";
            }
            return expression.text();
        } catch (ProblemException e) {
            row.left(field, XlsFormReason.EXPRESSION.with(XlsFormReason.cause(e)));
            return "";
        }
    }

    /** As it stands, else with the quotes and signs that word processors and web pages make put right. */
    private static Expression parse(String text) throws ProblemException {
        var plain = XlsFormText.entities(text).replaceAll("[‘’‚‛′´`＇]", "'").replaceAll("[“”„‟″＂]", "\"");
        try {
            return Expression.parse(text);
        } catch (ProblemException e) {
            if (plain.equals(text)) {
                throw e;
            }
            return Expression.parse(plain);
        }
    }

    /** References in a text that is not evaluated. */
    static List<String> references(String text) {
        var found = new ArrayList<String>();
        REFERENCE.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
