package org.canxun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.canxun.core.ProblemException;
import org.canxun.core.port.Draft;
import org.canxun.core.port.JournalStore;
import org.canxun.journal.ChangeSetId;
import org.canxun.store.redo.LocalDisk;
import org.canxun.store.redo.RecordCipher;
import org.canxun.store.redo.RedoFile;
import org.canxun.store.redo.RedoRecord;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final int SMALL_SLOT = 256;

    @TempDir
    Path folder;

    private final H2WorkspaceStore store = new H2WorkspaceStore(
            new StoreOptions(new LocalDisk(), RecordCipher.NONE, SMALL_SLOT, "file", Optional.empty()));
    private JournalStore journal;
    private Pen pen;

    @BeforeEach
    void create() throws ProblemException {
        journal = store.create(folder).journal();
        pen = new Pen(journal.incarnation());
    }

    @AfterEach
    void close() throws ProblemException {
        journal.close();
    }

    private void fill() throws ProblemException {
        journal.append(Samples.district(pen));
        journal.append(List.of(Samples.visit(pen, "v1", "site-1", "2026-03-01", "NONCONFORM", "CONFORM")));
        journal.append(List.of(Samples.paper(pen, "d1", "v1", "2026-03-01T02:00:00Z")));
    }

    private Path redo() {
        return folder.resolve("journal").resolve("redo.log");
    }

    private Connection index() throws SQLException {
        // Under OSGi the driver manager sees no driver.
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("journal").resolve("index"));
        source.setUser("canxun");
        return source.getConnection();
    }

    @Test
    void noByteOfTheRedoFileChangesUnnoticed() throws Exception {
        journal.append(List.of(pen.site("s1", "甲")));
        journal.append(List.of(pen.site("s2", "乙")));
        journal.append(List.of(pen.set("MealSite", "s1", "name", "丙")));
        journal.keepDraft(new Draft(Pen.siteId("s1").toString(), "s1", "name", "丁"));
        journal.keepDraft(new Draft(Pen.siteId("s1").toString(), "s1", "name", "戊"));
        journal.clearDraft();
        assertEquals(List.of(), journal.verify().faults());
        try (var file = new RandomAccessFile(redo().toFile(), "rw")) {
            for (long at = 0; at < file.length(); at++) {
                int bits = at % 2 == 0 ? 0x01 : 0xFF;
                flip(file, at, bits);
                assertFalse(journal.verify().sound(), "byte " + at);
                flip(file, at, bits);
            }
        }
        assertTrue(journal.verify().sound());
    }

    private static void flip(RandomAccessFile file, long at, int bits) throws IOException {
        file.seek(at);
        int value = file.read();
        file.seek(at);
        file.write(value ^ bits);
    }

    @Test
    void everyChangedColumnOfEveryRowIsNamed() throws Exception {
        fill();
        assertEquals(List.of(), journal.verify().faults());
        int altered = 0;
        try (var connection = index()) {
            for (var table : tables()) {
                for (var column : columns(connection, table)) {
                    altered += alterEachRow(connection, table, column);
                }
            }
        }
        assertTrue(altered > 150, altered + " values altered");
        assertEquals(List.of(), journal.verify().faults());
    }

    private static List<String> tables() {
        var tables = new ArrayList<>(List.of("schema_version", "change_set"));
        for (var table : Table.values()) {
            tables.add(table.sqlName());
        }
        return tables;
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var rows = connection.getMetaData().getColumns(null, "PUBLIC", table.toUpperCase(Locale.ROOT), null)) {
            while (rows.next()) {
                columns.add(new Column(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        rows.getString("TYPE_NAME")));
            }
        }
        return columns;
    }

    private record Column(String name, String type) {

        /** Then the row is another one, and the one that is missed is named. */
        boolean identifies() {
            return List.of("aggregate_id", "id").contains(name);
        }

        String other() {
            return switch (type) {
                case "CHARACTER VARYING" -> "coalesce(" + name + ", '') || 'x'";
                case "INTEGER", "BIGINT", "DECFLOAT" -> "coalesce(" + name + ", 0) + 1000";
                case "BOOLEAN" -> "not coalesce(" + name + ", false)";
                case "DATE" -> "coalesce(" + name + ", date '2020-01-01') + interval '1' day";
                case "TIMESTAMP WITH TIME ZONE" ->
                        "coalesce(" + name
                                + ", timestamp with time zone '2020-01-01 00:00:00+00') + interval '1' second";
                case "BINARY" -> "cast(hash('SHA-256', " + name + ") as binary(32))";
                case "BINARY VARYING", "BINARY LARGE OBJECT" -> name + " || x'00'";
                default -> throw new AssertionError(type);
            };
        }
    }

    private int alterEachRow(Connection connection, String table, Column column) throws Exception {
        var places = new ArrayList<Place>();
        try (var rows = connection.createStatement().executeQuery("select * from " + table)) {
            while (rows.next()) {
                places.add(Place.of(table, rows));
            }
        }
        for (var place : places) {
            try (var statement = connection.createStatement()) {
                statement.execute("create table kept as select * from " + table);
                statement.execute("update %s set %s = %s where %s".formatted(table, column.name(), column.other(),
                        place.condition()));
                var report = journal.verify();
                assertFalse(report.sound(), place + " " + column);
                assertTrue(report.faults().get(0).place().equals(place.name()) || column.identifies()
                        || table.equals("schema_version"),
                        place + " " + column + ": " + report.faults());
                statement.execute("delete from " + table);
                statement.execute("insert into %s select * from kept".formatted(table));
                statement.execute("drop table kept");
            }
        }
        return places.size();
    }

    private record Place(String name, String condition) {

        static Place of(String table, ResultSet row) throws SQLException {
            if (table.equals("schema_version")) {
                return new Place("row schema_version " + row.getInt(1), "version = " + row.getInt(1));
            }
            if (table.equals("change_set")) {
                var id = row.getBytes("id");
                return new Place("row change_set " + ChangeSetId.ofBytes(id).value(),
                        "id = x'" + HexFormat.of().formatHex(id) + "'");
            }
            var aggregate = row.getString("aggregate_id");
            var id = row.getString("id");
            return new Place("row " + table + " " + (aggregate.equals(id) ? id : aggregate + " " + id),
                    "aggregate_id = '%s' and id = '%s'".formatted(aggregate, id));
        }
    }

    @Test
    void rowsThatAreGoneOrInventedAreNamed() throws Exception {
        fill();
        journal.verify();
        try (var connection = index(); var statement = connection.createStatement()) {
            statement.execute("delete from finding");
            statement.execute("insert into site (aggregate_id, id, name) values ('ghost', 'ghost', '无')");
        }
        var faults = journal.verify().faults();
        assertEquals("row finding v1 v1-f", faults.get(0).place());
        assertEquals("is missing", faults.get(0).detail());
        assertEquals("row site ghost", faults.get(1).place());
        assertEquals(2, faults.size());
        journal.rebuild();
        assertEquals(List.of(), journal.verify().faults());
    }

    @Test
    void aPayloadForgedWithItsChecksumIsNamed() throws Exception {
        fill();
        journal.close();
        try (var file = RedoFile.open(redo(), new LocalDisk(), RecordCipher.NONE, piece -> {
        })) {
            file.rewrite(record -> {
                var body = record.body().clone();
                body[body.length - 3] ^= record.number() == 2 ? 1 : 0;
                return new RedoRecord(record.number(), record.kind(), body);
            });
        }
        journal = store.open(folder).journal();
        assertEquals("redo.log record 2", journal.verify().faults().get(0).place());
    }

    @Test
    void aDamagedRecordIsReportedAndWhatItHeldComesBackFromTheIndex() throws Exception {
        journal.append(List.of(pen.site("s1", "甲")));
        var second = pen.site("s2", "乙");
        journal.append(List.of(second));
        journal.append(List.of(pen.set("MealSite", "s1", "name", "丙")));
        journal.close();
        var damaged = HexFormat.of().parseHex("e4b999");
        try (var file = new RandomAccessFile(redo().toFile(), "rw")) {
            var bytes = new byte[(int) file.length()];
            file.readFully(bytes);
            flip(file, indexOf(bytes, damaged), 4);
        }
        journal = store.open(folder).journal();
        assertEquals(List.of(second), journal.load(Pen.siteId("s2")));
        var faults = journal.verify().faults();
        assertEquals("redo.log record 2", faults.get(0).place());
        assertEquals(1, faults.size());
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0;; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
    }

    @Test
    void aGapInWhatOneDeviceWroteIsNamed() throws Exception {
        var other = new Pen(UUID.randomUUID().toString());
        other.site("s1", "甲");
        var second = other.set("MealSite", "s1", "name", "乙");
        journal.append(List.of(second));
        var fault = journal.verify().faults().get(0);
        assertEquals("change set " + second.id(), fault.place());
    }

    @Test
    void anErasedPayloadIsNoFault() throws Exception {
        fill();
        var named = pen.set("MealSite", "site-1", "contactPhone", "138");
        journal.append(List.of(named));
        journal.erase(pen.change("MealSite", "site-1", recorder -> recorder.erase(named, "rule")), named.id());
        assertEquals(List.of(), journal.verify().faults());
        journal.rebuild();
        assertEquals(List.of(), journal.verify().faults());
        journal.close();
        journal = store.open(folder).journal();
        assertEquals(List.of(), journal.verify().faults());
    }

    @Test
    void rebuildingGivesTheSameTables() throws Exception {
        fill();
        journal.append(List.of(pen.change("JointInspection", "v1", recorder -> recorder.remove("v1-r-i0"))));
        journal.append(List.of(pen.set("MealSite", "site-1", "name", "新名")));
        journal.verify();
        var before = dump();
        journal.rebuild();
        assertEquals(before, dump());
    }

    private List<String> dump() throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = index(); var statement = connection.createStatement()) {
            for (var table : tables()) {
                try (var rows = statement.executeQuery("select * from " + table + " order by 1, 2")) {
                    while (rows.next()) {
                        var line = new StringBuilder(table);
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            line.append('|').append(rows.getString(i));
                        }
                        lines.add(line.toString());
                    }
                }
            }
        }
        return lines;
    }
}
