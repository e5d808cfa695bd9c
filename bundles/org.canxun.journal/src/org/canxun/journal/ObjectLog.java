package org.canxun.journal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Everything the change sets say of one object, and the object made of it. What was said may come before the creation,
 * or without one.
 */
final class ObjectLog {

    private final JournalModel model;
    private final String id;
    private final Map<ChangeSetId, Effect> effects = new LinkedHashMap<>();
    private Map<String, Register> registers = Map.of();
    private Optional<Creation> creation = Optional.empty();
    private TypeModel type;
    private EObject object;

    /** The creation that counts, and the set it is in. */
    record Creation(Entry.Create entry, ChangeSet set) {}

    ObjectLog(JournalModel model, String id) {
        this.model = model;
        this.id = id;
    }

    void put(Effect effect) {
        effects.put(effect.set().id(), effect);
    }

    void remove(ChangeSetId set) {
        effects.remove(set);
    }

    /** Computes everything anew; call it when all effects of a change set are in. */
    void refresh() {
        // Twins of a derived id say the same; where they do not, the first decides for every device alike.
        creation = effects.values().stream().flatMap(e -> e.creates().stream().map(c -> new Creation(c, e.set())))
                .min(Comparator.comparing(Creation::set, ChangeSet.BY_TIME));
        type = creation.flatMap(c -> model.typeModel(c.entry().type())).orElse(null);
        registers = new LinkedHashMap<>();
        for (var effect : effects.values()) {
            effect.writes().forEach((name, write) -> addWrite(effect, name, write));
        }
        if (type == null) {
            object = null;
            return;
        }
        if (object == null || object.eClass() != type.type()) {
            object = type.create(id);
        }
        type.registers().forEach(this::show);
    }

    private void addWrite(Effect effect, String name, Effect.Write write) {
        if (!counts(effect)) {
            return;
        }
        var register = type == null ? name : type.register(name).orElse(name);
        registers.computeIfAbsent(register, r -> new Register())
                .add(effect.set(), presentNames(write.values), write.replaces, write.erased);
    }

    /** An event is what its first creation says, whoever writes to it later. */
    boolean counts(Effect effect) {
        return type == null || !type.event() || creation.filter(c -> c.set().equals(effect.set())).isPresent();
    }

    private Map<String, JsonNode> presentNames(Map<String, JsonNode> written) {
        var values = new LinkedHashMap<String, JsonNode>();
        written.forEach((name, value) -> {
            var present = type == null ? name : type.feature(name).map(EAttribute::getName).orElse(name);
            if (present.equals(name)) {
                values.put(name, value);
            } else {
                values.putIfAbsent(present, value);
            }
        });
        return values;
    }

    private void show(String name, List<EAttribute> features) {
        var values = register(name).shown().map(RegisterValue::values).orElse(Map.of());
        for (var feature : features) {
            set(feature, values.get(feature.getName()));
        }
    }

    private void set(EAttribute feature, JsonNode node) {
        Object value;
        try {
            value = Values.read(feature, node);
        } catch (Values.UnreadableValueException e) {
            value = Values.absent(feature);
        }
        // Listeners should hear of changes only.
        if (value == null ? object.eGet(feature) != null : !value.equals(object.eGet(feature))) {
            object.eSet(feature, value);
        }
    }

    String id() {
        return id;
    }

    Optional<Creation> creation() {
        return creation;
    }

    /** Absent while the object was not created, or is of a class this version does not know. */
    Optional<TypeModel> type() {
        return Optional.ofNullable(type);
    }

    Optional<EObject> object() {
        return Optional.ofNullable(object);
    }

    /** Whether nobody says otherwise; what was written without knowing of it may still want the object. */
    boolean saysRemoved() {
        var lives = register(Entry.LIFE).heads();
        return !lives.isEmpty() && lives.stream().allMatch(ObjectLog::saysRemoved);
    }

    /** Whether a removal is an open question although it saw everything. */
    boolean disputed() {
        return register(Entry.LIFE).heads().stream().anyMatch(Life::isDisputed);
    }

    /** The sets that whoever removed the object had seen; absent when one of them does not say. */
    Optional<Set<String>> seen() {
        var seen = new HashSet<String>();
        for (var life : register(Entry.LIFE).heads()) {
            var list = life.values().get(Entry.SEEN);
            if (list == null || !list.isArray()) {
                return Optional.empty();
            }
            list.forEach(id -> seen.add(id.asText()));
            // Taking a return back removes the object and writes what it was before in one set.
            seen.add(life.changeSet().id().value());
        }
        return Optional.of(seen);
    }

    /** The sets that say last whether it lives. */
    Stream<ChangeSetId> lives() {
        return register(Entry.LIFE).heads().stream().map(head -> head.changeSet().id());
    }

    /** The sets whose values stand in any register but the object's life. */
    Stream<ChangeSetId> standing() {
        return registers.entrySet().stream().filter(register -> !register.getKey().equals(Entry.LIFE))
                .flatMap(register -> register.getValue().heads().stream()).map(head -> head.changeSet().id());
    }

    static boolean saysRemoved(RegisterValue life) {
        var removed = life.values().get(Entry.REMOVED);
        return removed != null && removed.isBoolean() && removed.booleanValue();
    }

    /** Empty when nothing was written to it. */
    Register register(String name) {
        return registers.getOrDefault(name, new Register());
    }

    Map<String, Register> registers() {
        return registers;
    }

    Collection<Effect> effects() {
        return effects.values();
    }

    Optional<Effect> effect(ChangeSetId set) {
        return Optional.ofNullable(effects.get(set));
    }

    /** Whether heads of a register would show different values. */
    boolean differ(String register) {
        var heads = register(register).heads();
        if (heads.size() < 2) {
            return false;
        }
        var first = effective(register, heads.get(0).values());
        return heads.stream().skip(1).anyMatch(head -> !effective(register, head.values()).equals(first));
    }

    /** Values as they would show: every feature of the register, in one spelling, and what is unknown as it is. */
    Map<String, JsonNode> effective(String register, Map<String, JsonNode> values) {
        var effective = new LinkedHashMap<>(values);
        effective.values().removeIf(JsonNode::isNull);
        if (register.equals(Entry.LIFE)) {
            // What its author had seen or decided makes it no other life.
            effective.keySet().retainAll(Set.of(Entry.REMOVED));
        }
        if (type != null) {
            for (var feature : type.registers().getOrDefault(register, List.of())) {
                effective.put(feature.getName(), Values.canonical(feature, values.get(feature.getName())));
            }
        }
        return effective;
    }

    /** The names of registers with rival values. */
    List<String> conflicting() {
        return registers.keySet().stream().filter(this::differ).sorted().toList();
    }
}
