package org.canxun.core.templates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.rules.expression.Dependencies;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.rules.expression.Scope;
import org.canxun.core.rules.expression.Value;

/** A template made ready for recording: its rules read once. Immutable, so that everybody can use one copy. */
public final class CompiledTemplate {

    private final TemplateContent content;
    private final Map<String, CompiledItem> items = new LinkedHashMap<>();
    private final List<String> order;
    private final List<CompiledJudgement> judgements;

    private CompiledTemplate(TemplateContent content) {
        this.content = content;
        var needs = new LinkedHashMap<String, Set<String>>();
        for (var section : content.sections()) {
            var condition = CompiledItem.parsed(section.condition());
            for (var item : section.items()) {
                var compiled = CompiledItem.of(section, condition, item);
                items.put(item.code(), compiled);
                needs.put(item.code(), references(compiled));
            }
        }
        judgements = content.judgements().stream().flatMap(j -> CompiledJudgement.of(j).stream()).toList();
        order = Dependencies.of(needs).order();
    }

    private static Set<String> references(CompiledItem item) {
        if (item.conditions().isEmpty()) {
            return Set.of();
        }
        var names = new LinkedHashSet<String>();
        item.conditions().forEach(condition -> names.addAll(condition.references()));
        return names;
    }

    public static CompiledTemplate of(TemplateContent content) {
        return new CompiledTemplate(content);
    }

    public TemplateContent content() {
        return content;
    }

    /** How a record is judged as a whole, in the order of the template. */
    public List<CompiledJudgement> judgements() {
        return judgements;
    }

    /** All items, in order. */
    public Collection<CompiledItem> items() {
        return items.values();
    }

    public Optional<CompiledItem> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /**
     * Which items do not apply, and the conditions that do not hold. What does not apply counts as not answered for the
     * conditions of others, so that a chain of questions falls away as a whole.
     *
     * @param facts what is known of the site, by names such as {@code site.gasKind}
     * @param answers what was put in, by item
     * @return by item code; items that apply are missing
     */
    public Map<String, List<Expression>> unmet(Map<String, Value> facts, Scope answers) {
        var unmet = new HashMap<String, List<Expression>>();
        var scope = new Scope() {

            @Override
            public Value value(String name) {
                if (items.containsKey(name)) {
                    return unmet.containsKey(name) ? Value.EMPTY : answers.value(name);
                }
                return facts.getOrDefault(name, Value.EMPTY);
            }

            @Override
            public String verdict(String name) {
                return unmet.containsKey(name) ? "" : answers.verdict(name);
            }
        };
        for (var code : order) {
            var conditions = items.get(code).conditions();
            if (!conditions.isEmpty()) {
                var failing = new ArrayList<Expression>(conditions.size());
                for (var condition : conditions) {
                    if (!condition.test(scope)) {
                        failing.add(condition);
                    }
                }
                if (!failing.isEmpty()) {
                    unmet.put(code, List.copyOf(failing));
                }
            }
        }
        return unmet;
    }
}
