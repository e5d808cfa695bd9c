package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Offers what data says of the items; nothing is recorded that is not ticked. */
final class ProposalsDialog extends CalmDialog {

    private static final int ROW_HEIGHT = 30;
    private static final int ROWS = 10;
    private static final int DETAIL_LINES = 4;

    private final ProposalsModel model;
    private final Consumer<Optional<BigDecimal>> again;
    private final Messages messages;
    private Text expected;
    private Table table;
    private Text detail;

    /** @param again computes once more, with the meals a day that are expected of the site */
    ProposalsDialog(Shell parent, ProposalsModel model, Consumer<Optional<BigDecimal>> again, Messages messages) {
        super(parent, messages.data_heading, messages.data_guide);
        this.model = model;
        this.again = again;
        this.messages = messages;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(body);
        new Label(body, SWT.NONE).setText(messages.data_meals);
        expected = new Text(body, SWT.BORDER | SWT.SINGLE);
        expected.setMessage(messages.data_meals_hint);
        Access.name(expected, messages.data_meals);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(expected);
        expected.addModifyListener(event -> expected(expected.getText()));
        table = new Table(body, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        CutCells.tell(table);
        table.setHeaderVisible(true);
        Access.name(table, messages.data_heading);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        column(messages.column_code, 14);
        column(messages.column_text, 46);
        column(messages.data_value, 22);
        column(messages.data_state, 14);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
                .hint(convertWidthInCharsToPixels(100), ROWS * ROW_HEIGHT).applyTo(table);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.detail == SWT.CHECK) {
                ticked((TableItem) event.item);
            }
            explain();
        }));
        detail = Css.style(new Text(body, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), Css.FACT);
        Access.name(detail, messages.data_explanation);
        Access.leaveByTab(detail);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .hint(convertWidthInCharsToPixels(100), DETAIL_LINES * detail.getLineHeight()).applyTo(detail);
        model.onShown(this::show);
        show();
        table.setFocus();
    }

    private void column(String title, int chars) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(convertWidthInCharsToPixels(chars));
    }

    private void expected(String typed) {
        var meals = ProposalsModel.meals(typed);
        if (meals.isPresent() || typed.isBlank()) {
            again.accept(meals);
        } else {
            missing(expected, messages.data_meals_wrong);
        }
    }

    private void ticked(TableItem item) {
        int line = table.indexOf(item);
        if (model.lines().get(line).open()) {
            model.choose(line, item.getChecked());
            check();
        } else {
            item.setChecked(false);
        }
    }

    private void show() {
        if (table.isDisposed()) {
            return;
        }
        int selected = Math.max(0, table.getSelectionIndex());
        table.removeAll();
        for (var line : model.lines()) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[]{ line.code(), line.text(), line.value(), line.state() });
            item.setChecked(line.chosen());
        }
        table.setSelection(selected);
        explain();
        check();
    }

    private void explain() {
        int line = table.getSelectionIndex();
        detail.setText(line < 0 ? "" : model.explanation(line));
    }

    private void check() {
        missing(table, model.chosen().isEmpty() ? messages.data_nothing : "");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.data_take, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.entry_rest_no, false);
    }
}
