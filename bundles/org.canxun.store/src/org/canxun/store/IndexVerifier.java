package org.canxun.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.journal.AggregateId;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.ChangeSetId;
import org.canxun.journal.Streams;

/** Compares the tables of the index with the redo file and with what folding it makes. */
final class IndexVerifier {

    private final Connection connection;
    private final Verifier.FaultListener faults;
    private final Projections projections = new Projections();
    private long matched;

    IndexVerifier(Connection connection, Verifier.FaultListener faults) {
        this.connection = connection;
        this.faults = faults;
    }

    void checkSchema() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select version, digest from schema_version order by version")) {
            int expected = 1;
            while (rows.next()) {
                int version = rows.getInt(1);
                if (version != expected || version > Schema.VERSION
                        || !Schema.digest(version).equals(rows.getString(2))) {
                    faults.fault("row schema_version " + version, "is not what the program wrote");
                }
                expected = version + 1;
            }
            if (expected != Schema.VERSION + 1) {
                faults.fault("table schema_version", "does not end with version " + Schema.VERSION);
            }
        }
    }

    /** @param seq the place of the set among those of the redo file that could be read */
    void compare(ChangeSet set, long seq) {
        var place = "row change_set " + set.id();
        try (var select = connection.prepareStatement("select * from change_set where id = ?")) {
            select.setBytes(1, set.id().bytes());
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    faults.fault(place, "is missing");
                    return;
                }
                matched++;
                compareColumns(place, row, set, seq);
            }
        } catch (SQLException e) {
            faults.fault(place, "cannot be read: " + Causes.of(e));
        }
    }

    private void compareColumns(String place, ResultSet row, ChangeSet set, long seq) throws SQLException {
        var header = set.header();
        var wrong = new ArrayList<String>();
        note(wrong, "seq", row.getLong("seq") == seq);
        note(wrong, "aggregate_type", header.aggregate().type().equals(row.getString("aggregate_type")));
        note(wrong, "aggregate_id", header.aggregate().id().equals(row.getString("aggregate_id")));
        note(wrong, "incarnation", header.stream().incarnation().equals(row.getString("incarnation")));
        note(wrong, "sequence", row.getLong("sequence") == header.sequence());
        note(wrong, "header", Arrays.equals(set.headerBytes(), row.getBytes("header")));
        note(wrong, "payload", Arrays.equals(set.sealedPayload().orElse(null), row.getBytes("payload")));
        if (!wrong.isEmpty()) {
            faults.fault(place, "differs from the redo file in " + String.join(", ", wrong));
        }
    }

    private static void note(List<String> wrong, String column, boolean same) {
        if (!same) {
            wrong.add(column);
        }
    }

    /** Rows of change sets that the redo file does not have. */
    void findStrangers(IdLog known) throws SQLException {
        try (var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from change_set")) {
            count.next();
            if (count.getLong(1) == matched) {
                return;
            }
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select seq, id from change_set order by seq")) {
            while (rows.next()) {
                var id = ChangeSetId.ofBytes(rows.getBytes(2));
                if (!known.contains(id)) {
                    faults.fault("row change_set " + id, "number " + rows.getLong(1) + " is not in redo.log");
                }
            }
        }
    }

    /**
     * Follows the streams of every aggregate, folds it and compares its rows. Its change sets are taken from the
     * index, where they are together; that they are those of the redo file was found before.
     */
    void checkAggregates() throws SQLException {
        var counts = new EnumMap<Table, Long>(Table.class);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select aggregate_type, aggregate_id, id, header, payload"
                        + " from change_set order by aggregate_type, aggregate_id, seq");
                var selects = new Selects()) {
            var sets = new ArrayList<ChangeSet>();
            AggregateId current = null;
            while (rows.next()) {
                var aggregate = new AggregateId(rows.getString(1), rows.getString(2));
                if (!aggregate.equals(current)) {
                    checkAggregate(current, sets, selects, counts);
                    current = aggregate;
                    sets.clear();
                }
                // An unreadable row was named before.
                readable(rows, aggregate).ifPresent(sets::add);
            }
            checkAggregate(current, sets, selects, counts);
        }
        for (var table : Table.values()) {
            checkCount(table, counts.getOrDefault(table, 0L));
        }
    }

    private static Optional<ChangeSet> readable(ResultSet rows, AggregateId aggregate) {
        try {
            return Optional.of(IndexReader.read(rows)).filter(set -> set.header().aggregate().equals(aggregate));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private void checkAggregate(AggregateId aggregate, List<ChangeSet> sets, Selects selects, Map<Table, Long> counts)
            throws SQLException {
        if (aggregate == null) {
            return;
        }
        for (var fault : Streams.verify(sets)) {
            faults.fault("change set " + fault.changeSet(), "breaks the stream of device %s in %s: %s"
                    .formatted(fault.stream().incarnation(), aggregate, fault.reason()));
        }
        var state = projections.fold(aggregate);
        state.addAll(sets);
        var expected = projections.rows(state);
        for (var table : Table.of(aggregate.type())) {
            for (var row : selects.rows(table, aggregate.id())) {
                counts.merge(table, 1L, Long::sum);
                var place = place(table, aggregate.id(), row.key().id());
                var wanted = expected.remove(row.key());
                if (wanted == null) {
                    faults.fault(place, "should not be there");
                } else if (!wanted.equals(row)) {
                    faults.fault(place, "is wrong in " + String.join(", ", wanted.differences(row)));
                }
            }
        }
        expected.keySet().forEach(key -> faults.fault(place(key.table(), aggregate.id(), key.id()), "is missing"));
    }

    private static String place(Table table, String aggregate, String id) {
        return "row " + table.sqlName() + " " + (aggregate.equals(id) ? id : aggregate + " " + id);
    }

    /** Rows of aggregates that have no change sets. */
    private void checkCount(Table table, long seen) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var count = statement.executeQuery("select count(*) from " + table.sqlName())) {
                count.next();
                if (count.getLong(1) == seen) {
                    return;
                }
            }
            try (var rows = statement.executeQuery(("select aggregate_id, id from %s t where not exists (select 1"
                    + " from change_set c where c.aggregate_type = '%s' and c.aggregate_id = t.aggregate_id)")
                    .formatted(table.sqlName(), table.aggregateType()))) {
                while (rows.next()) {
                    faults.fault(place(table, rows.getString(1), rows.getString(2)), "belongs to no change set");
                }
            }
        }
    }

    /** One statement for each table. */
    private final class Selects implements AutoCloseable {

        private final Map<Table, PreparedStatement> statements = new HashMap<>();

        List<Row> rows(Table table, String aggregate) throws SQLException {
            var select = statements.get(table);
            if (select == null) {
                select = connection.prepareStatement(table.selectAggregate());
                statements.put(table, select);
            }
            select.setString(1, aggregate);
            var found = new ArrayList<Row>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(Row.read(table, rows));
                }
            }
            return found;
        }

        @Override
        public void close() throws SQLException {
            for (var statement : statements.values()) {
                statement.close();
            }
        }
    }
}
