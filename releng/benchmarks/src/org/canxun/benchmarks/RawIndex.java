package org.canxun.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** H2 by JDBC alone, as floor for what the product does with it. */
final class RawIndex {

    private static final String LOAD = "select id, header, payload from change_set"
            + " where aggregate_type = 'JointInspection' and aggregate_id = ? order by seq";

    private RawIndex() {}

    /** @param file without its ending */
    static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0", "canxun", "");
    }

    /** @return how many change sets the inspection has */
    static int load(Connection connection, String inspectionId) throws SQLException {
        int count = 0;
        try (var query = connection.prepareStatement(LOAD)) {
            query.setString(1, inspectionId);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    rows.getBytes(1);
                    rows.getBytes(2);
                    rows.getBytes(3);
                    count++;
                }
            }
        }
        return count;
    }
}
