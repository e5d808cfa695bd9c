package org.canxun.ui.inspection.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.inspection.InspectionEditor.Blocker;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.model.RequirementLevel;
import org.canxun.ui.Access;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What is open before a record is completed, line by line, in a dialog. */
final class ReasonsTable {

    private static final int ROWS = 12;
    private static final int GAP = 16;

    private final RecordView record;
    private final List<Blocker> reasons;
    private final Locale locale;
    private final ItemWords words;
    private final Messages messages;
    private Table table;

    ReasonsTable(RecordView record, List<Blocker> reasons, Locale locale, ItemWords words, Messages messages) {
        this.record = record;
        this.reasons = reasons;
        this.locale = locale;
        this.words = words;
        this.messages = messages;
    }

    /** @param open what Enter on a line does */
    void fill(Composite body, String name, Runnable open) {
        table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SEARCH);
        CutCells.tell(table);
        Access.name(table, name);
        for (int i = 0; i < cells(reasons.get(0)).length; i++) {
            new TableColumn(table, SWT.LEFT);
        }
        for (var reason : reasons) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(cells(reason));
            item.setData(reason);
        }
        int width = 2 * table.getItemHeight();
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + GAP);
            width += column.getWidth();
        }
        table.setSelection(0);
        table.addListener(SWT.DefaultSelection, event -> open.run());
        // As wide as the words, but not as the screen.
        width = Math.min(width, table.getDisplay().getClientArea().width * 2 / 3);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(width, Math.min(ROWS, reasons.size() + 1) * table.getItemHeight()).applyTo(table);
    }

    /** The level, what is missing, and of what. */
    String[] cells(Blocker reason) {
        var item = record.item(reason.itemCode());
        var why = reason.problem() == Problem.PHOTO_MISSING ? item.map(words::photoDemand).orElse("") : "";
        return new String[]{ level(reason.level()), (reason.text(locale) + " " + why).strip(),
            item.map(ItemView::text).orElse("").replace('\n', ' ') };
    }

    private String level(RequirementLevel level) {
        return switch (level) {
            case BLOCK -> messages.level_BLOCK;
            case WARN -> messages.level_WARN;
            case NOTE -> messages.level_NOTE;
        };
    }

    void focus() {
        table.setFocus();
    }

    /** The item of the chosen line; empty when the line is about the whole record. */
    Optional<Place> chosen() {
        return table.getSelectionIndex() < 0 ? Optional.empty()
                : Optional.of((Blocker) table.getItem(table.getSelectionIndex()).getData()).map(Blocker::itemCode)
                        .filter(code -> !code.isEmpty()).map(code -> new Place(record.id(), code));
    }
}
