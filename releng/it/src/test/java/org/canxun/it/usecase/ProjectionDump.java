package org.canxun.it.usecase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of the projections of a closed workspace. What says only in which order things arrived is left out. */
final class ProjectionDump {

    private static final List<String> LOCAL = List.of("CHANGE_SET", "SCHEMA_VERSION", "PROGRESS");

    private ProjectionDump() {}

    /** Table to its rows, sorted. */
    static Map<String, List<String>> of(Path workspace) throws Exception {
        Path database;
        try (var files = Files.list(workspace.resolve("journal"))) {
            database = files.filter(f -> f.toString().endsWith(".mv.db")).findFirst().orElseThrow();
        }
        var tables = new TreeMap<String, List<String>>();
        var url = "jdbc:h2:file:" + database.toAbsolutePath().toString().replace(".mv.db", "") + ";IFEXISTS=TRUE";
        try (
                var connection = DriverManager.getConnection(url, "canxun", "");
                var statement = connection.createStatement()) {
            for (var table : tableNames(statement)) {
                if (!LOCAL.contains(table)) {
                    tables.put(table, rows(statement, table));
                }
            }
        }
        return tables;
    }

    private static List<String> tableNames(Statement statement) throws SQLException {
        var names = new ArrayList<String>();
        try (var found = statement
                .executeQuery("select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var found = statement.executeQuery("select * from " + table)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(found.getMetaData().getColumnName(i)).append('=').append(found.getString(i)).append(' ');
                }
                rows.add(row.toString());
            }
        }
        Collections.sort(rows);
        return rows;
    }
}
