package org.canxun.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a list is asked for.
 *
 * @param sortColumn id of a column; empty keeps the order the rows came in
 * @param visible ids of the columns shown, in their order
 */
record TableQuery(String filter, String sortColumn, boolean descending, List<String> visible) {

    TableQuery {
        visible = List.copyOf(visible);
    }

    /** The words to look for; the ideographic space separates them as well. */
    List<String> words(Locale locale) {
        return Arrays.stream(filter.toLowerCase(locale).split("[\\s\u3000]+")).filter(word -> !word.isEmpty())
                .toList();
    }

    boolean shows(String column) {
        return visible.contains(column);
    }

    TableQuery filter(String text) {
        return new TableQuery(text, sortColumn, descending, visible);
    }

    TableQuery visible(List<String> columns) {
        return new TableQuery(filter, columns.contains(sortColumn) ? sortColumn : "", descending, columns);
    }

    /** A click on a header: first ascending, then descending, then as they came. */
    TableQuery sort(String column) {
        if (!column.equals(sortColumn)) {
            return new TableQuery(filter, column, false, visible);
        }
        return descending ? new TableQuery(filter, "", false, visible)
                : new TableQuery(filter, column, true, visible);
    }
}
