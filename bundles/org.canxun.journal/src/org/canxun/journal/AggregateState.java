package org.canxun.journal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * One aggregate as its change sets make it. The same sets give the same state, in whatever order and however often they
 * are added; a set added later changes only the objects it touches, and their EObjects stay the same instances.
 *
 * <p>The EObjects are for reading: what is written to them directly is in no change set. Not safe for several threads.
 */
public final class AggregateState {

    private final JournalModel model;
    private final AggregateId aggregate;
    private final Map<ChangeSetId, ChangeSet> sets = new LinkedHashMap<>();
    private final Map<ChangeSetId, SortedMap<ChangeSet, List<Entry.Erasure>>> erasures = new HashMap<>();
    private final Map<String, StreamHead> heads = new HashMap<>();
    private final Map<String, ObjectLog> logs = new LinkedHashMap<>();
    private final Tree tree;

    public AggregateState(JournalModel model, AggregateId aggregate) {
        this.model = model;
        this.aggregate = aggregate;
        this.tree = new Tree(model, aggregate, logs);
    }

    public JournalModel model() {
        return model;
    }

    public AggregateId aggregate() {
        return aggregate;
    }

    /**
     * @return false when the set was there already
     * @throws IllegalArgumentException when the set is of another aggregate
     */
    public boolean add(ChangeSet set) {
        return addAll(List.of(set));
    }

    /**
     * Adds many sets; faster than one by one.
     *
     * @return false when all of them were there already
     * @throws IllegalArgumentException when a set is of another aggregate; nothing is added then
     */
    public boolean addAll(Collection<ChangeSet> more) {
        for (var set : more) {
            if (!set.header().aggregate().equals(aggregate)) {
                throw new IllegalArgumentException(set + " is not of " + aggregate);
            }
        }
        var touched = new LinkedHashSet<ObjectLog>();
        var news = false;
        for (var set : more) {
            news |= accept(set, touched);
        }
        touched.forEach(ObjectLog::refresh);
        tree.update(touched);
        return news;
    }

    private boolean accept(ChangeSet set, Set<ObjectLog> touched) {
        var known = sets.get(set.id());
        if (known != null && (known.payload().isPresent() || set.payload().isEmpty() || isErased(set.id()))) {
            return false;
        }
        var kept = isErased(set.id()) ? stripped(set) : set;
        sets.put(set.id(), kept);
        heads.merge(set.header().stream().incarnation(), StreamHead.of(set), StreamHead::later);
        apply(kept, touched);
        for (var erasure : erasures(kept)) {
            erase(kept, erasure, touched);
        }
        return true;
    }

    private void erase(ChangeSet by, Entry.Erasure erasure, Set<ObjectLog> touched) {
        var target = sets.get(erasure.erased());
        if (target != null) {
            effects(target).keySet().forEach(id -> touched(id, touched).remove(target.id()));
        }
        erasures.computeIfAbsent(erasure.erased(), id -> new TreeMap<>(ChangeSet.BY_TIME))
                .merge(by, List.of(erasure), AggregateState::joined);
        if (target != null) {
            sets.put(target.id(), stripped(target));
            apply(target, touched);
        }
    }

