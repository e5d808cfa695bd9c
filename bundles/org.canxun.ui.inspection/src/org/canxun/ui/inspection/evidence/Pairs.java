package org.canxun.ui.inspection.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.model.RectifyMode;

/** The photos of one item that show a place before and after its correction. */
public record Pairs(List<Photo> photos) {

    /** What is to be said of photos. */
    public sealed interface Step {

        /** @param stage empty: neither */
        record Say(String photo, Optional<PhotoStage> stage) implements Step {}

        /** Two photos belong together. */
        record Pair(String before, String after) implements Step {}
    }

    /** What a correction on the spot still lacks as its proof. */
    public enum Lack {
        NOTHING, BOTH, BEFORE, AFTER, PAIR
    }

    /** The other photo of a pair. */
    public Optional<Photo> partner(Photo photo) {
        if (is(photo, PhotoStage.AFTER)) {
            return before(photo);
        }
        return photos.stream().filter(after -> before(after).filter(photo::equals).isPresent()).findFirst();
    }

    private Optional<Photo> before(Photo after) {
        // Most photos belong to no pair, and an item may have hundreds.
        if (after.details().pairedWith().isEmpty()) {
            return Optional.empty();
        }
        var before = photos.stream().filter(p -> p.id().equals(after.details().pairedWith()))
                .filter(p -> !is(p, PhotoStage.AFTER)).findFirst();
        // Of several that people paired with one photo apart from each other, the first has it.
        return before.filter(b -> photos.stream().filter(p -> p.details().pairedWith().equals(b.id())).findFirst()
                .filter(after::equals).isPresent());
    }

    /** A pair in order; empty when the photo stands alone. */
    public List<Photo> pair(Photo photo) {
        return partner(photo)
                .map(other -> is(photo, PhotoStage.AFTER) ? List.of(other, photo) : List.of(photo, other))
                .orElse(List.of());
    }

    /**
     * What follows when somebody says what a photo shows: it is paired with the one that waits for it. Said a second
     * time, it is taken back.
     */
    public Step say(Photo photo, PhotoStage stage) {
        if (is(photo, stage)) {
            return new Step.Say(photo.id(), Optional.empty());
        }
        var other = stage == PhotoStage.AFTER ? waitingBefore(photo) : waitingAfter(photo);
        return other.<Step>map(o -> stage == PhotoStage.AFTER ? new Step.Pair(o.id(), photo.id())
                : new Step.Pair(photo.id(), o.id()))
                .orElse(new Step.Say(photo.id(), Optional.of(stage)));
    }

    /** The only one, or else the last that comes before it. */
    private Optional<Photo> waitingBefore(Photo photo) {
        var waiting = waiting(photo, PhotoStage.BEFORE);
        if (waiting.size() == 1) {
            return Optional.of(waiting.get(0));
        }
        return waiting.stream().filter(p -> photos.indexOf(p) < photos.indexOf(photo)).reduce((first, last) -> last);
    }

    private Optional<Photo> waitingAfter(Photo photo) {
        var waiting = waiting(photo, PhotoStage.AFTER);
        return waiting.size() == 1 ? Optional.of(waiting.get(0)) : Optional.empty();
    }

    private List<Photo> waiting(Photo photo, PhotoStage stage) {
        return photos.stream().filter(p -> !p.equals(photo) && is(p, stage) && partner(p).isEmpty()).toList();
    }

    private static boolean is(Photo photo, PhotoStage stage) {
        return photo.details().stage().filter(stage::equals).isPresent();
    }

    /** What the finding of an item lacks that is said to be put right on the spot. */
    public static Lack lack(ItemView item) {
        var rectification = item.finding().map(FindingView::rectification);
        if (rectification.filter(r -> r.mode() == RectifyMode.ON_SPOT && !r.paired()).isEmpty()) {
            return Lack.NOTHING;
        }
        boolean before = any(item.photos().stream(), PhotoStage.BEFORE);
        boolean after = any(item.photos().stream(), PhotoStage.AFTER);
        if (before) {
            return after ? Lack.PAIR : Lack.AFTER;
        }
        return after ? Lack.BEFORE : Lack.BOTH;
    }

    private static boolean any(Stream<Photo> photos, PhotoStage stage) {
        return photos.anyMatch(photo -> is(photo, stage));
    }
}
