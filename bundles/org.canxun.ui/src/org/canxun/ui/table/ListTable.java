package org.canxun.ui.table;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.Messages;
import org.canxun.ui.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A list of any length: filter as you type, sort by header, chosen columns, copy as table, a count, and words for when
 * it is empty. Filtering and sorting run in the background and never move the selection off its row.
 */
public final class ListTable<T> {

    private static final int ROW_HEIGHT = 32;

    private final TableModel<T> model;
    private final Messages messages;
    private final Work work;
    private String empty;
    private final Composite area;
    private final Composite tools;
    private final Text filter;
    private final Composite stack;
    private final Table table;
    private final Label blank;
    private final Label count;
    private final ListColumns<T> columns;
    private final List<Consumer<List<T>>> watchers = new ArrayList<>();
    private boolean loaded;
    private boolean loading;
    private boolean replacing;
    private boolean focusWhenLoaded;
    private Optional<Object> awaited = Optional.empty();

    ListTable(Composite parent, TableModel<T> model, KeptColumns kept, Messages messages, Work work, String empty) {
        this.model = model;
        this.messages = messages;
        this.work = work;
        this.empty = empty;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        tools = Css.style(new Composite(area, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(1).margins(8, 8).spacing(8, 0).applyTo(tools);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
        filter = buildFilter();
        stack = Css.style(new Composite(area, SWT.NONE), Css.SHEET);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 4 * ROW_HEIGHT).applyTo(stack);
        table = new Table(stack, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        blank = Css.style(new Label(stack, SWT.CENTER | SWT.WRAP), "canxun-empty");
        columns = new ListColumns<>(table, model, kept, messages, this::sortBy, this::ask);
        buildTable();
        count = buildFooter();
        show();
    }

    private Text buildFilter() {
        var text = new Text(tools, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(messages.table_filter);
        Access.name(text, messages.table_filter);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addModifyListener(event -> {
            awaited = Optional.empty();
            ask(model.query().filter(text.getText()));
        });
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText("");
            } else if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
                focusTable();
                event.doit = false;
            }
        }));
        return text;
    }

    private void buildTable() {
        table.setHeaderVisible(true);
        table.setLinesVisible(false);
        CutCells.tell(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        table.addListener(SWT.Selection, event -> {
            // Whoever chose a row is not taken to another one later.
            awaited = Optional.empty();
            showCount();
        });
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
                copy();
            } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
                table.selectAll();
                showCount();
            }
        }));
        columns.addToMenu(messages.table_copy, this::copy);
    }

    private Label buildFooter() {
        var foot = Css.style(new Composite(area, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        var label = Css.style(new Label(foot, SWT.NONE), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        var choose = new Button(foot, SWT.PUSH | SWT.FLAT);
        choose.setText(messages.table_columns);
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var size = choose.getSize();
            columns.chooseAt(choose.toDisplay(0, size.y));
        }));
        return label;
    }

    private void fill(Event event) {
        // GTK asks for rows while it removes them; they have no place any more.
        if (event.index < 0 || event.index >= model.found().size()) {
            return;
        }
        var row = model.found().get(event.index);
        var shown = model.visibleColumns();
        var item = (TableItem) event.item;
        for (var c = 0; c < shown.size(); c++) {
            item.setText(c, shown.get(c).text().apply(row));
        }
    }

    /** What the list says from the next rows on when there are none. */
    public void empty(String words) {
        empty = words;
    }

    /** Replaces the rows; selection and place are kept where the rows still exist. */
    public void rows(List<T> rows) {
        var asked = model.query();
        loading = true;
        work.run(messages.table_filtering, monitor -> model.prepare(rows, asked), prepared -> {
            loaded = true;
            loading = false;
            accept(prepared);
            if (focusWhenLoaded && !table.isDisposed() && filter.isFocusControl() && filter.getCharCount() == 0) {
                focusTable();
            }
            focusWhenLoaded = false;
        });
    }

    private void ask(TableQuery asked) {
        model.ask(asked);
        var index = model.index();
        work.run(messages.table_filtering, monitor -> TableModel.find(index, asked), this::accept);
    }

    private void accept(TableModel.Prepared<T> prepared) {
        if (table.isDisposed()) {
            return;
        }
        var kept = new HashSet<Object>();
        selected().forEach(row -> kept.add(model.key(row)));
        if (model.show(prepared)) {
            // Whoever watches the selection is told once: what is selected is on its way to the new rows.
            replacing = true;
            show();
            replacing = false;
            select(awaited.filter(this::shows).map(key -> new HashSet<>(List.of(key))).orElse(kept));
            awaited = awaited.filter(key -> !shows(key));
        } else {
            ask(model.query());
        }
    }

    private void show() {
        var rows = model.found().size();
        var top = table.getTopIndex();
        table.setRedraw(false);
        // Removing rows one by one is what takes time in a long list.
        table.removeAll();
        table.setItemCount(rows);
        table.clearAll();
        if (top < rows) {
            table.setTopIndex(top);
        }
        table.setRedraw(true);
        var asked = model.query().filter().strip();
        blank.setText(!loaded ? messages.table_loading
                : asked.isEmpty() ? empty : MessageFormat.format(messages.table_no_match, asked));
        ((StackLayout) stack.getLayout()).topControl = rows == 0 ? blank : table;
        stack.layout();
        columns.mark();
        showCount();
    }

    private void select(HashSet<Object> keys) {
        if (!keys.isEmpty()) {
            var rows = model.found();
            var indices = java.util.stream.IntStream.range(0, rows.size())
                    .filter(i -> keys.contains(model.key(rows.get(i)))).toArray();
            // Unlike select, this also puts the keyboard on the row: Enter opens it after the rows were read anew.
            table.setSelection(indices);
        }
        showCount();
    }

    private void showCount() {
        var shown = model.found().size();
        var text = new StringBuilder(shown == model.total() ? MessageFormat.format(messages.table_count, shown)
                : MessageFormat.format(messages.table_count_filtered, shown, model.total()));
        if (table.getSelectionCount() > 1) {
            text.append(" · ").append(MessageFormat.format(messages.table_selected, table.getSelectionCount()));
        }
        if (count != null) {
            count.setText(loaded ? text.toString() : "");
        }
        if (!replacing) {
            watchers.forEach(watcher -> watcher.accept(selected()));
        }
    }

    private void sortBy(Column<T> column) {
        ask(model.query().sort(column.id()));
    }

    /** Puts the selected rows on the clipboard, as cells parted by tabs. */
    public void copy() {
        if (table.getSelectionCount() > 0) {
            var clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[]{ model.copy(selected()) },
                    new Transfer[]{ TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    /** The rows selected, in the order shown. */
    public List<T> selected() {
        var rows = model.found();
        return Arrays.stream(table.getSelectionIndices()).filter(i -> i < rows.size()).sorted().mapToObj(rows::get)
                .toList();
    }

    /** The row to act on when only one can be meant. */
    public Optional<T> single() {
        var rows = selected();
        return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }

    /** The topmost row. */
    public Optional<T> first() {
        return model.found().stream().findFirst();
    }

    /** What Enter and a double click do with a row; Enter in the filter opens the only row found. */
    public void onOpen(Consumer<T> open) {
        table.addSelectionListener(
                SelectionListener.widgetDefaultSelectedAdapter(event -> single().ifPresent(open)));
        filter.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            if (event.detail == SWT.NONE && model.found().size() == 1) {
                open.accept(model.found().get(0));
            }
        }));
    }

    /** Called whenever other rows may be selected than before, by the user or because rows were read anew. */
    public void onSelect(Consumer<List<T>> selected) {
        watchers.add(selected);
    }

    /** Selects the row with that key, now or once it is shown: rows that were handed over may still be prepared. */
    public void select(Object key) {
        awaited = Optional.of(key).filter(k -> !shows(k));
        if (awaited.isEmpty()) {
            select(new HashSet<>(List.of(key)));
        }
    }

    private boolean shows(Object key) {
        return model.found().stream().anyMatch(row -> model.key(row).equals(key));
    }

    /** The row of tools above the list, beside the filter; each control put there adds a column to it. */
    public Composite tools() {
        ((org.eclipse.swt.layout.GridLayout) tools.getLayout()).numColumns++;
        return tools;
    }

    /** Puts the focus into the filter, its text selected. */
    public void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    /** Puts the focus on the rows. */
    public void focusTable() {
        if (table.getItemCount() == 0) {
            focusWhenLoaded = !loaded || loading;
            filter.setFocus();
            return;
        }
        if (table.getSelectionCount() == 0) {
            table.setSelection(0);
            showCount();
        }
        table.setFocus();
    }

    /** Names the list for those who hear it. */
    public void name(String name) {
        Access.name(table, name);
    }

    Table table() {
        return table;
    }

    Text filterField() {
        return filter;
    }

    String footer() {
        return count.getText();
    }
}
