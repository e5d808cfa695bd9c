package org.canxun.journal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
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

    private static final Comparator<Place> ORDER = Comparator.comparingLong(Place::position)
            .thenComparing(Place::created, RegisterValue.BY_TIME).thenComparing(place -> place.log().id());

    private final AggregateId aggregate;
    private final Optional<TypeModel> rootType;
    private final Map<String, ObjectLog> logs;
    private final Map<String, Set<String>> claims = new HashMap<>();
    private final Map<String, String> claimed = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<EObject, Place> placesByObject = new IdentityHashMap<>();
    private final Map<String, EObject> objects = new HashMap<>();

    /** An object in its container. */
    private record Place(ObjectLog log, EObject object, ObjectLog owner, EObject container, EReference feature,
            long position, ChangeSet created) {
    }

    /** @param logs by object id; shared with the state, which changes it */
    Tree(JournalModel model, AggregateId aggregate, Map<String, ObjectLog> logs) {
        this.aggregate = aggregate;
        this.rootType = model.typeModel(aggregate.type());
        this.logs = logs;
    }

    /** Puts refreshed objects, and what depends on them, where they belong now. */
    void update(Collection<ObjectLog> changed) {
        changed.forEach(this::claim);
        var queue = new ArrayDeque<>(changed);
        while (!queue.isEmpty()) {
            var log = queue.remove();
            var before = places.get(log.id());
            var after = target(log).filter(this::wins).orElse(null);
            var moved = before == null ? after != null : !before.equals(after);
            if (moved) {
                leave(before);
                enter(log, after);
                rivals(before).forEach(queue::add);
                rivals(after).forEach(queue::add);
            }
            var object = log.object().orElse(null);
            if (objects.put(log.id(), object) != object || moved) {
                claims.getOrDefault(log.id(), Set.of()).forEach(child -> queue.add(logs.get(child)));
            }
        }
    }

    private void claim(ObjectLog log) {
        var owner = owner(log).map(Entry.Owner::object).orElse(null);
        var before = owner == null ? claimed.remove(log.id()) : claimed.put(log.id(), owner);
        if (before != null && !before.equals(owner)) {
            claims.get(before).remove(log.id());
        }
        if (owner != null) {
            claims.computeIfAbsent(owner, id -> new LinkedHashSet<>()).add(log.id());
        }
    }

    private static Optional<Entry.Owner> owner(ObjectLog log) {
        return log.creation().flatMap(creation -> creation.entry().owner());
    }

    /** Where the object would be if nothing else were there; absent for the root. */
    private Optional<Place> target(ObjectLog log) {
        if (log.id().equals(aggregate.id()) || log.removed()) {
            return Optional.empty();
        }
        return owner(log).flatMap(owner -> {
            var ownerLog = logs.get(owner.object());
            if (ownerLog == null || circular(log)) {
                return Optional.empty();
            }
            return log.object().flatMap(object -> feature(log, ownerLog, owner)
                    .map(feature -> new Place(log, object, ownerLog, ownerLog.object().orElseThrow(), feature,
                            log.type().orElseThrow().positionOf(object), log.creation().orElseThrow().set())));
        });
    }

    private static Optional<EReference> feature(ObjectLog log, ObjectLog ownerLog, Entry.Owner owner) {
        return ownerLog.type().flatMap(type -> type.containment(owner.feature()))
                .filter(feature -> feature.getEReferenceType().isSuperTypeOf(log.type().orElseThrow().type()));
                .filter(feature -> log.type().map(TypeModel::type).filter(feature.getEReferenceType()::isSuperTypeOf)
                        .isPresent());
    }

    private boolean circular(ObjectLog log) {
        var seen = new HashSet<ObjectLog>();
        var above = log;
        while (above != null && seen.add(above)) {
            above = owner(above).map(owner -> logs.get(owner.object())).orElse(null);
        }
        return log.equals(above);
    }

    /** Where there is room for one object only, the last created has it. */
    private boolean wins(Place place) {
        return place.feature().isMany() || rivals(place).stream().map(this::target).flatMap(Optional::stream)
                .noneMatch(rival -> rival.feature() == place.feature()
                        && Comparator.comparing(Place::created, RegisterValue.BY_TIME)
                                .thenComparing(p -> p.log().id()).compare(rival, place) > 0);
    }

    private Collection<ObjectLog> rivals(Place place) {
        if (place == null || place.feature().isMany()) {
            return Set.of();
        }
        return claims.getOrDefault(place.owner().id(), Set.of()).stream().filter(id -> !id.equals(place.log().id()))
                .map(logs::get).toList();
    }

    private void leave(Place place) {
        if (place == null) {
            return;
        }
        placesByObject.remove(place.object());
        places.remove(place.log().id());
        if (place.feature().isMany()) {
            children(place).remove(place.object());
        } else if (place.container().eGet(place.feature()) == place.object()) {
            place.container().eUnset(place.feature());
        }
    }

    private void enter(ObjectLog log, Place place) {
        if (place == null) {
            return;
        }
        placesByObject.put(place.object(), place);
        places.put(log.id(), place);
        if (!place.feature().isMany()) {
            place.container().eSet(place.feature(), place.object());
            return;
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
        return above.id().equals(aggregate.id()) && isRoot(above) && !above.removed();
    }

    private boolean isRoot(ObjectLog log) {
        return log.id().equals(aggregate.id()) && log.object().isPresent() && owner(log).isEmpty()
                && rootType.equals(log.type());
    }

    /** The object an object was created in; absent for the root and what was not created. */
    Optional<ObjectLog> ownerOf(ObjectLog log) {
        return owner(log).map(owner -> logs.get(owner.object()));
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
        if (above.isEmpty() || circular(log)) {
            return Optional.of(Unplaced.Reason.NO_OWNER);
        }
        if (above.get().object().isPresent() && feature(log, above.get(), owner(log).orElseThrow()).isEmpty()) {
            return Optional.of(Unplaced.Reason.UNKNOWN_FEATURE);
        }
        if (target(log).filter(place -> !wins(place)).isPresent()) {
            return Optional.of(Unplaced.Reason.PLACE_TAKEN);
        }
        return anchored(above.get()) ? Optional.empty() : Optional.of(Unplaced.Reason.NO_OWNER);
    }

    /** Whether the way to the root is whole, through removed objects too. */
    private boolean anchored(ObjectLog log) {
        var seen = new HashSet<ObjectLog>();
        var above = log;
        while (!isRoot(above)) {
            var owner = ownerOf(above);
            if (owner.isEmpty() || !seen.add(above) || feature(above, owner.get(), owner(above).get()).isEmpty()) {
                return false;
            }
            above = owner.get();
        }
        return true;
    }
}
