package org.canxun.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/** Brings an index to the newest schema by numbered scripts, and remembers which ones ran. */
final class Schema {

    /** Number of the last script. */
    static final int VERSION = 5;

    private Schema() {}

    /**
     * Runs the scripts that are missing. H2 commits after every definition, so a script that breaks off leaves a
     * schema that no version describes: the index is then built anew, as after any other fault.
     *
     * @return whether rows of an older schema are in it, which lack what the scripts added
     */
    static boolean update(Connection connection) throws SQLException, NewerSchemaException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists schema_version (version int primary key, digest varchar)");
            int found = version(connection);
            if (found > VERSION) {
                throw new NewerSchemaException(found);
            }
            for (int version = found + 1; version <= VERSION; version++) {
                statement.execute(script(version));
                statement.execute("insert into schema_version values (%d, '%s')".formatted(version, digest(version)));
            }
            connection.commit();
            return found > 0 && found < VERSION;
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(max(version), 0) from schema_version")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String script(int version) {
        var name = "schema/%03d.sql".formatted(version);
        try (var stream = Schema.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Tells whether the script that ran is the one this program knows. */
    static String digest(int version) {
        try {
            var text = script(version).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The index was written by a newer program. */
    static final class NewerSchemaException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int found;

        NewerSchemaException(int found) {
            super("schema " + found);
            this.found = found;
        }

        int found() {
            return found;
        }
    }
}
