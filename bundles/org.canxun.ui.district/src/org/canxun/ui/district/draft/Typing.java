package org.canxun.ui.district.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is typed and not stored yet: stored when its field is left or after a pause. What is no value of its field stays
 * as it was typed, with a word beside it, until it is put right. On the UI thread.
 */
final class Typing {

    private static final int PAUSE_MS = 2000;

    private final Later later;
    private final Consumer<Change> store;
    private final Runnable pause = this::leave;
    private final Map<String, String> flawed = new HashMap<>();
    private String key = "";
    private Change waiting;

    Typing(Later later, Consumer<Change> store) {
        this.later = later;
        this.store = store;
    }

    /** @param change empty when nothing can be stored */
    void typed(String field, String text, Optional<Change> change) {
        if (!field.equals(key)) {
            leave();
        }
        key = field;
        waiting = change.orElse(null);
        if (change.isPresent()) {
            flawed.remove(field);
            later.start(PAUSE_MS, pause);
        } else {
            flawed.put(field, text);
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
    Optional<String> flawed(String field) {
        return Optional.ofNullable(flawed.get(field));
    }

    /** What is stored counts again. */
    void forget(String field) {
        flawed.remove(field);
    }
}
