package org.canxun.ui.inspection.sites;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Codes;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.port.InspectionRow.RecordRow;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.table.Column;

/** The columns of a site's history: one per agency, with how far its record is. */
final class InspectionColumns {

    private InspectionColumns() {}

    static List<Column<InspectionRow>> of(Messages messages, Codes codes, Locale locale) {
        var columns = new ArrayList<Column<InspectionRow>>();
        columns.add(Column.<InspectionRow>text("date", messages.inspection_date, 6,
                row -> row.visitDate().toString()).sortedBy(InspectionRow::visitDate));
        columns.add(Column.text("kind", messages.inspection_kind, 8,
                row -> codes.label(Codes.INSPECTION_KIND, row.kind(), locale)));
        for (var agency : codes.agencies()) {
            columns.add(Column.<InspectionRow>text("agency." + agency.code(), agency.shortName(), 8,
                    row -> progress(row, agency.code(), messages)).sortedBy(row -> answered(row, agency.code())));
        }
        columns.add(Column.number("findings", messages.inspection_findings, 3, InspectionRow::findings));
        columns.add(Column.number("evidence", messages.inspection_evidence, 3, InspectionRow::evidence));
        return columns;
    }

    /** Answered of all, then what is worth knowing about it: failed items, and whether it is complete. */
    static String progress(InspectionRow row, String agencyCode, Messages messages) {
        return row.records().stream().filter(record -> record.agencyCode().equals(agencyCode)).findFirst()
                .map(record -> words(record, messages)).orElse("—");
    }

    private static String words(RecordRow record, Messages messages) {
        var text = record.total() == 0 ? String.valueOf(record.answered())
                : record.answered() + "/" + record.total();
        if (record.completed()) {
            text += " ✓";
        }
        return record.nonconforming() == 0 ? text
                : text + " " + MessageFormat.format(messages.inspection_failed, record.nonconforming());
    }

    private static Integer answered(InspectionRow row, String agencyCode) {
        return row.records().stream().filter(record -> record.agencyCode().equals(agencyCode)).findFirst()
                .map(RecordRow::answered).orElse(-1);
    }
}