    private static List<Entry.Erasure> joined(List<Entry.Erasure> some, List<Entry.Erasure> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** What says that others were erased stays, whoever wants it erased. */
    private static ChangeSet stripped(ChangeSet set) {
        return erasures(set).isEmpty() ? set.erased() : set;
    }

    private static List<Entry.Erasure> erasures(ChangeSet set) {
        return set.payload().map(Payload::entries).orElse(List.of()).stream().filter(Entry.Erasure.class::isInstance)
                .map(Entry.Erasure.class::cast).toList();
    }

    private void apply(ChangeSet set, Set<ObjectLog> touched) {
        effects(set).forEach((id, effect) -> touched(id, touched).put(effect));
    }

    private ObjectLog touched(String id, Set<ObjectLog> touched) {
        var log = logs.computeIfAbsent(id, object -> new ObjectLog(model, object));
        touched.add(log);
        return log;
    }

    Map<String, Effect> effects(ChangeSet set) {
        return Effect.of(set, erasures.getOrDefault(set.id(), Collections.emptySortedMap()).values().stream()
                .flatMap(List::stream).toList());
    }

    boolean isErased(ChangeSetId set) {
        return erasures.containsKey(set);
    }

    Tree tree() {
        return tree;
    }

    Map<String, ObjectLog> logs() {
        return logs;
    }

    ObjectLog log(String object) {
        var log = logs.get(object);
        return log == null ? new ObjectLog(model, object) : log;
    }

    private Register register(String object, String name) {
        var log = log(object);
        return log.register(log.type().flatMap(type -> type.register(name)).orElse(name));
    }

    /** The root; absent while it was not created here, or is removed. */
    public Optional<EObject> root() {
        return object(aggregate.id());
    }

    /** An object below the root; absent when it does not exist, or is removed with or without what contains it. */
    public Optional<EObject> object(String id) {
        return Optional.ofNullable(logs.get(id)).filter(tree::shows).flatMap(ObjectLog::object);
    }

    /** All sets, in the order they came. Erased ones have no payload. */
    public Collection<ChangeSet> changeSets() {
        return Collections.unmodifiableCollection(sets.values());
    }

    public Optional<ChangeSet> changeSet(ChangeSetId id) {
        return Optional.ofNullable(sets.get(id));
    }

    /** How far the stream of one device incarnation goes in this aggregate. */
    public StreamHead head(String incarnation) {
        return heads.getOrDefault(incarnation, StreamHead.none(new StreamId(incarnation, aggregate)));
    }

    /** The set that created an object; of several, the one that counts. */
    public Optional<ChangeSet> creation(String object) {
        return log(object).creation().map(ObjectLog.Creation::set);
    }

    /** Whether a set does nothing but append events. */
    public boolean isEvent(ChangeSet set) {
        var effects = effects(set);
        return !effects.isEmpty() && effects.keySet().stream()
                .allMatch(object -> log(object).type().filter(TypeModel::event).isPresent());
    }

    /**
     * What some of the sets make, such as those that somebody knew. What was erased stays erased.
     *
     * @return a state of its own that later sets do not change
     */
    public AggregateState part(Predicate<ChangeSet> some) {
        var part = new AggregateState(model, aggregate);
        part.addAll(sets.values().stream().filter(set -> some.test(set) || !erasures(set).isEmpty()).toList());
        return part;
    }

    /** The sets whose values of the register nobody has replaced; the first is the one shown. */
    public Set<ChangeSetId> heads(String object, String register) {
        var ids = new LinkedHashSet<ChangeSetId>();
        values(object, register).forEach(value -> ids.add(value.changeSet().id()));
        return Collections.unmodifiableSet(ids);
    }

    /** The values nobody has replaced; the first is the one shown. Several may well be equal. */
    public List<RegisterValue> values(String object, String register) {
        return register(object, register).heads();
    }

    /** Everything ever written to a register, oldest first by clock; for removed and unplaced objects too. */
    public List<RegisterValue> history(String object, String register) {
        return register(object, register).history();
    }

    /**
     * Registers of the objects that show whose values differ, by object and register. An object that somebody removed
     * while another went on with it has a conflict of its {@link Entry#LIFE}, with the removals as values.
     */
    public List<Conflict> conflicts() {
        return logs.values().stream().flatMap(this::conflicts).sorted(Conflict.BY_PLACE).toList();
    }

    /** Those of one object, by register. */
    public List<Conflict> conflicts(String object) {
        return conflicts(log(object)).sorted(Conflict.BY_PLACE).toList();
    }

    private Stream<Conflict> conflicts(ObjectLog log) {
        if (!tree.shows(log)) {
            return Stream.empty();
        }
        var life = log.saysRemoved() ? Stream.of(Entry.LIFE) : Stream.<String>empty();
        return Stream.concat(log.conflicting().stream(), life).distinct()
                .map(name -> new Conflict(log.id(), name, log.register(name).heads()));
    }

    /** What has no effect on the objects, or not all of its effect, oldest first. */
    public List<Unplaced> unplaced() {
        return new UnplacedEntries(this).find();
    }

    /** The object that a person changed last, of those that show. */
    public Optional<String> lastTouched(String author) {
        return sets.values().stream().filter(set -> set.header().author().equals(author))
                .sorted(ChangeSet.BY_TIME.reversed()).map(this::shownObject).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> shownObject(ChangeSet set) {
        return effects(set).keySet().stream().filter(id -> object(id).isPresent()).reduce((one, next) -> next);
    }
}
