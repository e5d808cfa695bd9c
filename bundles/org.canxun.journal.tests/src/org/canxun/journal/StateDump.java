package org.canxun.journal;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A state as text, so that equal states are equal texts and others show where they differ. */
final class StateDump {

    private StateDump() {}

    /** The objects, and everything the journal says about them. */
    static String all(AggregateState state) {
        var text = new StringBuilder(tree(state));
        var registers = new TreeMap<String, TreeSet<String>>();
        for (var set : state.changeSets()) {
            state.effects(set).forEach((object, effect) -> registers.computeIfAbsent(object, o -> new TreeSet<>())
                    .addAll(effect.writes().keySet()));
        }
        registers.forEach((object, names) -> names.forEach(name -> {
            text.append(object).append('.').append(name).append(" heads");
            state.values(object, name).forEach(value -> value(text, value));
            text.append(" history");
            state.history(object, name).forEach(value -> value(text, value));
            text.append('\n');
        }));
        state.conflicts().forEach(c -> text.append("conflict ").append(c.object()).append('.').append(c.register())
                .append('\n'));
        state.unplaced().forEach(u -> text.append("unplaced ").append(mark(u.changeSet())).append(' ')
                .append(u.reason()).append(' ').append(u.detail()).append('\n'));
        return text.toString();
    }

    private static void value(StringBuilder text, RegisterValue value) {
        text.append(' ').append(mark(value.changeSet())).append(new TreeMap<>(value.values()))
                .append(value.erased() ? "erased" : "");
    }

    private static String mark(ChangeSet set) {
        return set.header().stream().incarnation() + set.header().sequence();
    }

    /** The objects alone. */
    static String tree(AggregateState state) {
        var text = new StringBuilder();
        state.root().ifPresent(root -> object(text, root, ""));
        return text.toString();
    }

    private static void object(StringBuilder text, EObject object, String indent) {
        text.append(indent).append(object.eClass().getName());
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            text.append(' ').append(attribute.getName()).append('=').append(object.eGet(attribute));
        }
        text.append('\n');
        for (EReference reference : object.eClass().getEAllContainments()) {
            var value = object.eGet(reference);
            var children = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            children.forEach(child -> object(text, (EObject) child, indent + "  " + reference.getName() + " "));
        }
    }
}
