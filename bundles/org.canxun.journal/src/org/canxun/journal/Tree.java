package org.canxun.journal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Puts the objects of one aggregate into each other. Objects whose way to the root is broken form trees of their own
 * until it is mended; nobody sees those.
 */
final class Tree {

    /** Far above what any form nests, and far below what would overflow the stack of who walks the objects. */
    static final int MAX_DEPTH = 32;

    private static final Comparator<Place> ORDER = Comparator.comparingLong(Place::position)
            .thenComparing(Place::created, ChangeSet.BY_TIME).thenComparing(place -> place.log().id());

    private final AggregateId aggregate;
    private final Optional<TypeModel> rootType;
    private final Map<String, ObjectLog> logs;
    private final Removals removals;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<EObject, Place> placesByObject = new IdentityHashMap<>();
    private final Map<String, EObject> objects = new HashMap<>();

    private final Map<Slot, Optional<ObjectLog>> winners = new HashMap<>();

    /** An object in its container. */
    private record Place(ObjectLog log, EObject object, ObjectLog owner, EObject container, EReference feature,
            int depth, long position, ChangeSet created) {}

    /** Room for one object. */
    private record Slot(String owner, EReference feature) {}

    /** @param logs by object id; shared with the state, which changes it */
    Tree(JournalModel model, AggregateId aggregate, Map<String, ObjectLog> logs) {
        this.aggregate = aggregate;
        this.rootType = model.typeModel(aggregate.type());
        this.logs = logs;
        this.removals = new Removals(logs, MAX_DEPTH);
    }

    Removals removals() {
        return removals;
    }

    /** Puts refreshed objects, and what depends on them, where they belong now. */
    void update(Collection<ObjectLog> changed) {
        winners.clear();
        var queue = new ArrayDeque<>(removals.update(changed));
        while (!queue.isEmpty()) {
            var log = queue.remove();
            var before = places.get(log.id());
            var after = target(log).filter(this::wins).orElse(null);
            var moved = before == null ? after != null : !before.equals(after);
            if (moved) {
                leave(before).ifPresent(queue::add);
                enter(after).ifPresent(queue::add);
            }
            var object = log.object().orElse(null);
            if (objects.put(log.id(), object) != object || moved) {
                removals.below(log.id()).forEach(queue::add);
            }
        }
    }

    private static Optional<Entry.Owner> owner(ObjectLog log) {
        return log.creation().flatMap(creation -> creation.entry().owner());
    }

    /** Where the object would be if nothing else were there; absent for the root. */
    private Optional<Place> target(ObjectLog log) {
        var owner = owner(log).orElse(null);
        var container = owner == null ? null : logs.get(owner.object());
        int depth = depth(log);
        if (container == null || depth > MAX_DEPTH || log.id().equals(aggregate.id()) || removals.gone(log)) {
            return Optional.empty();
        }
        return feature(log, container, owner).flatMap(feature -> log.object()
                .map(object -> new Place(log, object, container, container.object().orElseThrow(), feature, depth,
                        log.type().orElseThrow().positionOf(object), log.creation().orElseThrow().set())));
    }

    /** How many objects are above, as far as is known; too many in a circle. */
    private int depth(ObjectLog log) {
        int depth = 0;
        for (var above = ownerOf(log); above.isPresent() && depth <= MAX_DEPTH; above = ownerOf(above.get())) {
            depth++;
        }
        return depth;
    }

    private static Optional<EReference> feature(ObjectLog log, ObjectLog ownerLog, Entry.Owner owner) {
        return ownerLog.type().flatMap(type -> type.containment(owner.feature()))
                .filter(feature -> log.type().map(TypeModel::type).filter(feature.getEReferenceType()::isSuperTypeOf)
                        .isPresent());
    }

    /** Where there is room for one object only, the last created has it. */
    private boolean wins(Place place) {
        return place.feature().isMany()
                || winner(place.owner().id(), place.feature()).filter(place.log()::equals).isPresent();
    }

    private Optional<ObjectLog> winner(String owner, EReference feature) {
        return winners.computeIfAbsent(new Slot(owner, feature),
                slot -> removals.below(owner).map(this::target)
                        .flatMap(Optional::stream).filter(rival -> rival.feature() == feature)
                        .max(Comparator.comparing(Place::created, ChangeSet.BY_TIME)
                                .thenComparing(rival -> rival.log().id()))
                        .map(Place::log));
    }

