package org.canxun.ui.inspection.phrases;

import java.text.MessageFormat;
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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Chooses a phrase, keeps what is written, drops what nobody needs. */
final class PhraseDialog extends CalmDialog {

    private static final int ROWS = 9;
    private static final int WIDE = 60;

    private final PhraseList phrases;
    private final String written;
    private final Consumer<String> keep;
    private final Consumer<String> drop;
    private final Messages messages;
    private Table table;
    private Button dropButton;
    private Optional<String> chosen = Optional.empty();

    /** @param written in the field now; may be empty */
    PhraseDialog(Shell parent, String itemCode, PhraseList phrases, String written, Consumer<String> keep,
            Consumer<String> drop, Messages messages) {
        super(parent, MessageFormat.format(messages.heading, itemCode),
                phrases.shown().isEmpty() ? messages.empty : messages.guide);
        this.phrases = phrases;
        this.written = written.strip();
        this.keep = keep;
        this.drop = drop;
        this.messages = messages;
    }

    /** The phrase to write; empty when none was chosen. */
    Optional<String> chosen() {
        return chosen;
    }

    @Override
    protected void fill(Composite body) {
        table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SEARCH);
        CutCells.tell(table);
        Access.name(table, messages.list);
        new TableColumn(table, SWT.LEFT).setWidth(convertWidthInCharsToPixels(4));
        new TableColumn(table, SWT.LEFT).setWidth(convertWidthInCharsToPixels(WIDE));
        new TableColumn(table, SWT.LEFT).setWidth(convertWidthInCharsToPixels(8));
        table.addListener(SWT.DefaultSelection, event -> insert(table.getSelectionIndex()));
        table.addListener(SWT.Selection, event -> showDrop());
        table.addListener(SWT.KeyDown, this::pressed);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight())
                .applyTo(table);
        var bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        var keepButton = button(bar, messages.keep, () -> keep.accept(written));
        Css.enable(keepButton, !written.isEmpty() && !phrases.kept(written));
        dropButton = button(bar, messages.drop, this::drop);
        show();
        table.setFocus();
    }

    private static Button button(Composite bar, String text, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    /** Shows what is kept now. */
    void show() {
        if (table.isDisposed()) {
            return;
        }
        int at = Math.max(0, table.getSelectionIndex());
        table.removeAll();
        var shown = phrases.shown();
        for (int i = 0; i < shown.size(); i++) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[]{ i < ROWS ? Integer.toString(i + 1) : "", shown.get(i).replace('\n', ' '),
                phrases.kept(shown.get(i)) ? messages.kept : "" });
        }
        if (!shown.isEmpty()) {
            table.setSelection(Math.min(at, shown.size() - 1));
        }
        showDrop();
    }

    private void showDrop() {
        Css.enable(dropButton, selected().filter(phrases::kept).isPresent());
    }

    private Optional<String> selected() {
        int at = table.getSelectionIndex();
        return at < 0 ? Optional.empty() : Optional.of(phrases.shown().get(at));
    }

    private void drop() {
        selected().filter(phrases::kept).ifPresent(drop);
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.DEL) {
            drop();
        } else if (event.character >= '1' && event.character <= '9') {
            event.doit = false;
            insert(event.character - '1');
        }
    }

    private void insert(int index) {
        if (index >= 0 && index < phrases.shown().size()) {
            chosen = Optional.of(phrases.shown().get(index));
            close();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.insert, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.cancel, false);
    }

    @Override
    protected void okPressed() {
        insert(table.getSelectionIndex());
    }
}
