package org.canxun.ui.inspection.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.inspection.EvidenceSource;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.core.port.StoredFile;
import org.canxun.ui.inspection.evidence.Pairs;
import org.canxun.ui.inspection.record.RecordingListener.Change;
import org.canxun.ui.inspection.record.RecordingListener.Wish;
import org.canxun.ui.inspection.record.Steps.Edit;

/** What is attached to the items of an inspection, without a window. Every action is one that undo takes back. */
final class Photos {

    /** Whether photos come by themselves. */
    enum Watching {
        OFF, ON, AWAY
    }

    private final RecordingModel model;
    private final EditQueue edits;
    private final Listeners listeners;
    private Watching watching = Watching.OFF;

    Photos(RecordingModel model, EditQueue edits, Listeners listeners) {
        this.model = model;
        this.edits = edits;
        this.listeners = listeners;
    }

    Watching watching() {
        return watching;
    }

    void watching(Watching now) {
        if (watching != now) {
            watching = now;
            listeners.changed(Change.WATCHING);
        }
    }

    /**
     * Attaches files as one change.
     *
     * @param stored heard on the UI thread when they are attached
     * @param failed heard on the UI thread when they could not be attached
     */
    void attach(Place place, List<StoredFile> files, EvidenceSource source, Runnable stored, Runnable failed) {
        attach(place, files, source, view -> view, stored, failed);
    }

    /**
     * Attaches files as one change.
     *
     * @param durable done on the recorder's thread as soon as they are on disk
     * @param stored heard on the UI thread when they are attached
     * @param failed heard on the UI thread when they could not be attached
     */
    void attach(Place place, List<StoredFile> files, EvidenceSource source, Steps.After durable, Runnable stored,
            Runnable failed) {
        Edit edit = e -> durable.pass(e.attach(place.recordId(), place.itemCode(), files, Optional.of(source)));
        edits.act(edit, stored, failed);
    }

    /**
     * Draws over a photo as one action. What others have drawn there meanwhile stays.
     *
     * @param drawn the photo as it was when somebody began to draw
     * @param come heard on the UI thread, with their number, when there is something of others
     * @param failed heard on the UI thread when it could not be stored
     */
    void mark(Photo drawn, List<PhotoMark> marks, Runnable stored, IntConsumer come, Runnable failed) {
        var others = new AtomicInteger();
        Edit edit = e -> {
            var view = e.mark(drawn.id(), drawn.marks(), marks);
            others.set(number(view, drawn.id()) - marks.size());
            return view;
        };
        edits.act(edit, () -> {
            stored.run();
            if (others.get() > 0) {
                come.accept(others.get());
            }
        }, failed);
    }

    private static int number(InspectionView view, String evidenceId) {
        return view.records().stream().flatMap(record -> record.items().stream())
                .flatMap(item -> item.photos().stream()).filter(photo -> photo.id().equals(evidenceId))
                .mapToInt(photo -> photo.marks().size()).findFirst().orElse(0);
    }

    /** Says what a photo of the item in focus shows of a correction, or takes it back, as one action. */
    void say(Photo photo, PhotoStage stage) {
        if (model.record().completed()) {
            model.wish(Wish.RECORD_COMPLETED);
            return;
        }
        var photos = model.item().map(ItemView::photos).orElse(List.of());
        photos.stream().filter(p -> p.id().equals(photo.id())).findFirst().ifPresent(now -> {
            var step = new Pairs(photos).say(now, stage);
            edits.act(step instanceof Pairs.Step.Pair pair ? e -> e.pair(pair.before(), pair.after())
                    : e -> e.stage(now.id(), ((Pairs.Step.Say) step).stage()));
        });
    }

    /** Takes files away as one action. */
    void detach(Collection<String> evidenceIds) {
        if (!evidenceIds.isEmpty()) {
            edits.act(evidenceIds.stream().map(id -> (Edit) e -> e.detach(id)).toList());
        }
    }

    /** Does something once everything asked for so far is stored and shown. */
    void afterwards(Runnable action) {
        edits.afterwards(action);
    }

    /** Asks for the number of the item that photos go to. */
    void askWhereTo(List<Photo> photos) {
        if (model.record().completed()) {
            model.wish(Wish.RECORD_COMPLETED);
        } else if (!photos.isEmpty()) {
            model.entries().movePhotos(photos);
        }
    }

    /** Moves photos to another item as one action. */
    void move(List<Photo> photos, Place to) {
        var moves = photos.stream().map(p -> (Edit) e -> e.assign(p.id(), to.recordId(), to.itemCode())).toList();
        edits.act(moves, () -> listeners.photosMoved(photos, to), () -> {
        });
    }

    /** The photos of an item among files of these digests. */
    List<Photo> at(Place place, Set<String> digests) {
        return item(place).map(ItemView::photos).orElse(List.of()).stream().filter(p -> digests.contains(p.sha256()))
                .toList();
    }

    /** An item that a file is attached to, other than that place. */
    Optional<ItemView> elsewhere(String sha256, Place place) {
        return items().filter(i -> !new Place(i.recordId(), i.code()).equals(place))
                .filter(i -> i.photos().stream().anyMatch(p -> p.sha256().equals(sha256))).findFirst();
    }

    /** The digests of everything attached in this inspection. */
    Set<String> digests() {
        return items().flatMap(i -> i.photos().stream()).map(Photo::sha256)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The digests of what an item has. */
    Set<String> digestsAt(Place place) {
        return item(place).stream().flatMap(i -> i.photos().stream()).map(Photo::sha256)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<ItemView> items() {
        return model.view().records().stream().flatMap(r -> r.items().stream());
    }

    private Optional<ItemView> item(Place place) {
        return model.view().record(place.recordId()).flatMap(r -> r.item(place.itemCode()));
    }

    /** Whether files can be attached there. */
    boolean open(Place place) {
        return model.view().record(place.recordId()).filter(r -> !r.completed()).isPresent();
    }
}
