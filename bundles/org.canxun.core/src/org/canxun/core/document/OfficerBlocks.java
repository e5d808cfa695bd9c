package org.canxun.core.document;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Table;
import org.canxun.core.document.Paper.Table.Align;
import org.canxun.core.document.Paper.Table.Cell;
import org.canxun.core.document.Paper.Table.Column;
import org.canxun.core.document.Paper.Table.Row;
import org.canxun.core.document.Paper.Text;
import org.canxun.model.TeamMember;

/** Who checked. */
record OfficerBlocks(Wording wording, RecordSheet sheet) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(table());
        var assistants = sheet.assistants().stream().map(this::assistant).toList();
        if (!assistants.isEmpty()) {
            blocks.add(new Paragraph(Text.plain(wording.text("officers.assistants",
                    String.join(wording.text("officers.assistants.and"), assistants)))));
        }
        return blocks;
    }

    private String assistant(TeamMember assistant) {
        return Wording.blank(assistant.getOrganisation()) ? wording.entered(assistant.getName())
                : wording.text("officers.assistant", wording.entered(assistant.getName()),
                        assistant.getOrganisation().strip());
    }

    private Block table() {
        var officers = sheet.officers();
        if (officers.isEmpty()) {
            return new Paragraph(Text.strong(wording.text("officers.empty")));
        }
        var columns = List.of(new Column(wording.text("officers.column.number"), 14, Align.CENTRE),
                new Column(wording.text("officers.column.name"), 32, Align.CENTRE),
                new Column(wording.text("officers.column.certificate"), 40, Align.CENTRE),
                new Column(wording.text("officers.column.valid"), 34, Align.CENTRE),
                new Column(wording.text("officers.column.remark"), 36, Align.CENTRE));
        var rows = new ArrayList<Row>();
        for (var officer : officers) {
            rows.add(new Row(List.of(Cell.of(Integer.toString(rows.size() + 1)),
                    Cell.of(wording.entered(officer.getName())), Cell.of(certificate(officer)),
                    Cell.of(officer.getCertValidTo() == null ? wording.text("dash")
                            : wording.date(officer.getCertValidTo())),
                    new Cell(remarks(officer)))));
        }
        return new Table(wording.text("officers"), columns, rows);
    }

    private String certificate(TeamMember officer) {
        return Wording.blank(officer.getCertNo()) ? wording.text("dash") : officer.getCertNo().strip();
    }

    private List<Text> remarks(TeamMember officer) {
        var remarks = new ArrayList<Text>();
        if (officer.isLeader()) {
            remarks.add(Text.plain(wording.text("officers.leader")));
        }
        if (sheet.enforcing() && !sheet.certified(officer)) {
            remarks.add(Text.strong(wording.text(Wording.blank(officer.getCertNo()) ? "officers.uncertified"
                    : officer.getCertValidTo() == null ? "officers.novalidity" : "officers.expired")));
        }
        return remarks;
    }
}
