package org.canxun.core.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.inspection.PhotoStage;
import org.canxun.model.Evidence;

/** Photos in the order papers show them: those before and after a correction side by side. */
record PhotoPairs(List<Evidence> photos) {

    /** Single photos that follow each other, or the two of a pair. */
    record Group(List<Evidence> photos, boolean pair) {}

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        var singles = new ArrayList<Evidence>();
        var placed = new HashSet<String>();
        for (var photo : photos) {
            var pair = pair(photo);
            if (pair.isEmpty()) {
                singles.add(photo);
            } else if (placed.add(pair.get(0).getId())) {
                flush(singles, groups);
                groups.add(new Group(pair, true));
            }
        }
        flush(singles, groups);
        return groups;
    }

    private static void flush(List<Evidence> singles, List<Group> groups) {
        if (!singles.isEmpty()) {
            groups.add(new Group(List.copyOf(singles), false));
            singles.clear();
        }
    }

    /** Before and after; empty when the photo stands alone. */
    private List<Evidence> pair(Evidence photo) {
        var after = after(photo) ? Optional.of(photo)
                : photos.stream().filter(PhotoPairs::after).filter(p -> photo.getId().equals(p.getPairedWith()))
                        .findFirst();
        var before = after.flatMap(p -> photos.stream().filter(b -> !after(b) && b.getId().equals(p.getPairedWith()))
                .filter(b -> Objects.equals(b.getItemCode(), p.getItemCode())).findFirst());
        // Of several that people paired with one photo apart from each other, the first has it.
        var first = before.flatMap(b -> photos.stream().filter(PhotoPairs::after)
                .filter(p -> b.getId().equals(p.getPairedWith())).findFirst());
        return before.isPresent() && first.equals(after) ? List.of(before.get(), after.get()) : List.of();
    }

    private static boolean after(Evidence photo) {
        return PhotoStage.AFTER.name().equals(photo.getStage());
    }
}
