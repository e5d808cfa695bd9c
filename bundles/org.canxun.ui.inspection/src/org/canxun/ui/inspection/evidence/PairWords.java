package org.canxun.ui.inspection.evidence;

import java.text.MessageFormat;
import java.util.List;

import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.PhotoStage;

/** Says what photos show of a correction. */
public record PairWords(Messages messages) {

    /** Which side a photo shows and which is its partner; empty when it shows neither. */
    public String of(List<Photo> photos, Photo photo) {
        return of(photos, photo, messages.paired);
    }

    /** The same for where there is little room. */
    public String brief(List<Photo> photos, Photo photo) {
        return of(photos, photo, messages.paired_short);
    }

    private String of(List<Photo> photos, Photo photo, String paired) {
        var stage = photo.details().stage().map(s -> s == PhotoStage.BEFORE ? messages.stage_BEFORE
                : messages.stage_AFTER).orElse("");
        return new Pairs(photos).partner(photo)
                .map(other -> MessageFormat.format(paired, stage, photos.indexOf(other) + 1)).orElse(stage);
    }

    /** Which side it shows and the number of figures over it, for those who hear it. */
    public String all(List<Photo> photos, Photo photo) {
        var marks = photo.marks().isEmpty() ? "" : MessageFormat.format(messages.marked, photo.marks().size());
        return (of(photos, photo) + " " + marks).strip();
    }

    /** What proves a correction on the spot and is missing; empty when nothing is. */
    public String lack(ItemView item) {
        return switch (Pairs.lack(item)) {
            case NOTHING -> "";
            case BOTH -> messages.lacks_both;
            case BEFORE -> messages.lacks_before;
            case AFTER -> messages.lacks_after;
            case PAIR -> messages.lacks_pair;
        };
    }
}
