package org.canxun.ui.inspection.dossier;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.dossier.Visit;
import org.canxun.core.port.InspectionRow.RecordRow;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.table.Column;

/** The columns of a site's history: one per agency, with how far its record is and what follows from it. */
record VisitColumns(Messages messages, Codes codes, Locale locale, DossierWords words) {

    List<Column<Visit>> columns() {
        var columns = new ArrayList<Column<Visit>>();
        columns.add(Column.<Visit>text("date", messages.inspection_date, 8,
                visit -> visit.row().visitDate().toString()).sortedBy(visit -> visit.row().visitDate()));
        columns.add(Column.text("kind", messages.inspection_kind, 6,
                visit -> codes.label(Codes.INSPECTION_KIND, visit.row().kind(), locale)));
        columns.add(Column.text("due", words.messages().column_due, 10, words::due));
        for (var agency : codes.agencies()) {
            columns.add(Column.<Visit>text("agency." + agency.code(), agency.shortName(), 13,
                    visit -> progress(visit, agency.code())).sortedBy(visit -> answered(visit, agency.code())));
        }
        columns.add(Column.number("findings", messages.inspection_findings, 3, visit -> visit.row().findings()));
        columns.add(Column.number("evidence", messages.inspection_evidence, 3, visit -> visit.row().evidence()));
        return columns;
    }

    /** What follows from it, answered of all, then what is worth knowing: failed items, and whether it is complete. */
    private String progress(Visit visit, String agencyCode) {
        return record(visit, agencyCode)
                .map(record -> (words.judged(visit, agencyCode) + " " + words(record)).strip()).orElse("—");
    }

    private String words(RecordRow record) {
        var text = record.total() == 0 ? String.valueOf(record.answered())
                : record.answered() + "/" + record.total();
        if (record.completed()) {
            text += " ✓";
        }
        return record.nonconforming() == 0 ? text
                : text + " " + MessageFormat.format(messages.inspection_failed, record.nonconforming());
    }

    private static Integer answered(Visit visit, String agencyCode) {
        return record(visit, agencyCode).map(RecordRow::answered).orElse(-1);
    }

    private static Optional<RecordRow> record(Visit visit, String agencyCode) {
        return visit.row().records().stream().filter(record -> record.agencyCode().equals(agencyCode)).findFirst();
    }
}
