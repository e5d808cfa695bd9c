package org.canxun.ui.district.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.canxun.ui.Later;

/**
 * What is typed and not stored yet: stored when its field is left or after a pause. What is no value of its field stays
 * as it was typed, with a word beside it, until it is put right. On the UI thread.
 */
final class Typing {

    private static final int PAUSE_MS = 2000;

    private final Later later;
    private final Consumer<Change> store;
    private final Runnable pause = this::leave;
    /** By field; the cells of a small table, or one text alone. */
    private final Map<String, List<List<String>>> flawed = new LinkedHashMap<>();
    private String key = "";
    private Change waiting;

    Typing(Later later, Consumer<Change> store) {
        this.later = later;
        this.store = store;
    }

    /** @param change empty when nothing can be stored */
    void typed(String field, List<List<String>> texts, Optional<Change> change) {
        if (!field.equals(key)) {
            leave();
        }
        key = field;
        waiting = change.orElse(null);
        if (change.isPresent()) {
            flawed.remove(field);
            later.start(PAUSE_MS, pause);
        } else {
            flawed.put(field, texts);
            later.stop(pause);
        }
    }

    /** Stores what waits. */
    void leave() {
        later.stop(pause);
        if (waiting != null) {
            var change = waiting;
            waiting = null;
            store.accept(change);
        }
    }

    boolean waiting() {
        return waiting != null;
    }

    /** What was typed and cannot be stored. */
    Optional<List<List<String>>> flawed(String field) {
        return Optional.ofNullable(flawed.get(field));
    }

    /** The first field that holds what cannot be stored and of which this holds; others are forgotten. */
    Optional<String> flawed(Predicate<String> there) {
        flawed.keySet().removeIf(there.negate());
        return flawed.keySet().stream().findFirst();
    }
}
