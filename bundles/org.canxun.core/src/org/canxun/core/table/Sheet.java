package org.canxun.core.table;

import java.util.List;

/**
 * A sheet to be written: a header and rows of text below it.
 *
 * @param name as spreadsheet programs allow it: at most 31 characters, none of them {@code \ / ? * [ ] :}
 * @param columns at least one
 * @param rows cells in the order of the columns; those missing at the end are empty
 */
public record Sheet(String name, List<SheetColumn> columns, List<List<String>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        var width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() > width)) {
            throw new IllegalArgumentException("cells without a column in sheet " + name);
        }
    }
}
