package org.canxun.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Fields;
import org.canxun.core.document.Paper.Fields.Field;
import org.canxun.core.document.Paper.Heading;
import org.canxun.core.document.Paper.Notice;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Text;

/**
 * 各部门检查记录表: what one agency checked on a visit. The joint team has no powers of its own (国办发〔2024〕54号), so each
 * agency signs its own record. Civil affairs' is no administrative inspection and says so.
 */
public final class AgencyRecordPaper {

    private final InspectionDossier dossier;
    private final RecordSheet sheet;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    private AgencyRecordPaper(InspectionDossier dossier, RecordSheet sheet) {
        this.dossier = dossier;
        this.sheet = sheet;
        wording = new Wording(sheet.record().getRecordKind());
    }

    /**
     * @throws ProblemException PAPER_RECORD_MISSING, PAPER_TEMPLATE_MISSING or PAPER_TEMPLATE_DIFFERS; a record is
     *             never printed over a checklist it was not made with
     */
    public static Paper of(InspectionDossier dossier, String agencyCode) throws ProblemException {
        return new AgencyRecordPaper(dossier, dossier.sheet(agencyCode)).compose();
    }

    private Paper compose() {
        var agency = sheet.record().getAgencyCode();
        fields();
        notices();
        heading("officers");
        blocks.addAll(new OfficerBlocks(wording, sheet).blocks());
        heading("summary");
        blocks.addAll(new SummaryBlocks(wording, sheet).blocks());
        sheet.judged().filter(JudgementBlocks::any).ifPresent(record -> {
            heading("judgement");
            blocks.addAll(new JudgementBlocks(wording, record).blocks());
        });
        heading("items");
        source();
        blocks.addAll(new ItemTables(wording, sheet).blocks());
        heading("findings");
        blocks.add(new FindingTable(wording, sheet).block());
        heading("photos");
        blocks.addAll(new EvidenceBlocks(wording, sheet).blocks());
        if (!sheet.record().getSupplements().isEmpty()) {
            heading("supplements");
            blocks.addAll(new SupplementBlocks(wording, sheet).blocks());
        }
        heading("signatures");
        blocks.addAll(new SignatureBlocks(wording, sheet).blocks());
        var footer = wording.text("footer", wording.text("record.short", dossier.agencyShortName(agency)),
                wording.entered(dossier.site().getName()), wording.date(dossier.visitDate()));
        return new Paper(wording.text("record.title"), "zh-CN", dossier.agencyName(agency), footer,
                sheet.completed() ? Optional.empty() : Optional.of(wording.text("mark.draft")),
                dossier.printedAt().atZone(dossier.zone()), blocks);
    }

    private void heading(String key) {
        headings++;
        blocks.add(new Heading(1, wording.heading(headings, key)));
    }

    private void fields() {
        var inspection = dossier.inspection();
        var fields = new ArrayList<>(SiteFields.of(wording, dossier.site()));
        fields.add(Field.of(wording.text("field.representative"),
                wording.entered(inspection.getSiteRepresentative())));
        fields.add(Field.of(wording.text("field.date"), wording.date(inspection.getVisitDate())));
        if (!sheet.appraisal()) {
            fields.add(Field.of(wording.text("field.kind"), wording.entered(dossier.kindLabel())));
            fields.add(Field.of(wording.text("field.number"), inspection.getNumberInYear() <= 0
                    ? wording.text("blank")
                    : wording.text("field.number.value", inspection.getNumberInYear())));
        }
        fields.add(Field.wide(wording.text("field.template"), template()));
        blocks.add(new Fields(fields));
    }

    private String template() {
        var template = sheet.template();
        return wording.text("template.value", template.getCode(), template.getVersion(),
                wording.entered(template.getTitle()));
    }

    private void notices() {
        if (!sheet.completed()) {
            var all = Tally.of(sheet, item -> true);
            blocks.add(new Notice(all.open() == 0 ? wording.text("record.notice.open")
                    : wording.text("record.notice.draft", all.total(), all.open())));
        }
        if (sheet.appraisal()) {
            blocks.add(new Notice(wording.text("record.statement")));
        }
        var certified = sheet.officers().stream().filter(sheet::certified).count();
        if (sheet.enforcing() && certified < 2) {
            blocks.add(new Notice(wording.text("record.notice.officers", certified)));
        }
    }

    private void source() {
        var template = sheet.template();
        var provenance = Wording.blank(template.getProvenance()) ? ""
                : wording.text("items.provenance", template.getProvenance().strip());
        blocks.add(new Paragraph(Text.quiet(wording.text("items.source", template(),
                wording.entered(template.getContentDigest()), provenance))));
        blocks.add(new Paragraph(Text.quiet(wording.text("items.legend"))));
    }
}
