package org.canxun.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds what the fold could not place. */
final class UnplacedEntries {

    private final AggregateState state;
    private final List<Unplaced> found = new ArrayList<>();

    UnplacedEntries(AggregateState state) {
        this.state = state;
    }

    List<Unplaced> find() {
        state.changeSets().stream().sorted(ChangeSet.BY_TIME).forEach(this::look);
        return List.copyOf(found);
    }

    private void look(ChangeSet set) {
        if (state.isErased(set.id())) {
            return;
        }
        if (set.payload().isEmpty()) {
            found.add(new Unplaced(set, Optional.empty(), Unplaced.Reason.NO_PAYLOAD, ""));
            return;
        }
        for (var entry : set.payload().get().entries()) {
            if (entry instanceof Entry.Unknown unknown) {
                report(set, entry, Unplaced.Reason.UNKNOWN_ENTRY, unknown.object());
            } else if (entry instanceof Entry.Create create) {
                look(set, create);
            } else if (entry instanceof Entry.Write write) {
                look(set, write);
            }
        }
    }

    private void look(ChangeSet set, Entry.Create create) {
        var log = state.log(create.object());
        var first = log.creation().orElseThrow();
        var other = log.type().filter(TypeModel::event).isPresent()
                ? !first.set().equals(set)
                : !first.entry().type().equals(create.type()) || !first.entry().owner().equals(create.owner());
        if (other) {
            report(set, create, Unplaced.Reason.OTHER_PLACE, create.object());
        } else if (isHome(set, create, log)) {
            create.values().forEach((register, values) -> look(set, create, log, register, values));
        }
    }

    private void look(ChangeSet set, Entry.Write write) {
        var log = state.log(write.object());
        if (!log.effect(set.id()).map(log::counts).orElse(true)) {
            report(set, write, Unplaced.Reason.EVENT_CHANGED, write.object());
        } else if (isHome(set, write, log)) {
            look(set, write, log, write.register(), write.values());
        }
    }

    private boolean isHome(ChangeSet set, Entry entry, ObjectLog log) {
        var reason = state.tree().homeless(log);
        reason.ifPresent(why -> report(set, entry, why, log.id()));
        return reason.isEmpty();
    }

    /** Values that were replaced long ago are history; only those that should show are missed. */
    private void look(ChangeSet set, Entry entry, ObjectLog log, String name, Map<String, JsonNode> values) {
        var type = log.type().orElseThrow();
        var register = type.register(name).orElse(name);
        if (register.equals(Entry.LIFE) || !state.heads(log.id(), register).contains(set.id())) {
            return;
        }
        var features = type.registers().getOrDefault(register, List.of());
        for (var value : values.entrySet()) {
            var feature = type.feature(value.getKey()).filter(features::contains);
            if (feature.isEmpty()) {
                report(set, entry, Unplaced.Reason.UNKNOWN_FEATURE, register + "." + value.getKey());
                continue;
            }
            try {
                Values.read(feature.get(), value.getValue());
            } catch (Values.UnreadableValueException e) {
                report(set, entry, Unplaced.Reason.UNREADABLE_VALUE, e.getMessage());
            }
        }
    }

    private void report(ChangeSet set, Entry entry, Unplaced.Reason reason, String detail) {
        found.add(new Unplaced(set, Optional.of(entry), reason, detail));
    }
}
