package org.canxun.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;
import org.canxun.model.ModelPackage.Literals;

/** Reads from the changes of a site how its star became what it is, oldest first. */
final class StarHistory {

    private static final String STAR = Literals.MEAL_SITE__STAR_LEVEL.getName();

    private final AggregateState state;
    private final Map<String, String> names;

    /** @param names of people, by id */
    StarHistory(AggregateState state, Map<String, String> names) {
        this.state = state;
        this.names = names;
    }

    List<StarStep> steps() {
        var steps = new ArrayList<StarStep>();
        state.changeSets().stream().sorted(ChangeSet.BY_TIME).forEach(set -> set.payload()
                .ifPresent(payload -> payload.entries().forEach(entry -> step(set, entry, steps))));
        return steps;
    }

    private void step(ChangeSet set, Entry entry, List<StarStep> steps) {
        if (entry instanceof Entry.Create create && create.object().equals(state.aggregate().id())) {
            add(set, List.of(), star(create.texts().getOrDefault(STAR, Map.of())), steps);
        } else if (entry instanceof Entry.Write write && write.object().equals(state.aggregate().id())
                && write.register().equals(STAR)) {
            // What two people wrote apart are two stars before the next.
            var before = state.history(write.object(), STAR).stream()
                    .filter(value -> write.replaces().contains(value.changeSet().id()))
                    .map(value -> star(value.texts())).filter(star -> !star.isEmpty()).distinct().toList();
            add(set, before, star(write.texts()), steps);
        }
    }

    private void add(ChangeSet set, List<String> from, String to, List<StarStep> steps) {
        if (!from.equals(to.isEmpty() ? List.of() : List.of(to))) {
            var header = set.header();
            steps.add(new StarStep(header.time().instant(), header.zone(), header.author(),
                    names.getOrDefault(header.author(), header.author()), from, to));
        }
    }

    private static String star(Map<String, String> values) {
        return values.getOrDefault(STAR, "");
    }
}
