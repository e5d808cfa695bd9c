package org.canxun.ui.inspection.dossier;

import java.time.LocalDate;
import java.util.List;

import org.canxun.core.dossier.OpenFinding;
import org.canxun.ui.inspection.record.ItemWords;
import org.canxun.ui.inspection.rectify.RectifyWords;
import org.canxun.ui.table.Column;

/** The columns of what is not put right at a site. */
record FindingColumns(DossierWords words, ItemWords items, RectifyWords rectify) {

    List<Column<Row>> columns() {
        var messages = words.messages();
        return List.of(
                Column.<Row>text("state", messages.column_state, 8, row -> words.state(row.finding(), row.today()))
                        .sortedBy(Row::urgency),
                Column.<Row>text("due", messages.column_due, 7,
                        row -> rectify.cells(row.finding().finding(), "").get(1)),
                Column.<Row>text("agency", messages.column_agency, 5,
                        row -> words.agency(row.finding().finding().agencyCode())),
                Column.<Row>text("item", messages.column_item, 5, row -> row.finding().finding().itemCode()),
                Column.<Row>text("text", messages.column_text, 18,
                        row -> row.finding().finding().text().replace('\n', ' ')),
                Column.<Row>text("severity", messages.column_severity, 4,
                        row -> items.severity(row.finding().finding().severity()))
                        .sortedBy(row -> row.finding().finding().severity()),
                Column.<Row>text("way", messages.column_way, 9, row -> rectify.cells(row.finding().finding(),
                        items.term(row.finding().finding().term())).get(0)),
                Column.<Row>text("later", messages.column_later, 12, row -> words.later(row.finding())),
                Column.<Row>text("found", messages.column_found, 7,
                        row -> String.valueOf(row.finding().visitDate())),
                Column.<Row>text("question", messages.column_question, 18,
                        row -> row.finding().itemText().replace('\n', ' ')).hidden());
    }

    /** A finding on the day it is looked at. @param urgency its place among all */
    record Row(OpenFinding finding, LocalDate today, Integer urgency) {

        Object key() {
            return finding.inspectionId() + finding.finding().recordId() + finding.finding().itemCode();
        }
    }
}
