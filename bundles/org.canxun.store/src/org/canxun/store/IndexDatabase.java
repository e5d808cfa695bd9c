package org.canxun.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.canxun.journal.ChangeSetId;
import org.h2.jdbcx.JdbcDataSource;

/** The H2 file of one workspace. It holds nothing that the redo file does not hold too. */
final class IndexDatabase implements AutoCloseable {

    static final String FILE = "index.mv.db";
    private static final String ASIDE = FILE + ".aside";
    /** By itself H2 keeps pages up to a sixteenth of the memory that Java may take, as long as the program runs. */
    private static final int CACHE_KB = 16 * 1024;

    private final JdbcDataSource source;
    private final Connection writer;
    private final boolean outdated;

    private IndexDatabase(JdbcDataSource source, Connection writer, boolean outdated) {
        this.source = source;
        this.writer = writer;
        this.outdated = outdated;
    }

    /** Opens the index of a journal folder, making it when it is missing. */
    static IndexDatabase open(Path folder, StoreOptions options) throws SQLException, Schema.NewerSchemaException {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:%s:%s;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=%d%s"
                .formatted(
                        options.indexScheme(), folder.toAbsolutePath().resolve("index"), CACHE_KB,
                        options.indexKey().map(key -> ";CIPHER=AES").orElse("")));
        source.setUser("canxun");
        // H2 takes the file's key and the user's password as one; files without a key have neither.
        source.setPassword(options.indexKey().map(key -> key + " ").orElse(""));
        var writer = source.getConnection();
        try {
            writer.setAutoCommit(false);
            try (var statement = writer.createStatement()) {
                // Payloads are read with their rows; beyond this size H2 may keep them elsewhere in the file.
                statement.execute("set max_length_inplace_lob 1048576");
            }
            return new IndexDatabase(source, writer, Schema.update(writer));
        } catch (SQLException | Schema.NewerSchemaException | RuntimeException e) {
            try {
                writer.close();
            } catch (SQLException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    /** Puts a file that cannot be trusted out of the way, in the place of one that was there before. */
    static void moveAside(Path folder) throws IOException {
        if (Files.exists(folder.resolve(FILE))) {
            Files.move(folder.resolve(FILE), folder.resolve(ASIDE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** H2 leaves it to the system when a file that it closed reaches the medium. */
    static void force(Path folder) throws IOException {
        if (Files.exists(folder.resolve(FILE))) {
            try (var channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    /** Destroys what was put out of the way. */
    static void deleteAside(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(ASIDE));
    }

    /** For the background thread alone; never commits by itself. */
    Connection writer() {
        return writer;
    }

    /** For one question, by any thread. */
    Connection reader() throws SQLException {
        return source.getConnection();
    }

    /** A connection that goes on seeing everything as it is now. */
    Connection snapshot() throws SQLException {
        var connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set session characteristics as transaction isolation level snapshot");
            connection.setAutoCommit(false);
            // The first statement fixes what the transaction sees.
            statement.executeQuery("select count(*) from change_set").close();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether its rows were written by an older program and lack what this one shows. */
    boolean outdated() {
        return outdated;
    }

    /** How many change sets are in, or empty when their numbers have gaps. */
    Optional<Last> last() throws SQLException {
        var sql = "select c.n, s.seq, s.id from (select count(*) n, max(seq) last from change_set) c"
                + " left join change_set s on s.seq = c.last";
        try (var statement = writer.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            long count = row.getLong(1);
            if (count == 0) {
                return Optional.of(new Last(0, null));
            }
            return count == row.getLong(2)
                    ? Optional.of(new Last(count, ChangeSetId.ofBytes(row.getBytes(3))))
                    : Optional.empty();
        }
    }

    /** The newest change set; its number is also how many there are. */
    record Last(long seq, ChangeSetId id) {

        /** Whether the redo file starts with as many sets and the last of them is the same. */
        boolean agreesWith(IdLog ids) {
            return seq == 0 || ids.position(id) == seq;
        }
    }

    /** Closes and writes the file anew, so that nothing deleted is left in it. */
    void closeCompacted() throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    @Override
    public void close() throws SQLException {
        writer.close();
    }
}
