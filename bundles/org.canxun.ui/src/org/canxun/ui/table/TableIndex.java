package org.canxun.ui.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The rows of a list, prepared once so that filtering and sorting them again is fast: texts in lower case, and per
 * column the rank of every row. Any thread may ask it.
 */
final class TableIndex<T> {

    private final List<T> rows;
    private final List<Column<T>> columns;
    private final Locale locale;
    private final String[][] texts;
    private final int[][] ranks;

    TableIndex(List<T> rows, List<Column<T>> columns, Locale locale) {
        this.rows = List.copyOf(rows);
        this.columns = columns;
        this.locale = locale;
        texts = new String[columns.size()][];
        ranks = new int[columns.size()][];
        for (var c = 0; c < columns.size(); c++) {
            var text = columns.get(c).text();
            texts[c] = rows.stream().map(row -> text.apply(row).toLowerCase(locale)).toArray(String[]::new);
        }
    }

    int size() {
        return rows.size();
    }

    /** The rows that contain every word in some visible column, in the order asked for. */
    List<T> select(TableQuery query) {
        var words = query.words(locale);
        var visible = IntStream.range(0, columns.size()).filter(c -> query.shows(columns.get(c).id())).toArray();
        var found = IntStream.range(0, rows.size()).filter(row -> matches(row, words, visible));
        var order = order(query);
        if (order == null) {
            return found.mapToObj(rows::get).toList();
        }
        var result = new ArrayList<T>(rows.size());
        found.boxed().sorted(order).forEach(row -> result.add(rows.get(row)));
        return result;
    }

    private boolean matches(int row, List<String> words, int[] visible) {
        for (var word : words) {
            var found = false;
            for (var i = 0; i < visible.length && !found; i++) {
                found = texts[visible[i]][row].contains(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private Comparator<Integer> order(TableQuery query) {
        for (var c = 0; c < columns.size(); c++) {
            if (columns.get(c).id().equals(query.sortColumn())) {
                var rank = rank(c);
                // Rows of equal rank keep the order they came in, in both directions.
                return query.descending() ? (a, b) -> Integer.compare(rank[b], rank[a])
                        : (a, b) -> Integer.compare(rank[a], rank[b]);
            }
        }
        return null;
    }

    private synchronized int[] rank(int column) {
        if (ranks[column] == null) {
            ranks[column] = columns.get(column).order().map(this::rankBy).orElseGet(() -> rankByText(column));
        }
        return ranks[column];
    }

    private int[] rankBy(Comparator<T> order) {
        return number((a, b) -> order.compare(rows.get(a), rows.get(b)));
    }

    private int[] rankByText(int column) {
        var collator = Collator.getInstance(locale);
        var keys = IntStream.range(0, rows.size()).mapToObj(row -> collator.getCollationKey(texts[column][row]))
                .toList();
        return number((a, b) -> keys.get(a).compareTo(keys.get(b)));
    }

    private int[] number(Comparator<Integer> order) {
        var sorted = IntStream.range(0, rows.size()).boxed().sorted(order).toList();
        var rank = new int[rows.size()];
        for (var i = 1; i < sorted.size(); i++) {
            var step = order.compare(sorted.get(i - 1), sorted.get(i)) == 0 ? 0 : 1;
            rank[sorted.get(i)] = rank[sorted.get(i - 1)] + step;
        }
        return rank;
    }
}
