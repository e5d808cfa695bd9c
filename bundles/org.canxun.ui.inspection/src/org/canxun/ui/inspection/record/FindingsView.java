package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.RecordView;
import org.canxun.ui.inspection.rectify.RectifyWords;
import org.eclipse.swt.widgets.Composite;

/** What all agencies found, in one list. Enter goes to the item. */
final class FindingsView {

    private static final int TEXT = 2;

    private final RecordingModel model;
    private final ItemWords words;
    private final RectifyWords rectify;
    private final Messages messages;
    private final RowsView rows;

    FindingsView(Composite parent, RecordingModel model, ItemWords words, RectifyWords rectify, Messages messages) {
        this.model = model;
        this.words = words;
        this.rectify = rectify;
        this.messages = messages;
        rows = new RowsView(parent, messages.findings,
                Stream.of(List.of(messages.findings_agency, messages.column_code, messages.finding,
                        messages.findings_severity), rectify.columns(), List.of(messages.findings_photos))
                        .flatMap(List::stream).toList(),
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
        var cells = new ArrayList<>(List.of(
                model.view().record(finding.recordId()).map(RecordView::agencyName).orElse(""), finding.itemCode(),
                finding.text().replace('\n', ' '), words.severity(finding.severity())));
        cells.addAll(rectify.cells(finding, words.term(finding.term())));
        cells.add(finding.photos() == 0 ? "" : Integer.toString(finding.photos()));
        return new RowsView.Line(new Place(finding.recordId(), finding.itemCode()), List.copyOf(cells));
    }
}