    /** @return who has the only place now */
    private Optional<ObjectLog> leave(Place place) {
        if (place == null) {
            return Optional.empty();
        }
        placesByObject.remove(place.object());
        places.remove(place.log().id());
        if (place.feature().isMany()) {
            children(place).remove(place.object());
            return Optional.empty();
        }
        if (place.container().eGet(place.feature()) == place.object()) {
            place.container().eUnset(place.feature());
        }
        return winner(place.owner().id(), place.feature()).filter(log -> log != place.log());
    }

    /** @return who had the only place */
    private Optional<ObjectLog> enter(Place place) {
        if (place == null) {
            return Optional.empty();
        }
        placesByObject.put(place.object(), place);
        places.put(place.log().id(), place);
        if (!place.feature().isMany()) {
            var before = placesByObject.get(place.container().eGet(place.feature()));
            place.container().eSet(place.feature(), place.object());
            return Optional.ofNullable(before).map(Place::log);
        }
        var siblings = children(place);
        int low = 0;
        int high = siblings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ORDER.compare(placesByObject.get(siblings.get(middle)), place) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        siblings.addUnique(low, place.object());
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> children(Place place) {
        return (InternalEList<EObject>) place.container().eGet(place.feature());
    }

    /** Whether the object hangs below a root that is there. */
    boolean shows(ObjectLog log) {
        var above = log;
        for (var place = places.get(above.id()); place != null; place = places.get(above.id())) {
            above = place.owner();
        }
        return above.id().equals(aggregate.id()) && isRoot(above) && !removals.gone(above);
    }

    private boolean isRoot(ObjectLog log) {
        return log.id().equals(aggregate.id()) && log.object().isPresent() && owner(log).isEmpty()
                && rootType.equals(log.type());
    }

    /** The object an object was created in; absent for the root and what was not created. */
    Optional<ObjectLog> ownerOf(ObjectLog log) {
        return owner(log).map(owner -> logs.get(owner.object()));
    }

    /** Whether an object was created in one of these, or is one. */
    boolean isWithin(ObjectLog log, Set<String> ids) {
        var above = Optional.of(log);
        for (int depth = 0; above.isPresent() && depth <= MAX_DEPTH; depth++) {
            if (ids.contains(above.get().id())) {
                return true;
            }
            above = ownerOf(above.get());
        }
        return false;
    }

    /** Why an object has no place in the aggregate, not even a hidden one. */
    Optional<Unplaced.Reason> homeless(ObjectLog log) {
        if (log.creation().isEmpty()) {
            return Optional.of(Unplaced.Reason.NO_OBJECT);
        }
        if (log.type().isEmpty()) {
            return Optional.of(Unplaced.Reason.UNKNOWN_CLASS);
        }
        if (log.id().equals(aggregate.id())) {
            return isRoot(log) ? Optional.empty() : Optional.of(Unplaced.Reason.OTHER_PLACE);
        }
        var above = ownerOf(log);
        if (above.isEmpty()) {
            return Optional.of(Unplaced.Reason.NO_OWNER);
        }
        if (above.get().object().isPresent() && feature(log, above.get(), owner(log).orElseThrow()).isEmpty()) {
            return Optional.of(Unplaced.Reason.UNKNOWN_FEATURE);
        }
        if (target(log).filter(place -> !wins(place)).isPresent()) {
            return Optional.of(Unplaced.Reason.PLACE_TAKEN);
        }
        return anchored(log) ? Optional.empty() : Optional.of(Unplaced.Reason.NO_OWNER);
    }

    /** Whether the way to the root is whole, through removed objects too. */
    private boolean anchored(ObjectLog log) {
        var above = log;
        for (int depth = 0; depth <= MAX_DEPTH; depth++) {
            if (isRoot(above)) {
                return true;
            }
            var owner = ownerOf(above);
            if (owner.isEmpty() || feature(above, owner.get(), owner(above).orElseThrow()).isEmpty()) {
                return false;
            }
            above = owner.get();
        }
        return false;
    }
}
