package org.canxun.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;
import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Fields;
import org.canxun.core.document.Paper.Fields.Field;
import org.canxun.core.document.Paper.Heading;
import org.canxun.core.document.Paper.Notice;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Photos;
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
 * 联合检查问题清单（告知单）: the problems all agencies found on one visit, handed over by the lead agency. A working paper:
 * only the owner of a finding may order anything, in a paper of its own (国办发〔2024〕54号).
 */
public final class FindingListPaper {

    private final InspectionDossier dossier;
    private final Wording wording = new Wording(RecordKind.INSPECTION);
    private final List<RecordSheet> sheets = new ArrayList<>();

    private FindingListPaper(InspectionDossier dossier) throws ProblemException {
        this.dossier = dossier;
        for (var record : dossier.records()) {
            sheets.add(dossier.sheet(record));
        }
    }

    /** @throws ProblemException PAPER_TEMPLATE_MISSING or PAPER_TEMPLATE_DIFFERS of any agency */
    public static Paper of(InspectionDossier dossier) throws ProblemException {
        return new FindingListPaper(dossier).compose();
    }

    private Paper compose() {
        var inspection = dossier.inspection();
        var open = sheets.stream().filter(sheet -> !sheet.completed()).map(this::agency)
                .collect(Collectors.joining(wording.text("list.separator")));
        var fields = new ArrayList<>(SiteFields.of(wording, dossier.site()));
        fields.add(Field.of(wording.text("field.date"), wording.date(inspection.getVisitDate())));
        fields.add(Field.of(wording.text("field.kind"), wording.entered(dossier.kindLabel())));
        fields.add(Field.of(wording.text("field.representative"),
                wording.entered(inspection.getSiteRepresentative())));
        var blocks = new ArrayList<Block>();
        blocks.add(new Fields(fields));
        if (!open.isEmpty()) {
            blocks.add(new Notice(wording.text("list.notice.draft", open)));
        }
        blocks.add(new Paragraph(Text.plain(wording.text("list.statement"))));
        if (sheets.stream().anyMatch(RecordSheet::appraisal)) {
            blocks.add(new Paragraph(Text.plain(wording.text("list.appraisal"))));
        }
        blocks.add(new Heading(1, wording.heading(1, "list.agencies")));
        blocks.add(agencies());
        blocks.add(new Heading(1, wording.heading(2, "findings")));
        blocks.addAll(findings(open.isEmpty()));
        blocks.add(new Heading(1, wording.heading(3, "signatures")));
        blocks.add(new Signatures(List.of(
                new Place(wording.text("sign.lead"), List.of(), 0, List.of(wording.text("sign.lead.name")), false),
                new Place(wording.text("sign.receipt"), List.of(), 0, List.of(wording.text("sign.receipt.name")),
                        false))));
        var title = wording.text("list.title");
        return new Paper(title, "zh-CN", dossier.agencyName(inspection.getLeadAgencyCode()),
                wording.text("footer", title, wording.entered(dossier.site().getName()),
                        wording.date(inspection.getVisitDate())),
                open.isEmpty() ? Optional.empty() : Optional.of(wording.text("mark.draft")),
                dossier.printedAt().atZone(dossier.zone()), blocks);
    }

    private String agency(RecordSheet sheet) {
        return dossier.agencyShortName(sheet.record().getAgencyCode());
    }

    private Table agencies() {
        var columns = List.of(new Column(wording.text("list.column.agency"), 66, Align.LEFT),
                new Column(wording.text("list.column.record"), 30, Align.CENTRE),
                new Column(wording.text("list.column.failed"), 30, Align.CENTRE),
                new Column(wording.text("list.column.key"), 30, Align.CENTRE));
        var rows = sheets.stream().map(sheet -> {
            var name = dossier.agencyName(sheet.record().getAgencyCode());
            var key = sheet.faults().stream().filter(fault -> fault.item().isKeyItem()).count();
            return new Row(List.of(Cell.of(sheet.appraisal() ? wording.text("agency.appraised", name) : name),
                    sheet.completed() ? Cell.of(wording.text("list.record.complete"))
                            : Cell.of(Text.strong(wording.text("list.record.open"))),
                    Cell.of(Integer.toString(sheet.faults().size())), Cell.of(Long.toString(key))));
        }).toList();
        return new Table(wording.text("list.agencies"), columns, rows);
    }

    private List<Block> findings(boolean complete) {
        var rows = new ArrayList<Row>();
        for (var sheet : sheets) {
            for (var fault : sheet.faults()) {
                var words = new FindingWords(wording, fault);
                var code = fault.item().getCode();
                rows.add(new Row(List.of(Cell.of(Integer.toString(rows.size() + 1)), owner(sheet), Cell.of(code),
                        words.neutralProblem(), words.weight(), words.basis(), words.neutralWay(),
                        Cell.of(Long.toString(sheet.photos(code))))));
            }
        }
        if (rows.isEmpty()) {
            return List.of(new Paragraph(Text.plain(wording.text(complete ? "list.empty" : "list.empty.yet"))));
        }
        var columns = List.of(column("number", 9, Align.CENTRE), column("agency", 19, Align.CENTRE),
                column("code", 15, Align.CENTRE), column("text", 42, Align.LEFT), column("class", 12, Align.CENTRE),
                column("basis", 26, Align.LEFT), column("suggested", 22, Align.CENTRE),
                column("photos", 11, Align.CENTRE));
        var blocks = new ArrayList<Block>();
        blocks.add(new Table(wording.text("findings"), columns, rows));
        blocks.add(new Paragraph(Text.quiet(wording.text("list.note"))));
        blocks.addAll(pairs());
        return blocks;
    }

    /** What was put right on the spot, for the site to see that it counts. */
    private List<Block> pairs() {
        var words = new PhotoWords(wording, dossier);
        var blocks = new ArrayList<Block>();
        var number = 1;
        for (var sheet : sheets) {
            var codes = sheet.faults().stream().map(fault -> fault.item().getCode()).toList();
            var photos = sheet.evidence().stream().filter(RecordSheet::photo)
                    .filter(photo -> codes.contains(photo.getItemCode())).toList();
            for (var group : new PhotoPairs(photos).groups()) {
                if (group.pair()) {
                    blocks.add(new Photos(List.of(words.photo(number++, group.photos().get(0)),
                            words.photo(number++, group.photos().get(1)))));
                }
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Heading(2, wording.text("list.pairs")));
        }
        return blocks;
    }

    private Cell owner(RecordSheet sheet) {
        return sheet.appraisal() ? Cell.of(Text.plain(agency(sheet)), Text.quiet(wording.text("list.appraised")))
                : Cell.of(agency(sheet));
    }

    private Column column(String key, int width, Align align) {
        return new Column(wording.text("findings.column." + key), width, align);
    }
}
