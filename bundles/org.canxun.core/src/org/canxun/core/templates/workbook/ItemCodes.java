package org.canxun.core.templates.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.Problem;
import org.canxun.core.table.CellText;
import org.canxun.core.table.TableRow;
import org.canxun.core.templates.ItemContent;

/** The items of a workbook by their codes, as the other sheets name them: in any width and with any blanks. */
final class ItemCodes {

    private final Map<String, Integer> rows = new HashMap<>();

    /** The code of an item's row. */
    String add(TableRow<ItemColumn> row) {
        var code = row.requiredText(ItemColumn.CODE).strip();
        var earlier = code.isEmpty() ? null : rows.putIfAbsent(CellText.compact(code), row.number());
        if (earlier != null) {
            row.error(ItemColumn.CODE, Problem.CELL_DUPLICATE, code, earlier);
        }
        return code;
    }

    int count() {
        return rows.size();
    }

    /**
     * What belongs to items, collected from the rows of another sheet.
     *
     * @param <C> its columns
     * @param <T> such as a limit
     */
    final class Parts<C extends Enum<C> & BookColumn, T> {

        private final C column;
        private final Map<String, List<T>> parts = new HashMap<>();
        private final Map<String, Integer> seen = new HashMap<>();

        Parts(C column) {
            this.column = column;
        }

        /** Key of the item the row belongs to; empty after an error. */
        String item(TableRow<C> row) {
            row.requiredText(column);
            var code = row.code(column);
            if (!code.isEmpty() && !rows.containsKey(code)) {
                row.error(column, Problem.TEMPLATE_ITEM_UNKNOWN, code);
            }
            return code;
        }

        /** Refuses what the item has already. */
        void once(TableRow<C> row, C named, String name) {
            var earlier = seen.putIfAbsent(row.code(column) + '\n' + name, row.number());
            if (earlier != null) {
                row.error(named, Problem.CELL_DUPLICATE, name, earlier);
            }
        }

        void add(TableRow<C> row, String item, T part) {
            if (row.sound()) {
                parts.computeIfAbsent(item, code -> new ArrayList<>()).add(part);
            }
        }

        List<T> of(ItemContent item) {
            return parts.getOrDefault(CellText.compact(item.code()), List.of());
        }
    }
}
