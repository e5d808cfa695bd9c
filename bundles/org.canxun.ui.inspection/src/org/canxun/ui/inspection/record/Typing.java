package org.canxun.ui.inspection.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.canxun.core.ProblemException;
import org.canxun.core.port.Draft;
import org.canxun.core.port.JournalStore;
import org.canxun.ui.Later;
import org.canxun.ui.SerialWork;

/**
 * Text on its way from a field to the journal. While somebody types it is kept as a draft; when the field is left, or
 * nothing was typed for a while, it becomes a change. Text that could not be stored stays here and in its field.
 */
final class Typing {

    static final int DRAFT_MILLIS = 300;
    static final int IDLE_MILLIS = 2000;

    private final String inspectionId;
    private final SerialWork recorder;
    private final JournalStore drafts;
    private final Later later;
    private final Storing storing;
    private final Map<TextKey, String> unsaved = new HashMap<>();
    private final Map<TextKey, String> underway = new HashMap<>();
    private final Runnable keepDraft = this::keepDraft;
    private final Runnable idle = () -> store(Storing::storesHalf);
    private Optional<TextKey> current = Optional.empty();
    private boolean draftDue;
    /** Only the first of several drafts that cannot be kept is reported; touched on the recorder's thread only. */
    private boolean draftsFailing;

    Typing(String inspectionId, SerialWork recorder, JournalStore drafts, Later later, Storing storing) {
        this.inspectionId = inspectionId;
        this.recorder = recorder;
        this.drafts = drafts;
        this.later = later;
        this.storing = storing;
    }

    /** What the field shows. */
    String text(TextKey key, String stored) {
        return unsaved.getOrDefault(key, stored);
    }

    boolean unsaved(TextKey key) {
        return unsaved.containsKey(key);
    }

    void typed(TextKey key, String text) {
        if (!current.equals(Optional.of(key))) {
            leave();
            current = Optional.of(key);
        }
        unsaved.put(key, text);
        if (!draftDue) {
            draftDue = true;
            later.start(DRAFT_MILLIS, keepDraft);
        }
        if (key.byItself()) {
            later.start(IDLE_MILLIS, idle);
        }
    }

    /**
     * The field was left, or nothing was typed for a while: what was typed becomes a change. Text that could not be
     * stored earlier is tried again.
     */
    void leave() {
        later.stop(idle);
        store((s, key) -> true);
    }

    private void store(BiPredicate<Storing, TextKey> now) {
        for (var text : List.copyOf(unsaved.entrySet())) {
            if (text.getKey().byItself() && now.test(storing, text.getKey())
                    && !text.getValue().equals(underway.get(text.getKey()))) {
                underway.put(text.getKey(), text.getValue());
                storing.store(text.getKey(), text.getValue(), this);
            }
        }
    }

    /** The text could not be stored; it stays. */
    void failed(TextKey key, String text) {
        underway.remove(key, text);
    }

    /** The text is stored now. What was typed since then stays. */
    void stored(TextKey key, String text) {
        underway.remove(key, text);
        if (unsaved.remove(key, text) && unsaved.isEmpty()) {
            dropDraft();
        }
    }

    /** The text is not wanted any more. */
    void discard(TextKey key) {
        if (unsaved.remove(key) != null) {
            dropDraft();
        }
    }

    /** Puts a text found at the start back into its field, unless it is stored. */
    Optional<TextKey> restore(Draft draft) {
        var key = TextKey.of(inspectionId, draft).filter(k -> !draft.text().isBlank());
        if (key.filter(k -> storing.isStored(k, draft.text())).isPresent()) {
            dropDraft();
            return Optional.empty();
        }
        key.ifPresent(k -> {
            unsaved.put(k, draft.text());
            current = key;
        });
        return key;
    }

    private void keepDraft() {
        draftDue = false;
        current.filter(unsaved::containsKey).ifPresent(key -> {
            var draft = key.draft(inspectionId, unsaved.get(key));
            recorder.read(() -> keep(draft), kept -> {
            });
        });
    }

    private boolean keep(Draft draft) throws ProblemException {
        try {
            drafts.keepDraft(draft);
            draftsFailing = false;
            return true;
        } catch (ProblemException e) {
            if (draftsFailing) {
                return false;
            }
            draftsFailing = true;
            throw e;
        }
    }

    private void dropDraft() {
        later.stop(keepDraft);
        draftDue = false;
        recorder.read(() -> {
            drafts.clearDraft();
            return true;
        }, dropped -> {
        });
    }

    /** Turns text into a change. */
    interface Storing {

        boolean isStored(TextKey key, String text);

        /** Whether a pause in typing is enough to store it. */
        boolean storesHalf(TextKey key);

        /** @param typing to be told whether it worked */
        void store(TextKey key, String text, Typing typing);
    }
}
