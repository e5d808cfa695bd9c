package org.canxun.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks the index. Statements name their parameters by number: {@code ?1}, {@code ?2}. */
final class Sql {

    private Sql() {}

    /** What the reader makes of each row. */
    static <T> List<T> list(Connection connection, String query, RowReader<T> reader, Object... parameters)
            throws SQLException {
        var found = new ArrayList<T>();
        each(connection, query, row -> found.add(reader.read(row)), parameters);
        return found;
    }

    static void each(Connection connection, String query, RowVisitor visitor, Object... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        }
    }

    /** See {@link #list}. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** See {@link #each}. */
    @FunctionalInterface
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }
}
