package org.canxun.core.document;

import java.util.List;

import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Table;
import org.canxun.core.document.Paper.Table.Align;
import org.canxun.core.document.Paper.Table.Cell;
import org.canxun.core.document.Paper.Table.Column;
import org.canxun.core.document.Paper.Table.Row;
import org.canxun.core.document.Paper.Text;
import org.canxun.model.ChecklistItem;

/** The counts of a record, in a table and in the sentence of the 2016 result form. They judge nothing. */
record SummaryBlocks(Wording wording, RecordSheet sheet) {

    List<Block> blocks() {
        var key = Tally.of(sheet, ChecklistItem::isKeyItem);
        var general = Tally.of(sheet, item -> !item.isKeyItem());
        var all = Tally.of(sheet, item -> true);
        var columns = List.of(column("class", 24), column("total", 26), column("checked", 20), column("conform", 20),
                column("failed", 22), column("inapplicable", 22), column("open", 22));
        var rows = List.of(row("class.key", key), row("class.general", general), row("summary.all", all));
        var agency = sheet.dossier().agencyShortName(sheet.record().getAgencyCode());
        var text = wording.text("summary.text", agency, wording.date(sheet.dossier().visitDate()),
                wording.entered(sheet.dossier().site().getName()), all.checked(), key.checked(), key.failed().size(),
                codes(key), general.checked(), general.failed().size(), codes(general), all.inapplicable(),
                all.open());
        return List.of(new Table(wording.text("summary"), columns, rows), new Paragraph(Text.plain(text)));
    }

    private Column column(String key, int width) {
        return new Column(wording.text("summary.column." + key), width, Align.CENTRE);
    }

    private Row row(String key, Tally tally) {
        return new Row(List.of(Cell.of(wording.text(key)), count(tally.total()), count(tally.checked()),
                count(tally.conform()), failed(tally.failed().size()), count(tally.inapplicable()),
                count(tally.open())));
    }

    private static Cell count(int number) {
        return Cell.of(Integer.toString(number));
    }

    private static Cell failed(int number) {
        return number == 0 ? count(number) : Cell.of(Text.strong(Integer.toString(number)));
    }

    private String codes(Tally tally) {
        return tally.failed().isEmpty() ? wording.text("none")
                : String.join(wording.text("list.separator"), tally.failed());
    }
}
