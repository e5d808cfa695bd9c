package org.canxun.ui.inspection.record;

import java.util.List;

import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.RecordView;
import org.eclipse.swt.widgets.Composite;

/** What all agencies found, in one list. Enter goes to the item. */
final class FindingsView {

    private static final int TEXT = 2;

    private final RecordingModel model;
    private final ItemWords words;
    private final Messages messages;
    private final RowsView rows;

    FindingsView(Composite parent, RecordingModel model, ItemWords words, Messages messages) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        rows = new RowsView(parent, messages.findings,
                List.of(messages.findings_agency, messages.column_code, messages.finding, messages.findings_severity,
                        messages.findings_term, messages.findings_photos),
                TEXT, messages);
    }

    RowsView rows() {
        return rows;
    }

    void fill() {
        var findings = model.view().findings();
        rows.fill(findings.isEmpty() ? messages.findings_empty
                : ItemWords.format(messages.findings_heading, findings.size()), "",
                findings.stream().map(this::line).toList());
    }

    private RowsView.Line line(FindingView finding) {
        return new RowsView.Line(new Place(finding.recordId(), finding.itemCode()), List.of(
                model.view().record(finding.recordId()).map(RecordView::agencyName).orElse(""), finding.itemCode(),
                finding.text().replace('\n', ' '), words.severity(finding.severity()), words.term(finding.term()),
                finding.photos() == 0 ? "" : Integer.toString(finding.photos())));
    }
}
