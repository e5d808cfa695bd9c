package org.canxun.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What a table shows of one object.
 *
 * @param values in the order of the table's columns; null where there is none
 */
record Row(Key key, List<Object> values) {

    Row {
        values = Collections.unmodifiableList(values);
    }

    /** A row with values of the model. */
    static Row of(Table table, String id, Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(table + " has " + table.columns().size() + " columns");
        }
        var normal = new ArrayList<Object>(values.length);
        for (var type : table.columns().values()) {
            var value = values[normal.size()];
            normal.add(value == null ? null : type.normal(value));
        }
        return new Row(new Key(table, id), normal);
    }

    /** A row as the database has it. */
    static Row read(Table table, ResultSet row) throws SQLException {
        var values = new ArrayList<Object>();
        for (var column : table.columns().entrySet()) {
            values.add(column.getValue().read(row, column.getKey()));
        }
        return new Row(new Key(table, row.getString(Table.KEY)), values);
    }

    /** Names of the columns that differ. */
    List<String> differences(Row other) {
        var names = new ArrayList<String>();
        int i = 0;
        for (var column : key.table().columns().keySet()) {
            if (!Objects.equals(values.get(i), other.values.get(i))) {
                names.add(column);
            }
            i++;
        }
        return names;
    }

    /** Unique within one aggregate. */
    record Key(Table table, String id) {}
}
