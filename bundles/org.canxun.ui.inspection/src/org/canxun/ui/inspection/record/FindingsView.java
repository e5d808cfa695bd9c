package org.canxun.ui.inspection.record;

import java.util.function.Consumer;

import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.RecordView;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What all agencies found, in one list. Enter goes to the item. */
final class FindingsView {

    private static final int LEAST_HEIGHT = 32;
    private static final int TEXT = 2;

    private final RecordingModel model;
    private final ItemWords words;
    private final Messages messages;
    private final Composite area;
    private final Label heading;
    private final Table table;

    /** @param open goes to an item and back to the checklist */
    FindingsView(Composite parent, RecordingModel model, ItemWords words, Messages messages, Consumer<Place> open,
            Runnable back) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
        heading = Css.style(new Label(area, SWT.NONE), Css.SECTION);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
        var close = new Button(area, SWT.PUSH | SWT.FLAT);
        close.setText(messages.findings_back);
        close.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> back.run()));
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SEARCH);
        table.setHeaderVisible(true);
        Access.name(table, messages.findings);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        for (var title : new String[]{ messages.findings_agency, messages.column_code, messages.finding,
            messages.findings_severity, messages.findings_term, messages.findings_photos }) {
            new TableColumn(table, SWT.LEFT).setText(title);
        }
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, LEAST_HEIGHT));
        table.addListener(SWT.DefaultSelection, event -> {
            if (event.item.getData() instanceof FindingView finding) {
                open.accept(new Place(finding.recordId(), finding.itemCode()));
            }
        });
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                back.run();
            }
        });
        table.addListener(SWT.Resize, event -> layOut());
    }

    Composite control() {
        return area;
    }

    void focus() {
        table.setFocus();
    }

    void fill() {
        var findings = model.view().findings();
        heading.setText(findings.isEmpty() ? messages.findings_empty
                : ItemWords.format(messages.findings_heading, findings.size()));
        int selected = Math.max(0, table.getSelectionIndex());
        table.setRedraw(false);
        table.removeAll();
        for (var finding : findings) {
            var item = new TableItem(table, SWT.NONE);
            item.setData(finding);
            item.setText(new String[]{
                model.view().record(finding.recordId()).map(RecordView::agencyName).orElse(""),
                finding.itemCode(), finding.text().replace('\n', ' '), words.severity(finding.severity()),
                words.term(finding.term()), finding.photos() == 0 ? "" : Integer.toString(finding.photos()) });
        }
        if (!findings.isEmpty()) {
            table.setSelection(Math.min(selected, findings.size() - 1));
        }
        table.setRedraw(true);
        layOut();
    }

    private void layOut() {
        int rest = table.getClientArea().width;
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (i != TEXT) {
                table.getColumn(i).pack();
                rest -= table.getColumn(i).getWidth();
            }
        }
        table.getColumn(TEXT).setWidth(Math.max(LEAST_HEIGHT, rest));
    }
}
