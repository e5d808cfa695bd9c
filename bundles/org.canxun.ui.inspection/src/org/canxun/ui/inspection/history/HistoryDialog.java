package org.canxun.ui.inspection.history;

import java.text.MessageFormat;
import java.util.List;

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

/** What was done to one item, the latest first. */
final class HistoryDialog extends CalmDialog {

    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 16;
    private static final int WIDEST = 40;

    private final List<String> columns;
    private final List<List<String>> rows;
    private final List<String> warnings;
    private final Messages messages;

    /** @param warnings what happened to clocks */
    HistoryDialog(Shell parent, String itemCode, List<String> columns, List<List<String>> rows, List<String> warnings,
            Messages messages) {
        super(parent, MessageFormat.format(messages.heading, itemCode), rows.isEmpty() ? messages.empty
                : messages.guide);
        this.columns = columns;
        this.rows = rows;
        this.warnings = warnings;
        this.messages = messages;
    }

    @Override
    protected void fill(Composite body) {
        for (var warning : warnings) {
            var line = Css.style(new Label(body, SWT.WRAP), Css.ATTENTION);
            line.setText(warning.replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT)
                    .applyTo(line);
        }
        var table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SEARCH);
        CutCells.tell(table);
        table.setHeaderVisible(true);
        Access.name(table, messages.reading);
        columns.forEach(name -> new TableColumn(table, SWT.LEFT).setText(name));
        rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new)));
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(column.getWidth() + convertWidthInCharsToPixels(1),
                    convertWidthInCharsToPixels(WIDEST)));
        }
        if (!rows.isEmpty()) {
            table.setSelection(0);
        }
        int shown = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, rows.size() + 2));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, shown * table.getItemHeight())
                .applyTo(table);
        table.setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.close, true);
    }
}
