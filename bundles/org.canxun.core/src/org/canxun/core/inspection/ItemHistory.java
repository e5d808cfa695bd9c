package org.canxun.core.inspection;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.canxun.core.elapsed.ElapsedLog;
import org.canxun.core.inspection.ItemStep.Said;
import org.canxun.core.inspection.LateChange.Kind;
import org.canxun.core.templates.ItemContent;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;
import org.canxun.journal.RegisterValue;

/** What was done to one item, oldest first, undone and redone steps included. */
final class ItemHistory {

    private final AggregateState state;
    private final String incarnation;
    private final Map<String, String> names;
    private final String recordId;
    private final ItemContent item;
    private final Belongings belongings;
    private final LateChanges words;
    private final ElapsedLog elapsed;

    /**
     * @param incarnation of this device
     * @param names of people, by id
     */
    ItemHistory(AggregateState state, String incarnation, Map<String, String> names, String recordId,
            ItemContent item) {
        this.state = state;
        this.incarnation = incarnation;
        this.names = names;
        this.recordId = recordId;
        this.item = item;
        this.belongings = Belongings.of(state);
        this.words = new LateChanges(belongings, recordId);
        this.elapsed = ElapsedLog.of(state);
    }

    List<ItemStep> steps() {
        var steps = new ArrayList<ItemStep>();
        state.changeSets().stream().sorted(elapsed.order())
                .forEach(set -> set.payload().ifPresent(p -> p.entries().stream().filter(this::ofItem)
                        .forEach(entry -> steps.addAll(steps(set, entry)))));
        return steps;
    }

    private boolean ofItem(Entry entry) {
        return item.code().equals(belongings.itemCode(entry.object()))
                && belongings.recordOf(entry.object(), Set.of(recordId)).isPresent();
    }

    private List<ItemStep> steps(ChangeSet set, Entry entry) {
        if (entry instanceof Entry.Write write) {
            var replaced = state.history(write.object(), write.register()).stream()
                    .filter(value -> write.replaces().contains(value.changeSet().id())).toList();
            return Stream.of(step(set, write.object(), write.register(), replaced, write.texts()))
                    .filter(step -> !step.from().equals(step.to())).toList();
        }
        if (entry instanceof Entry.Create create) {
            // What names the new object is no step of its own.
            return create.texts().entrySet().stream()
                    .filter(register -> words.kind(create.object(), register.getKey(),
                            register.getValue()) != Kind.OTHER)
                    .map(register -> step(set, create.object(), register.getKey(), List.of(), register.getValue()))
                    .toList();
        }
        return List.of();
    }

    private ItemStep step(ChangeSet set, String object, String register, List<RegisterValue> replaced,
            Map<String, String> values) {
        var header = set.header();
        var kind = words.kind(object, register, values);
        var from = kind == Kind.ANSWER
                ? replaced.stream().findFirst().map(value -> answered(value.texts()))
                        .orElseGet(() -> answered(Map.of()))
                : new Said.Text(replaced.stream().map(RegisterValue::texts).map(words::said).distinct()
                        .collect(joining(" / ")));
        var to = kind == Kind.ANSWER ? answered(values) : new Said.Text(said(kind, values));
        return new ItemStep(set.id().value(), header.time().instant(), header.zone(), elapsed.of(set), header.author(),
                names.getOrDefault(header.author(), header.author()),
                header.stream().incarnation().equals(incarnation), header.reason(), kind, words.subject(object), from,
                to);
    }

    private String said(Kind kind, Map<String, String> values) {
        return kind == Kind.REMOVAL || kind == Kind.RETURN ? "" : words.said(values);
    }

    private Said answered(Map<String, String> values) {
        return new Said.Answered(ViewBuilder.given(values, item));
    }
}
