package org.canxun.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.canxun.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The columns of a list and the menu to choose them. */
final class ListColumns<T> {

    private static final int PADDING = 2;
    private static final int SLACK = 3;
    private static final String SET_WIDTH = "width";

    private final Table table;
    private final TableModel<T> model;
    private final KeptColumns kept;
    private final Consumer<Column<T>> sort;
    private final Consumer<TableQuery> ask;
    private final Menu chooser;
    private final Menu rowMenu;
    private int em;

    ListColumns(Table table, TableModel<T> model, KeptColumns kept, Messages messages, Consumer<Column<T>> sort,
            Consumer<TableQuery> ask) {
        this.table = table;
        this.model = model;
        this.kept = kept;
        this.sort = sort;
        this.ask = ask;
        rowMenu = new Menu(table);
        chooser = new Menu(table.getShell(), SWT.POP_UP);
        table.addDisposeListener(event -> chooser.dispose());
        if (!kept.visible().isEmpty()) {
            model.visible(kept.visible());
        }
        model.columns().forEach(this::offer);
        table.addListener(SWT.MenuDetect, event -> {
            var point = table.getDisplay().map(null, table, new Point(event.x, event.y));
            var top = table.getClientArea().y;
            var header = event.detail == SWT.MENU_MOUSE && point.y >= top
                    && point.y < top + table.getHeaderHeight();
            table.setMenu(header ? chooser : rowMenu);
        });
        table.addListener(SWT.Resize, event -> fit());
        build();
    }

    /** Until the user sets a width, the columns share the width there is, by the characters they ask for. */
    private void fit() {
        var columns = model.visibleColumns();
        var width = table.getClientArea().width;
        if (width <= 0 || columns.stream().anyMatch(column -> kept.width(column.id()).isPresent())) {
            return;
        }
        var chars = columns.stream().mapToInt(column -> column.chars() + PADDING).sum();
        var widgets = table.getColumns();
        for (var c = 0; c < widgets.length; c++) {
            setWidth(widgets[c], Math.max(least(widgets[c], columns.get(c)),
                    width * (columns.get(c).chars() + PADDING) / chars));
        }
    }

    /** Half of what a column wants, and all of its title. */
    private int least(TableColumn widget, Column<T> column) {
        var gc = new GC(table);
        try {
            gc.setFont(table.getFont());
            return Math.max((column.chars() + PADDING) * em / 2, gc.textExtent(widget.getText()).x + em);
        } finally {
            gc.dispose();
        }
    }

    private static void setWidth(TableColumn widget, int width) {
        widget.setData(SET_WIDTH, width);
        widget.setWidth(width);
    }

    void addToMenu(String text, Runnable action) {
        var item = new MenuItem(rowMenu, SWT.PUSH);
        item.setText(text + "\tCtrl+C");
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    void chooseAt(Point place) {
        chooser.setLocation(place);
        chooser.setVisible(true);
    }

    private void offer(Column<T> column) {
        var item = new MenuItem(chooser, SWT.CHECK);
        item.setText(column.title());
        item.setSelection(model.query().shows(column.id()));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var last = model.visibleColumns().size() == 1 && !item.getSelection();
            if (last) {
                item.setSelection(true);
            } else {
                choose(column, item.getSelection());
            }
        }));
    }

    private void choose(Column<T> column, boolean show) {
        var ids = new ArrayList<String>();
        for (var candidate : model.columns()) {
            var shown = candidate == column ? show : model.query().shows(candidate.id());
            if (shown) {
                ids.add(candidate.id());
            }
        }
        kept.visible(ids);
        var asked = model.query().visible(ids);
        model.ask(asked);
        build();
        ask.accept(asked);
    }

    private void build() {
        table.setRedraw(false);
        Arrays.stream(table.getColumns()).forEach(TableColumn::dispose);
        var gc = new GC(table);
        em = gc.textExtent("中").x;
        gc.dispose();
        for (var column : model.visibleColumns()) {
            var widget = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
            widget.setText(column.title());
            widget.setData(column);
            setWidth(widget, kept.width(column.id()).orElse((column.chars() + PADDING) * em));
            widget.setMoveable(true);
            widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort.accept(column)));
            widget.addListener(SWT.Resize, event -> resized(widget));
        }
        fit();
        table.clearAll();
        table.setRedraw(true);
    }

    /** Tells the user's hand from our own and from the toolkit, which stretches the last column as it likes. */
    private void resized(TableColumn widget) {
        var widgets = List.of(table.getColumns());
        var ours = Math.abs(widget.getWidth() - (int) widget.getData(SET_WIDTH)) <= SLACK;
        if (!ours && widgets.indexOf(widget) < widgets.size() - 1) {
            widgets.forEach(each -> kept.width(((Column<?>) each.getData()).id(), each.getWidth()));
        }
    }

    /** Shows by which column the list is sorted. */
    void mark() {
        var query = model.query();
        var sorted = List.of(table.getColumns()).stream()
                .filter(widget -> ((Column<?>) widget.getData()).id().equals(query.sortColumn())).findFirst();
        table.setSortColumn(sorted.orElse(null));
        table.setSortDirection(sorted.isEmpty() ? SWT.NONE : query.descending() ? SWT.DOWN : SWT.UP);
    }
}
