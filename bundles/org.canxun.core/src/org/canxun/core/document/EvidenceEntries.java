package org.canxun.core.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.port.CopyOverlay;
import org.canxun.model.AgencyRecord;
import org.canxun.model.Evidence;
import org.canxun.model.RecordKind;

/** All evidence of an inspection in the order of its records; what belongs to the visit as a whole comes first. */
public final class EvidenceEntries {

    private final InspectionDossier dossier;
    private final PhotoWords words;
    private final Map<String, AgencyRecord> records = new HashMap<>();
    private final List<Evidence> evidence;

    public EvidenceEntries(InspectionDossier dossier) {
        this.dossier = dossier;
        words = new PhotoWords(new Wording(RecordKind.INSPECTION), dossier);
        dossier.records().forEach(record -> records.put(record.getId(), record));
        evidence = dossier.inspection().getEvidence().stream()
                .sorted(Comparator.comparingInt(this::position)
                        .thenComparing(e -> Objects.toString(e.getItemCode(), ""))
                        .thenComparing(e -> Objects.toString(e.getCapturedAt(), "")).thenComparing(Evidence::getId))
                .toList();
    }

    private int position(Evidence file) {
        var record = records.get(file.getRecordId());
        return record == null ? -1 : record.getPosition();
    }

    public List<EvidenceEntry> entries() {
        return evidence.stream().map(this::entry).toList();
    }

    /** What is drawn over the copy of a file that leaves. */
    public CopyOverlay overlay(EvidenceEntry entry, boolean watermark) {
        return words.overlay(evidence.get(entry.number() - 1), watermark);
    }

    private EvidenceEntry entry(Evidence file) {
        // What the same photo hides elsewhere is over its copy as well, so that it is counted.
        var marks = words.overlay(file, false).marks();
        var agency = Optional.ofNullable(records.get(file.getRecordId()))
                .map(record -> dossier.agencyShortName(record.getAgencyCode())).orElse("");
        var located = PhotoWords.located(file);
        return new EvidenceEntry(number(file), file.getId(), agency, text(file.getItemCode()),
                text(file.getPurpose()), text(file.getFileName()), text(file.getMediaType()), file.getSize(),
                words.when(file), text(file.getCamera()), located ? file.getLongitude().toPlainString() : "",
                located ? file.getLatitude().toPlainString() : "", text(file.getSha256()), text(file.getSm3()),
                Optional.ofNullable(file.getImportedAt()), dossier.attachedBy(file), text(file.getSource()),
                marks.size(),
                (int) marks.stream().filter(mark -> mark.shape() == PhotoMark.Shape.MOSAIC).count(),
                text(file.getStage()), partner(file).map(this::number));
    }

    private int number(Evidence file) {
        return 1 + evidence.indexOf(file);
    }

    private Optional<Evidence> partner(Evidence file) {
        return new PhotoPairs(evidence).groups().stream().filter(group -> group.pair() && group.photos().contains(file))
                .flatMap(group -> group.photos().stream()).filter(other -> other != file).findFirst();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
