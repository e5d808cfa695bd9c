package org.canxun.core.templates.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.rules.expression.Dependencies;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue.Field;

/** Conditions and constraints of a template: that they can be read, that what they name is there, that none goes round. */
final class ConditionCheck {

    private final TemplateContent template;
    private final Issues issues;
    private final Set<String> items;
    private final Set<String> known;
    private final ConditionChoices choices;
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();

    /** @param facts names that conditions may use besides items */
    ConditionCheck(TemplateContent template, Set<String> facts, Codes codes, Issues issues) {
        this.template = template;
        this.issues = issues;
        choices = new ConditionChoices(template, codes);
        items = template.items().map(ItemContent::code).collect(Collectors.toSet());
        known = new HashSet<>(items);
        known.addAll(facts);
    }

    void check() {
        for (int i = 0; i < template.sections().size(); i++) {
            var section = template.sections().get(i);
            issues.at(i, "");
            var ofSection = references(Field.CONDITION, section.condition(), false);
            for (var item : section.items()) {
                issues.at(i, item.code());
                var names = new LinkedHashSet<>(ofSection);
                names.addAll(references(Field.CONDITION, item.demand().condition(), false));
                needs.putIfAbsent(item.code(), names);
                references(Field.CONSTRAINT, item.demand().constraint(), true);
            }
        }
        issues.at(-1, "");
        Dependencies.of(needs).cycle().ifPresent(cycle -> {
            issues.at(sectionOf(cycle.get(0)), cycle.get(0));
            issues.error(Field.CONDITION, Problem.CONDITION_CYCLE, String.join(" → ", cycle));
        });
    }

    private int sectionOf(String code) {
        for (int i = 0; i < template.sections().size(); i++) {
            if (template.sections().get(i).items().stream().anyMatch(item -> item.code().equals(code))) {
                return i;
            }
        }
        return -1;
    }

    private Set<String> references(Field field, String text, boolean self) {
        if (text.isEmpty()) {
            return Set.of();
        }
        try {
            var expression = Expression.parse(text);
            // A constraint is about values alone; what the site is decides by a condition whether the item applies.
            expression.references().stream().filter(name -> !(self ? items : known).contains(name))
                    .forEach(name -> issues.error(field, Problem.CONDITION_UNKNOWN, name));
            if (expression.usesSelf() && !self) {
                issues.error(field, Problem.CONDITION_SELF);
            }
            if (!self) {
                choices.strange(expression).forEach((code, name) -> issues.warning(field, Problem.CONDITION_CODE,
                        code, name, choices.known(name)));
                choices.equated(expression)
                        .forEach(name -> issues.warning(field, Problem.CONDITION_SEVERAL, name));
            }
            return expression.references();
        } catch (ProblemException e) {
            issues.error(field, e);
            return Set.of();
        }
    }
}
