package org.canxun.core.table;

import java.util.List;

/**
 * Sheets to be written into one file.
 *
 * @param sheets at least one, in the order of the tabs
 */
public record Workbook(List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook without sheets");
        }
    }
}
