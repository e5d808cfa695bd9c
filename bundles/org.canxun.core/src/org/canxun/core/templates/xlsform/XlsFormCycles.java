package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.expression.Dependencies;
import org.canxun.core.rules.expression.Expression;

/** Takes out conditions that depend on each other: a form may have them, a checklist may not. */
final class XlsFormCycles {

    private final Map<String, XlsFormQuestion> questions = new LinkedHashMap<>();
    private final Map<String, Set<String>> parsed = new LinkedHashMap<>();

    XlsFormCycles(List<XlsFormQuestion> all) {
        all.forEach(question -> questions.put(question.code(), question));
    }

    /** Each round takes one condition out. */
    void remove() {
        var cycle = cycle();
        while (!cycle.isEmpty()) {
            var closing = closing(cycle.get(0), cycle.get(1));
            closing.condition("");
            closing.row().left(XlsFormField.RELEVANT, XlsFormReason.CYCLE.with(String.join(" → ", cycle)));
            cycle = cycle();
        }
    }

    private List<String> cycle() {
        var needs = new LinkedHashMap<String, Set<String>>();
        questions.forEach((code, question) -> {
            var names = new LinkedHashSet<String>();
            chain(question).forEach(part -> names.addAll(references(part)));
            needs.put(code, names);
        });
        return Dependencies.of(needs).cycle().orElse(List.of());
    }

    /** What makes the first one depend on the second, from the inside. */
    private XlsFormConditional closing(String code, String needed) {
        return chain(questions.get(code)).stream().filter(part -> references(part).contains(needed)).findFirst()
                .orElseThrow();
    }

    private static List<XlsFormConditional> chain(XlsFormQuestion question) {
        var chain = new ArrayList<XlsFormConditional>();
        chain.add(question);
        for (var group = question.parent(); group != null; group = group.parent()) {
            chain.add(group);
        }
        return chain;
    }

    private Set<String> references(XlsFormConditional part) {
        return part.condition().isEmpty() ? Set.of() : parsed.computeIfAbsent(part.condition(), text -> {
            try {
                return Expression.parse(text).references();
            } catch (ProblemException e) {
                throw new IllegalStateException("Parsed before: " + text, e);
            }
        });
    }
}
