package org.canxun.core.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.canxun.journal.AggregateState;
import org.canxun.journal.Conflict;
import org.canxun.journal.RegisterValue;

/** Versions of a checklist that people moved one record to without knowing of each other. */
final class Contest {

    static final String TEMPLATE = "templateId";
    static final String DIGEST = "templateDigest";
    private static final String REGISTER = "record";

    private Contest() {}

    /** Everything the record was ever held to, oldest first. */
    static List<RegisterValue> history(AggregateState state, String recordId) {
        return state.history(recordId, REGISTER);
    }

    /** One value for each version, the one that shows first; empty when people agree. */
    static List<RegisterValue> of(AggregateState state, String recordId) {
        var rivals = new LinkedHashMap<String, RegisterValue>();
        state.conflicts(recordId).stream().filter(conflict -> conflict.register().equals(REGISTER))
                .map(Conflict::values).flatMap(List::stream)
                .forEach(value -> rivals.putIfAbsent(value.text(TEMPLATE).orElse(""), chosen(state, recordId, value)));
        return rivals.size() < 2 ? List.of() : List.copyOf(rivals.values());
    }

    /** Who moved it there, and not who came back there by undo. */
    private static RegisterValue chosen(AggregateState state, String recordId, RegisterValue shown) {
        var history = history(state, recordId);
        var undone = history.stream().flatMap(value -> value.changeSet().header().undoes().stream())
                .collect(Collectors.toSet());
        return history.stream().filter(value -> value.changeSet().header().undoes().isEmpty())
                .filter(value -> !undone.contains(value.changeSet().id()))
                .filter(value -> value.text(TEMPLATE).equals(shown.text(TEMPLATE)))
                .reduce((one, next) -> next).orElse(shown);
    }
}
