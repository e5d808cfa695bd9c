package org.canxun.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.document.Paper.Photos.Photo;
import org.canxun.core.document.Paper.Text;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.inspection.PhotoMarks;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.core.port.CopyOverlay;
import org.canxun.model.Evidence;

/** What papers say of a photo, and what its copies say themselves. */
record PhotoWords(Wording wording, InspectionDossier dossier) {

    /** Sixteen digits tell the files of a district apart and can be compared by eye. */
    private static final int SHORT_DIGEST = 16;

    Photo photo(int number, Evidence evidence) {
        var digest = Objects.toString(evidence.getSha256(), "");
        var code = code(evidence);
        var head = Wording.blank(evidence.getCaption()) ? wording.text("photos.caption", number, code)
                : wording.text("photos.caption.text", number, code, evidence.getCaption().strip());
        var caption = new ArrayList<Text>();
        caption.add(Text.plain(head + stage(evidence)));
        times(evidence).forEach(line -> caption.add(Text.quiet(line)));
        caption.add(Text.quiet(wording.text("photos.digest", digest)));
        var words = Wording.blank(evidence.getCaption()) ? wording.entered(evidence.getFileName())
                : evidence.getCaption().strip();
        return new Photo(dossier.printCopy().of(digest, overlay(evidence, true)),
                wording.entered(evidence.getFileName()), digest, caption,
                wording.text("photos.alternative", number, code, words));
    }

    /**
     * What is drawn over a copy that leaves. The same photo may serve another item, too: what is hidden there must not
     * leave with this one, nor what somebody hid too late for the record.
     */
    CopyOverlay overlay(Evidence evidence, boolean watermark) {
        var hidden = dossier.inspection().getEvidence().stream().filter(other -> other != evidence)
                .filter(other -> Objects.equals(other.getSha256(), evidence.getSha256()))
                .flatMap(other -> PhotoMarks.of(other).stream()).filter(mark -> mark.shape() == Shape.MOSAIC);
        var late = dossier.hidden().getOrDefault(Objects.toString(evidence.getSha256(), ""), List.of());
        var marks = Stream.of(hidden, late.stream(), PhotoMarks.of(evidence).stream()).flatMap(m -> m).distinct()
                .toList();
        return new CopyOverlay(marks, watermark ? watermark(evidence) : List.of());
    }

    /** Site and item; when and where; by whom and which file. */
    private List<String> watermark(Evidence evidence) {
        var lines = new ArrayList<String>();
        lines.add(wording.text("watermark.site", wording.entered(dossier.site().getName()), code(evidence)));
        lines.add(wording.text("watermark.taken", taken(evidence), place(evidence)));
        var digest = Objects.toString(evidence.getSha256(), "");
        lines.add(wording.text("watermark.officer", officer(evidence),
                digest.substring(0, Math.min(SHORT_DIGEST, digest.length()))));
        return lines;
    }

    private String taken(Evidence evidence) {
        return Wording.blank(evidence.getCapturedAt()) ? wording.text("watermark.imported",
                wording.time(evidence.getImportedAt(), dossier.zone()))
                : wording.text("watermark.captured", when(evidence));
    }

    /** By the camera's clock. */
    String when(Evidence evidence) {
        var taken = Objects.toString(evidence.getCapturedAt(), "").replace('T', ' ');
        return Wording.blank(evidence.getCapturedOffset()) ? taken : taken + " " + evidence.getCapturedOffset();
    }

    /** Of the camera; else where the site is, as laptops know no place. */
    private String place(Evidence evidence) {
        return located(evidence) ? coordinates(evidence) : wording.entered(dossier.site().getAddress());
    }

    static boolean located(Evidence evidence) {
        return evidence.getLongitude() != null && evidence.getLatitude() != null;
    }

    String coordinates(Evidence evidence) {
        return wording.text("photos.position", evidence.getLongitude().toPlainString(),
                evidence.getLatitude().toPlainString());
    }

    /** Who attached it; else the inspectors of the team, who answer for it: those who only assist do not. */
    String officer(Evidence evidence) {
        var by = dossier.attachedBy(evidence);
        return by.isEmpty() ? dossier.inspection().getTeam().stream()
                .filter(member -> !member.isAssisting()).map(m -> Objects.toString(m.getName(), ""))
                .filter(name -> !name.isEmpty()).collect(Collectors.joining(wording.text("list.separator"))) : by;
    }

    private String stage(Evidence evidence) {
        return PhotoStage.BEFORE.name().equals(evidence.getStage()) ? wording.text("photos.before")
                : PhotoStage.AFTER.name().equals(evidence.getStage()) ? wording.text("photos.after") : "";
    }

    /** The camera's clock may be wrong; the import's is ours. Both are printed and neither is corrected. */
    List<String> times(Evidence evidence) {
        var imported = wording.text("photos.imported", wording.time(evidence.getImportedAt(), dossier.zone()));
        if (Wording.blank(evidence.getCapturedAt())) {
            return List.of(wording.text("photos.uncaptured"), imported);
        }
        var taken = evidence.getCapturedAt().replace('T', ' ');
        return List.of(Wording.blank(evidence.getCapturedOffset()) ? wording.text("photos.captured.nozone", taken)
                : wording.text("photos.captured", taken, evidence.getCapturedOffset()), imported);
    }

    String code(Evidence evidence) {
        return Wording.blank(evidence.getItemCode()) ? wording.text("photos.place") : evidence.getItemCode();
    }
}
