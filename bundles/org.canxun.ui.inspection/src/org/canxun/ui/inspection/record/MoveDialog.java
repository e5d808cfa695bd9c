package org.canxun.ui.inspection.record;

import java.util.List;

import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.RecordView;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Shows what a move of a record to a newer version of its checklist does, before it is done. */
final class MoveDialog extends CalmDialog {

    private static final int WIDTH_CHARS = 110;
    private static final int ROWS = 10;
    private static final int DETAIL_LINES = 6;
    private static final int TEXT = 2;
    private static final int GAP_CHARS = 3;

    private final RecordView record;
    private final MovePlan plan;
    private final List<MoveWords.Line> lines;
    private final Messages messages;

    MoveDialog(Shell parent, RecordView record, MovePlan plan, List<MoveWords.Line> lines, Messages messages) {
        super(parent, ItemWords.format(record.templateId().equals(plan.target().id()) ? messages.move_stay
                : messages.move_heading, plan.target().title(), plan.target().version()),
                messages.move_guide);
        this.record = record;
        this.plan = plan;
        this.lines = lines;
        this.messages = messages;
    }

    @Override
    protected void fill(Composite body) {
        var summary = new Label(body, SWT.WRAP);
        summary.setText(record.agencyName() + "   " + MoveWords.summary(plan, messages));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        var table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SEARCH);
        CutCells.tell(table);
        table.setHeaderVisible(true);
        Access.name(table, messages.move_list);
        for (var title : List.of(messages.move_what, messages.column_code, messages.column_text,
                messages.move_answer)) {
            new TableColumn(table, SWT.LEFT).setText(title);
        }
        lines.forEach(line -> new TableItem(table, SWT.NONE).setText(line.cells()));
        int width = convertWidthInCharsToPixels(WIDTH_CHARS);
        for (int i = 0; i < table.getColumnCount(); i++) {
            table.getColumn(i).pack();
            table.getColumn(i).setWidth(table.getColumn(i).getWidth() + convertWidthInCharsToPixels(GAP_CHARS));
        }
        table.getColumn(TEXT).setWidth(Math.min(width / 2, table.getColumn(TEXT).getWidth()));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(width, Math.min(ROWS, lines.size() + 2) * table.getItemHeight()).applyTo(table);
        if (!plan.dropped().isEmpty()) {
            var kept = Css.style(new Label(body, SWT.WRAP), Css.MUTED);
            kept.setText(messages.move_kept);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(kept);
        }
        var failed = MoveWords.failed(record, plan, messages);
        if (!failed.isEmpty()) {
            var warning = Css.style(new Label(body, SWT.WRAP), Css.ATTENTION);
            warning.setText(failed);
            GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(warning);
        }
        var detail = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        Access.name(detail, messages.move_detail);
        Access.leaveByTab(detail);
        GridDataFactory.fillDefaults().grab(true, false).hint(width, DETAIL_LINES * detail.getLineHeight())
                .applyTo(detail);
        table.addListener(SWT.Selection, event -> detail.setText(detail(table.getSelectionIndex())));
        if (!lines.isEmpty()) {
            table.setSelection(0);
            detail.setText(detail(0));
        }
        table.setFocus();
    }

    private String detail(int index) {
        if (index < 0) {
            return "";
        }
        var line = lines.get(index);
        return line.detail().isEmpty() ? line.text() : line.detail();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.move_confirm, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.entry_rest_no, false);
    }
}
