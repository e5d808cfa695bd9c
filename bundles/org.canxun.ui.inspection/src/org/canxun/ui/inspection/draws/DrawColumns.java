package org.canxun.ui.inspection.draws;

import java.util.List;

import org.canxun.core.draw.CheckedDraw;
import org.canxun.ui.table.Column;

/** The columns of the list of draws, and of what was drawn. */
final class DrawColumns {

    private DrawColumns() {}

    static List<Column<CheckedDraw>> draws(DrawWords words) {
        var messages = words.messages();
        return List.of(
                Column.<CheckedDraw>text("drawn", messages.column_drawn, 11, row -> words.minute(row.draw()))
                        .sortedBy(row -> row.draw().drawnAt()),
                Column.<CheckedDraw>text("sites", messages.column_sites, 3,
                        row -> row.draw().sites() + "/" + row.draw().objectPool().size())
                        .sortedBy(row -> row.draw().sites()),
                Column.text("check", messages.column_check, 7, row -> row.mark(words.locale())),
                Column.text("agencies", messages.column_agencies, 6, row -> words.agencies(row.draw())),
                Column.text("person", messages.column_person, 4, row -> row.draw().label(row.draw().personId()).name()),
                Column.text("witnesses", messages.column_witnesses, 4, row -> words.joined(row.draw().witnesses())),
                Column.text("reason", messages.column_reason, 5, row -> row.draw().reason()),
                Column.<CheckedDraw>text("basis", messages.column_basis, 10,
                        row -> words.basis(row.draw().poolBasis())).hidden(),
                Column.<CheckedDraw>text("id", messages.column_id, 18, row -> row.draw().id()).hidden());
    }

    static List<Column<ResultRow>> results(DrawWords words) {
        var messages = words.messages();
        return List.of(Column.number("place", messages.result_place, 2, ResultRow::place),
                Column.text("site", messages.result_site, 12, ResultRow::site),
                Column.<ResultRow>text("filing", messages.result_filing, 9, ResultRow::filingNumber).hidden(),
                Column.text("agency", messages.result_agency, 4, row -> words.agency(row.agencyCode())),
                Column.text("officers", messages.result_officers, 23, words::officers));
    }
}
