package org.canxun.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Collects what one user action does to one aggregate and makes one change set of it. The state stays as it is until
 * the set is stored and added to it; until then no other recorder may be built for the same state and writer.
 *
 * <p>All methods but {@link #build()} throw IllegalArgumentException for ids, names and values that do not fit.
 */
public final class ChangeRecorder {

    private final AggregateState state;
    private final Writer writer;
    private final String reason;
    private final Map<String, Entry.Create> creates = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, JsonNode>>> targets = new LinkedHashMap<>();
    private final Map<String, Boolean> removals = new LinkedHashMap<>();
    private final List<Entry> erasures = new ArrayList<>();
    private boolean built;

    /** @param reason what the person does, a stable word such as {@code answer} */
    public ChangeRecorder(AggregateState state, Writer writer, String reason) {
        this.state = state;
        this.writer = writer;
        this.reason = reason;
    }

    /** Creates the root with the id and class the aggregate's id says. */
    public ChangeRecorder createRoot(Map<String, ?> values) {
        return create(state.aggregate().type(), state.aggregate().id(), Optional.empty(), values);
    }

    /**
     * Creates an object in another one, which exists or is created here. An object that was removed, by itself or with
     * what contains it, comes back with these values only.
     *
     * @param feature containment reference of the owner
     * @param values feature name to value, as {@link JournalModel#toJson} takes it
     */
    public ChangeRecorder create(EClass type, String id, String owner, String feature, Map<String, ?> values) {
        var reference = state.model().containment(typeOf(owner).type(), feature)
                .filter(f -> f.getEReferenceType().isSuperTypeOf(type))
                .orElseThrow(() -> new IllegalArgumentException(feature + " cannot hold " + type.getName()));
        return create(type.getName(), id, Optional.of(new Entry.Owner(owner, reference.getName())), values);
    }

    private ChangeRecorder create(String typeName, String id, Optional<Entry.Owner> owner, Map<String, ?> values) {
        var type = state.model().typeModel(typeName)
                .orElseThrow(() -> new IllegalArgumentException("no class " + typeName));
        var registers = new LinkedHashMap<String, Map<String, JsonNode>>();
        values.forEach((name, value) -> put(registers, type, name, value));
        var log = state.log(Json.requireText(id));
        if (log.creation().isEmpty() && !creates.containsKey(id)) {
            creates.put(id, new Entry.Create(id, type.type().getName(), owner, registers));
        } else if (isGone(log) && log.type().equals(Optional.of(type))
                && log.creation().get().entry().owner().equals(owner)) {
            removals.put(id, false);
            var all = targets.computeIfAbsent(id, o -> new LinkedHashMap<>());
            type.registers().keySet().forEach(name -> all.put(name, registers.getOrDefault(name, Map.of())));
        } else {
            throw new IllegalArgumentException("exists already: " + id);
        }
        return this;
    }

    private boolean isGone(ObjectLog log) {
        return state.tree().removals().gone(log) || state.object(log.id()).isEmpty();
    }

    private static void put(Map<String, Map<String, JsonNode>> registers, TypeModel type, String name, Object value) {
        var feature = type.feature(name)
                .orElseThrow(() -> new IllegalArgumentException(type.type().getName() + " has no " + name));
        var json = Values.toJson(feature, value);
        var register = registers.computeIfAbsent(type.registerOf(feature), r -> new LinkedHashMap<>());
        if (json.isNull()) {
            register.remove(feature.getName());
        } else {
            register.put(feature.getName(), json);
        }
    }

    private TypeModel typeOf(String id) {
        if (creates.containsKey(id)) {
            return state.model().typeModel(creates.get(id).type()).orElseThrow();
        }
        var back = Boolean.FALSE.equals(removals.get(id));
        if (state.object(id).isEmpty() && !back) {
            throw new IllegalArgumentException("no object " + id);
        }
        return state.log(id).type().orElseThrow(() -> new IllegalArgumentException("no object " + id));
    }

    /** Gives one feature a value, null for none. */
    public ChangeRecorder set(String object, String feature, Object value) {
        var values = new LinkedHashMap<String, Object>();
        values.put(feature, value);
        return set(object, values);
    }

    /** Gives several features values, null for none; those of one register belong together. */
    public ChangeRecorder set(String object, Map<String, ?> values) {
        var type = typeOf(object);
        if (creates.containsKey(object)) {
            var registers = new LinkedHashMap<String, Map<String, JsonNode>>();
            creates.get(object).values().forEach((name, old) -> registers.put(name, new LinkedHashMap<>(old)));
            values.forEach((name, value) -> put(registers, type, name, value));
            var create = creates.get(object);
            creates.put(object, new Entry.Create(object, create.type(), create.owner(), registers));
            return this;
        }
        refuseEvent(object, type);
        var registers = targets.computeIfAbsent(object, o -> new LinkedHashMap<>());
        for (var value : values.entrySet()) {
            var register = state.model().registerOf(type.type(), value.getKey()).orElseThrow(
                    () -> new IllegalArgumentException(type.type().getName() + " has no " + value.getKey()));
            // What the register holds besides, from newer programs too, stays with it.
            registers.computeIfAbsent(register, r -> present(object, r));
            put(registers, type, value.getKey(), value.getValue());
        }
        return this;
    }

    private Map<String, JsonNode> present(String object, String register) {
        var values = new LinkedHashMap<String, JsonNode>();
        state.log(object).register(register).shown().ifPresent(shown -> values.putAll(shown.values()));
        values.values().removeIf(JsonNode::isNull);
        return values;
    }

    private static void refuseEvent(String object, TypeModel type) {
        if (type.event()) {
            throw new IllegalArgumentException("an event does not change: " + object);
        }
    }

    /** Decides for what an object shows wherever people gave it different values. */
    public ChangeRecorder settle(String object) {
        typeOf(object);
        for (var register : state.log(object).conflicting()) {
            if (!register.equals(Entry.LIFE)) {
                targets.computeIfAbsent(object, o -> new LinkedHashMap<>())
                        .computeIfAbsent(register, r -> present(object, r));
            }
        }
        keep(state.log(object));
        return this;
    }

    /** Removes an object with all it contains; nothing happens when it is removed already. */
    public ChangeRecorder remove(String object) {
        if (creates.remove(object) != null) {
            var below = creates.values().stream()
                    .filter(c -> c.owner().filter(owner -> owner.object().equals(object)).isPresent())
                    .map(Entry.Create::object).toList();
            below.forEach(this::remove);
            return this;
        }
        var log = state.log(object);
        refuseEvent(object, log.type().orElseThrow(() -> new IllegalArgumentException("no object " + object)));
        removals.put(object, true);
        targets.remove(object);
        return this;
    }

    /**
     * Says that the payload of another set of this aggregate is erased. The caller destroys the payload.
     *
     * @param rule the rule that demands it, in words
     */
    public ChangeRecorder erase(ChangeSet target, String rule) {
        erasures.add(Skeletons.erasure(state.aggregate(), target, Json.requireText(rule)));
        return this;
    }

    /**
     * The change set, to be stored and then added to the state; empty when nothing changed.
     *
     * @throws IllegalArgumentException when it would be larger than 1 MiB
     * @throws IllegalStateException when called twice: a stream must not fork
     */
    public Optional<ChangeSet> build() {
        if (built) {
            throw new IllegalStateException("the change set was built already");
        }
        built = true;
        var entries = new ArrayList<Entry>(creates.values());
        targets.forEach((object, registers) -> registers
                .forEach((register, values) -> write(entries, object, register, values)));
        // Whoever goes on with what another removed without knowing of it has decided that it stays.
        targets.keySet().forEach(object -> keep(state.log(object)));
        creates.values().stream().flatMap(create -> create.owner().stream())
                .forEach(owner -> keep(state.log(owner.object())));
        removals.forEach((object, removed) -> life(entries, object, removed));
        entries.addAll(erasures);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(writer.write(state, reason, Optional.empty(), new Payload(entries)));
    }

    private void keep(ObjectLog log) {
        var above = Optional.of(log);
        for (int depth = 0; above.isPresent() && depth <= Tree.MAX_DEPTH; depth++) {
            if (above.get().saysRemoved()) {
                removals.putIfAbsent(above.get().id(), false);
            }
            above = state.tree().ownerOf(above.get());
        }
    }

    private void life(List<Entry> entries, String object, boolean removed) {
        var log = state.log(object);
        var gone = state.tree().removals().gone(log);
        if (gone != removed || log.saysRemoved() != removed || log.differ(Entry.LIFE)) {
            var alive = gone ? Life.ALIVE : Life.KEPT;
            add(entries, log, Entry.LIFE, removed ? Life.removed(state, log) : alive);
        }
    }

    private void write(List<Entry> entries, String object, String register, Map<String, JsonNode> values) {
        var log = state.log(object);
        var shown = log.register(register).shown().map(RegisterValue::values).orElse(Map.of());
        if (log.differ(register) || !log.effective(register, values).equals(log.effective(register, shown))) {
            add(entries, log, register, values);
        }
    }

    private void add(List<Entry> entries, ObjectLog log, String register, Map<String, JsonNode> values) {
        var heads = log.register(register).heads();
        heads.forEach(head -> writer.clock().observe(head.time()));
        entries.add(new Entry.Write(log.id(), register, values, heads.stream().map(head -> head.changeSet().id())
                .toList()));
    }
}
