package org.canxun.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.BooleanNode;

/** The change set that takes another one back, and whether there is one. */
final class Inverse {

    private final AggregateState state;
    private final Predicate<ChangeSet> own;

    /** A register a set wrote to. */
    private record Touched(ObjectLog log, String name, Register register) {}

    Inverse(AggregateState state, Predicate<ChangeSet> own) {
        this.state = state;
        this.own = own;
    }

    ChangeSet of(ChangeSet set, Writer writer, String reason) {
        var entries = new ArrayList<Entry>();
        for (var touched : touched(set)) {
            var heads = touched.register().heads();
            var life = touched.name().equals(Entry.LIFE);
            var previous = previous(touched, set.id());
            if (!life && previous.isEmpty() && creates(set, touched.log())) {
                // It goes as a whole. Emptied as well, it would come back without its values with another's twin of it.
                continue;
            }
            var values = life
                    ? Life.before(state, touched.log(), touched.register().by(set.id()).orElseThrow(), previous,
                            writer.incarnation())
                    : previous.map(RegisterValue::values).orElse(Map.of());
            heads.forEach(head -> writer.clock().observe(head.time()));
            var replaced = new LinkedHashSet<ChangeSetId>();
            heads.forEach(head -> replaced.add(head.changeSet().id()));
            if (!life && settled(touched, set.id())) {
                // Naming the rival that shows again says that the others stand again, too.
                previous.ifPresent(rival -> replaced.add(rival.changeSet().id()));
            }
            entries.add(new Entry.Write(touched.log().id(), touched.name(), values, List.copyOf(replaced)));
        }
        return writer.write(state, reason, Optional.of(set.id()), new Payload(entries));
    }

    /** Whether a set chose between values that people had written apart. */
    private static boolean settled(Touched touched, ChangeSetId set) {
        var said = touched.register().rivalsBefore(set).stream().map(touched.register()::by)
                .flatMap(Optional::stream)
                .map(value -> touched.log().effective(touched.name(), value.values())).distinct();
        return said.limit(2).count() > 1;
    }

    private boolean creates(ChangeSet set, ObjectLog log) {
        return log.effect(set.id()).filter(effect -> !effect.creates().isEmpty()).isPresent();
    }

    boolean isPossible(ChangeSet set) {
        if (state.isErased(set.id()) || set.payload().isEmpty()) {
            return false;
        }
        var created = new HashSet<String>();
        for (var entry : set.payload().get().entries()) {
            if (entry instanceof Entry.Create) {
                created.add(entry.object());
            } else if (!(entry instanceof Entry.Write)) {
                return false;
            }
        }
        return state.effects(set).keySet().stream().map(state::log)
                .allMatch(log -> log.type().filter(type -> !type.event()).isPresent())
                && touched(set).stream().allMatch(touched -> stands(touched, set)) && onlyOwnBelow(created);
    }

    private List<Touched> touched(ChangeSet set) {
        var all = new ArrayList<Touched>();
        state.effects(set).forEach((object, effect) -> {
            var log = state.log(object);
            effect.writes().keySet().stream().map(name -> log.type().flatMap(t -> t.register(name)).orElse(name))
                    .distinct().forEach(name -> all.add(new Touched(log, name, log.register(name))));
        });
        return all;
    }

    /** Whether what shows is what the set wrote, and what it replaced is known. */
    private boolean stands(Touched touched, ChangeSet set) {
        var heads = touched.register().heads();
        var replaced = touched.register().replacedBy(set.id());
        return (heads.size() == 1 && origin(touched, heads.get(0).changeSet()).equals(origin(touched, set))
                || standsWithRivals(touched, set))
                && replaced.stream().allMatch(id -> touched.register().by(id).filter(v -> !v.erased()).isPresent());
    }

    /** Whether nothing shows but the set's value and the rivals it brought back itself, so that redo chooses anew. */
    private static boolean standsWithRivals(Touched touched, ChangeSet set) {
        var heads = touched.register().heads();
        var broughtBack = touched.register().broughtBackBy(set);
        return heads.get(0).changeSet().id().equals(set.id())
                && heads.stream().skip(1).allMatch(head -> broughtBack.contains(head.changeSet().id()));
    }

    /** The set that first wrote what this set wrote or restored; absent when it restored that there was nothing. */
    private Optional<ChangeSetId> origin(Touched touched, ChangeSet set) {
        var seen = new HashSet<ChangeSetId>();
        var origin = set;
        while (seen.add(origin.id())) {
            var undone = origin.header().undoes().filter(id -> touched.register().by(id).isPresent());
            if (undone.isEmpty()) {
                break;
            }
            var previous = previous(touched, undone.get());
            if (!restores(touched, origin, previous)) {
                break;
            }
            if (previous.isEmpty()) {
                return Optional.empty();
            }
            origin = previous.get().changeSet();
        }
        return Optional.of(origin.id());
    }

    private boolean restores(Touched touched, ChangeSet set, Optional<RegisterValue> previous) {
        var written = touched.register().by(set.id()).map(RegisterValue::values).orElse(Map.of());
        if (touched.name().equals(Entry.LIFE) && previous.isEmpty()) {
            return BooleanNode.TRUE.equals(written.get(Entry.REMOVED));
        }
        return touched.log().effective(touched.name(), written).equals(touched.log().effective(touched.name(),
                previous.map(RegisterValue::values).orElse(Map.of())));
    }

    /** What showed before a set wrote: of what it replaced, the latest; an object lived if any of them said so. */
    private Optional<RegisterValue> previous(Touched touched, ChangeSetId set) {
        var order = Comparator.comparing(RegisterValue::changeSet, ChangeSet.BY_TIME);
        if (touched.name().equals(Entry.LIFE)) {
            order = Comparator.comparing((RegisterValue life) -> !ObjectLog.saysRemoved(life)).thenComparing(order);
        }
        return touched.register().replacedBy(set).stream().map(touched.register()::by).flatMap(Optional::stream)
                .max(order);
    }

    /** Nobody loses what he wrote in an object because another takes its creation back. */
    private boolean onlyOwnBelow(Set<String> created) {
        return created.isEmpty() || state.logs().values().stream().filter(log -> state.tree().isWithin(log, created))
                .flatMap(log -> log.effects().stream()).allMatch(effect -> own.test(effect.set()));
    }
}
