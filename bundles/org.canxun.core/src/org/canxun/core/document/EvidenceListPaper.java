package org.canxun.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Fields;
import org.canxun.core.document.Paper.Fields.Field;
import org.canxun.core.document.Paper.Heading;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Signatures;
import org.canxun.core.document.Paper.Signatures.Place;
import org.canxun.core.document.Paper.Table;
import org.canxun.core.document.Paper.Table.Align;
import org.canxun.core.document.Paper.Table.Cell;
import org.canxun.core.document.Paper.Table.Column;
import org.canxun.core.document.Paper.Table.Row;
import org.canxun.core.document.Paper.Text;
import org.canxun.model.RecordKind;

/**
 * 现场检查证据清单: every file of a visit with the digests that prove it unchanged (电子签名法 5, 8: the original is what
 * can be shown to be whole since it was first made final).
 */
public final class EvidenceListPaper {

    private final InspectionDossier dossier;
    private final Wording wording = new Wording(RecordKind.INSPECTION);

    private EvidenceListPaper(InspectionDossier dossier) {
        this.dossier = dossier;
    }

    public static Paper of(InspectionDossier dossier) {
        return new EvidenceListPaper(dossier).compose();
    }

    private Paper compose() {
        var entries = new EvidenceEntries(dossier).entries();
        var fields = new ArrayList<>(SiteFields.of(wording, dossier.site()));
        fields.add(Field.of(wording.text("field.date"), wording.date(dossier.visitDate())));
        fields.add(Field.of(wording.text("evidence.count"), Integer.toString(entries.size())));
        var blocks = new ArrayList<Block>();
        blocks.add(new Fields(fields));
        blocks.add(new Paragraph(Text.plain(wording.text("evidence.statement"))));
        blocks.add(new Heading(1, wording.heading(1, "evidence.files")));
        blocks.add(entries.isEmpty() ? new Paragraph(Text.plain(wording.text("photos.empty"))) : table(entries));
        blocks.add(new Heading(1, wording.heading(2, "signatures")));
        blocks.add(new Signatures(List.of(
                new Place(wording.text("evidence.sign.made"), List.of(), 0, List.of(wording.text("sign.name")), false),
                new Place(wording.text("evidence.sign.checked"), List.of(), 0, List.of(wording.text("sign.name")),
                        false))));
        var title = wording.text("evidence.title");
        return new Paper(title, "zh-CN", dossier.agencyName(dossier.inspection().getLeadAgencyCode()),
                wording.text("footer", title, wording.entered(dossier.site().getName()),
                        wording.date(dossier.visitDate())),
                Optional.empty(), dossier.printedAt().atZone(dossier.zone()), blocks);
    }

    private Table table(List<EvidenceEntry> entries) {
        var columns = List.of(column("number", 10, Align.CENTRE), column("item", 17, Align.CENTRE),
                column("file", 36, Align.LEFT), column("taken", 29, Align.LEFT), column("attached", 26, Align.LEFT),
                column("digests", 38, Align.LEFT));
        return new Table(wording.text("evidence.files"), columns, entries.stream().map(this::row).toList());
    }

    private Column column(String key, int width, Align align) {
        return new Column(wording.text("evidence.column." + key), width, align);
    }

    private Row row(EvidenceEntry entry) {
        return new Row(List.of(Cell.of(Integer.toString(entry.number())), item(entry), file(entry), taken(entry),
                attached(entry), digests(entry)));
    }

    private Cell item(EvidenceEntry entry) {
        var code = entry.itemCode().isEmpty() ? wording.text("photos.place") : entry.itemCode();
        return entry.agency().isEmpty() ? Cell.of(code) : Cell.of(Text.plain(code), Text.quiet(entry.agency()));
    }

    private Cell file(EvidenceEntry entry) {
        var lines = new ArrayList<Text>();
        lines.add(Text.plain(wording.entered(entry.fileName())));
        lines.add(Text.quiet(wording.text("evidence.file", wording.entered(entry.mediaType()), entry.size())));
        if (entry.marks() > 0) {
            lines.add(Text.quiet(wording.text(entry.mosaics() == 0 ? "evidence.marks" : "evidence.marks.mosaic",
                    entry.marks(), entry.mosaics())));
        }
        if (!entry.stage().isEmpty()) {
            var stage = wording.text("evidence.stage." + ("BEFORE".equals(entry.stage()) ? "before" : "after"));
            lines.add(Text.quiet(entry.partner().map(other -> wording.text("evidence.pair", stage, other))
                    .orElse(stage)));
        }
        return new Cell(lines);
    }

    private Cell taken(EvidenceEntry entry) {
        var lines = new ArrayList<Text>();
        lines.add(Text.plain(entry.takenAt().isEmpty() ? wording.text("evidence.untaken") : entry.takenAt()));
        if (!entry.device().isEmpty()) {
            lines.add(Text.quiet(entry.device()));
        }
        if (!entry.longitude().isEmpty()) {
            lines.add(Text.quiet(wording.text("photos.position", entry.longitude(), entry.latitude())));
        }
        return new Cell(lines);
    }

    private Cell attached(EvidenceEntry entry) {
        return Cell.of(Text.plain(wording.time(entry.attachedAt().orElse(null), dossier.zone())),
                Text.quiet(wording.entered(entry.attachedBy())),
                Text.quiet(EvidenceTable.source(wording, entry)));
    }

    private Cell digests(EvidenceEntry entry) {
        return Cell.of(Text.quiet(wording.text("evidence.sha256", entry.sha256())),
                Text.quiet(wording.text("evidence.sm3",
                        entry.sm3().isEmpty() ? wording.text("evidence.sm3.none") : entry.sm3())));
    }
}
