package org.canxun.ui.inspection.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.inspection.InspectionEditor.Blocker;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Why a record cannot be completed yet; one of the reasons can be gone to. */
final class BlockersDialog extends CalmDialog {

    private static final int WIDTH_CHARS = 70;
    private static final int ROWS = 12;

    private final RecordView record;
    private final List<Blocker> blockers;
    private final Locale locale;
    private final Messages messages;
    private Optional<Place> chosen = Optional.empty();
    private Table table;

    BlockersDialog(Shell parent, RecordView record, List<Blocker> blockers, Locale locale, Messages messages) {
        super(parent, ItemWords.format(messages.blockers_heading, record.agencyName(), blockers.size()),
                messages.blockers_guide);
        this.record = record;
        this.blockers = blockers;
        this.locale = locale;
        this.messages = messages;
    }

    /** @return the item to go to, if one was chosen */
    Optional<Place> ask() {
        open();
        return chosen;
    }

    @Override
    protected void fill(Composite body) {
        table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SEARCH);
        Access.name(table, ItemWords.format(messages.blockers_heading, record.agencyName(), blockers.size()));
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        for (var blocker : blockers) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[]{ blocker.problem().text(locale, blocker.arguments().toArray()),
                record.item(blocker.itemCode()).map(ItemView::text).orElse("") });
            item.setData(blocker);
        }
        for (var column : table.getColumns()) {
            column.pack();
        }
        table.setSelection(0);
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH_CHARS),
                        Math.min(ROWS, blockers.size() + 1) * table.getItemHeight())
                .applyTo(table);
        table.setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.blockers_go, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.close, false);
    }

    @Override
    protected void okPressed() {
        if (table.getSelectionIndex() >= 0
                && table.getItem(table.getSelectionIndex()).getData() instanceof Blocker blocker) {
            chosen = Optional.of(blocker.itemCode()).filter(c -> !c.isEmpty()).map(c -> new Place(record.id(), c));
        }
        super.okPressed();
    }
}
