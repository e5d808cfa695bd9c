package org.canxun.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * A list without its widgets: rows, what is asked of them and what is found. Belongs to one thread, except
 * {@link #prepare} and {@link #find}, which may take time and run anywhere.
 */
public final class TableModel<T> {

    private final List<Column<T>> columns;
    private final Function<T, Object> key;
    private final Locale locale;
    private TableIndex<T> index;
    private TableQuery query;
    private List<T> found = List.of();

    /** @param key tells a row from others, also after it was read anew */
    public TableModel(List<Column<T>> columns, Function<T, Object> key, Locale locale) {
        this.columns = List.copyOf(columns);
        this.key = key;
        this.locale = locale;
        index = new TableIndex<>(List.of(), this.columns, locale);
        query = new TableQuery("", "", false, columns.stream().filter(Column::shown).map(Column::id).toList());
    }

    /** Rows and what was found among them, ready to be shown. */
    record Prepared<T>(TableIndex<T> index, TableQuery query, List<T> found) {}

    Prepared<T> prepare(List<T> rows, TableQuery asked) {
        var prepared = new TableIndex<>(rows, columns, locale);
        return new Prepared<>(prepared, asked, prepared.select(asked));
    }

    static <T> Prepared<T> find(TableIndex<T> index, TableQuery asked) {
        return new Prepared<>(index, asked, index.select(asked));
    }

    /** Shows what was prepared, unless something else was asked for in the meantime. */
    boolean show(Prepared<T> prepared) {
        index = prepared.index();
        if (!prepared.query().equals(query)) {
            return false;
        }
        found = prepared.found();
        return true;
    }

    /** Replaces the rows at once, on this thread. */
    public void rows(List<T> rows) {
        show(prepare(rows, query));
    }

    /** Filters at once, on this thread. */
    public void filter(String text) {
        query = query.filter(text);
        show(find(index, query));
    }

    /** Sorts at once, on this thread: ascending, descending, as they came. */
    public void sort(String column) {
        query = query.sort(column);
        show(find(index, query));
    }

    /** Chooses the columns at once, on this thread. */
    public void visible(List<String> ids) {
        query = query.visible(ids.stream().filter(id -> columns.stream().anyMatch(c -> c.id().equals(id))).toList());
        show(find(index, query));
    }

    void ask(TableQuery asked) {
        query = asked;
    }

    TableQuery query() {
        return query;
    }

    TableIndex<T> index() {
        return index;
    }

    List<Column<T>> columns() {
        return columns;
    }

    /** The columns shown, in their order. */
    public List<Column<T>> visibleColumns() {
        return query.visible().stream()
                .flatMap(id -> columns.stream().filter(column -> column.id().equals(id))).toList();
    }

    /** What was found, in order. */
    public List<T> found() {
        return found;
    }

    /** How many rows there are, found or not. */
    public int total() {
        return index.size();
    }

    Object key(T row) {
        return key.apply(row);
    }

    /** Rows as a table to paste elsewhere: a header and one line a row, cells parted by tabs. */
    public String copy(List<T> rows) {
        var text = new StringBuilder();
        var header = new StringJoiner("\t", "", "\n");
        visibleColumns().forEach(column -> header.add(cell(column.title())));
        text.append(header);
        for (var row : rows) {
            var line = new StringJoiner("\t", "", "\n");
            visibleColumns().forEach(column -> line.add(cell(column.text().apply(row))));
            text.append(line);
        }
        return text.toString();
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
