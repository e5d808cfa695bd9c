package org.canxun.core.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.model.Evidence;

/**
 * What belongs to a photo beside the file.
 *
 * @param sm3 of the file, lower-case hexadecimal; empty in evidence from before it was computed
 * @param source how it came; empty when that was not kept
 * @param stage which side of a correction on the spot it shows; empty: neither
 * @param pairedWith of a photo AFTER, the id of the photo BEFORE at the same item; empty when it stands alone
 * @param marks what is drawn over it, from below to above
 */
public record PhotoDetails(String sm3, Optional<EvidenceSource> source, Optional<PhotoStage> stage, String pairedWith,
        List<PhotoMark> marks) {

    public static final PhotoDetails NONE = new PhotoDetails("", Optional.empty(), Optional.empty(), "", List.of());

    public PhotoDetails {
        marks = List.copyOf(marks);
    }

    /** @param beside all evidence of the same item */
    static PhotoDetails of(Evidence evidence, List<Evidence> beside) {
        var stage = Stream.of(PhotoStage.values()).filter(s -> s.name().equals(evidence.getStage())).findFirst();
        var before = beside.stream().map(Evidence::getId).filter(id -> id.equals(evidence.getPairedWith()))
                .filter(id -> stage.filter(PhotoStage.AFTER::equals).isPresent()).findFirst();
        return new PhotoDetails(evidence.getSm3() == null ? "" : evidence.getSm3(), source(evidence), stage,
                before.orElse(""), PhotoMarks.of(evidence));
    }

    private static Optional<EvidenceSource> source(Evidence evidence) {
        return Stream.of(EvidenceSource.values()).filter(s -> s.name().equals(evidence.getSource())).findFirst();
    }
}
