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

/** The failed items of one agency's record. */
record FindingTable(Wording wording, RecordSheet sheet) {

    Block block() {
        var faults = sheet.faults();
        if (faults.isEmpty()) {
            var open = Tally.of(sheet, item -> true).open();
            return new Paragraph(Text.plain(open == 0 ? wording.text("findings.empty")
                    : wording.text("findings.none.yet", open)));
        }
        var columns = List.of(column("number", 12, Align.CENTRE), column("code", 16, Align.CENTRE),
                column("text", 49, Align.LEFT), column("class", 14, Align.CENTRE), column("basis", 28, Align.LEFT),
                column("term", 25, Align.CENTRE), column("photos", 12, Align.CENTRE));
        var rows = new ArrayList<Row>();
        for (var fault : faults) {
            var words = new FindingWords(wording, fault);
            rows.add(new Row(List.of(Cell.of(Integer.toString(rows.size() + 1)), Cell.of(fault.item().getCode()),
                    words.problem(), words.weight(), words.basis(), words.way(),
                    Cell.of(Long.toString(sheet.photos(fault.item().getCode()))))));
        }
        return new Table(wording.text("findings"), columns, rows);
    }

    private Column column(String key, int width, Align align) {
        return new Column(wording.text("findings.column." + key), width, align);
    }
}
