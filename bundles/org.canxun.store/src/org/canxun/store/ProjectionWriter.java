package org.canxun.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.journal.AggregateId;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;

/** Keeps the rows of every aggregate as its change sets make them, writing only what differs. */
final class ProjectionWriter {

    /** Aggregates that somebody is likely to go on with: a large inspection takes some megabytes. */
    private static final int CACHED = 8;
    private static final String LOAD = "select id, header, payload from change_set"
            + " where aggregate_type = ? and aggregate_id = ? and seq <= ? order by seq";

    private final Connection connection;
    private final Projections projections = new Projections();
    private final Map<AggregateId, Shown> cache = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AggregateId, Shown> eldest) {
            return size() > CACHED;
        }
    };

    ProjectionWriter(Connection connection) {
        this.connection = connection;
    }

    /** Forgets what a transaction that was rolled back made of the aggregates. */
    void forget() {
        cache.clear();
    }

    /**
     * Writes what these sets change.
     *
     * @param before number of the last set that the rows show already
     */
    void write(List<Stored> sets, long before) throws SQLException {
        var byAggregate = new LinkedHashMap<AggregateId, List<ChangeSet>>();
        sets.forEach(stored -> byAggregate
                .computeIfAbsent(stored.set().header().aggregate(), id -> new ArrayList<>()).add(stored.set()));
        try (var batches = new Batches(); var load = connection.prepareStatement(LOAD)) {
            for (var entry : byAggregate.entrySet()) {
                var shown = cache.get(entry.getKey());
                if (shown == null) {
                    shown = load(load, entry.getKey(), before);
                }
                shown.state().addAll(entry.getValue());
                var rows = projections.rows(shown.state());
                batches.difference(entry.getKey().id(), shown.rows(), rows);
                cache.put(entry.getKey(), new Shown(shown.state(), rows));
            }
            batches.execute();
        }
    }

    private Shown load(PreparedStatement load, AggregateId aggregate, long before) throws SQLException {
        var state = projections.fold(aggregate);
        var sets = new ArrayList<ChangeSet>();
        load.setString(1, aggregate.type());
        load.setString(2, aggregate.id());
        load.setLong(3, before);
        try (var rows = load.executeQuery()) {
            while (rows.next()) {
                sets.add(IndexReader.read(rows));
            }
        }
        state.addAll(sets);
        return new Shown(state, projections.rows(state));
    }

    private record Shown(AggregateState state, Map<Row.Key, Row> rows) {}

    /** The statements of one transaction. */
    private final class Batches implements AutoCloseable {

        private final Map<Table, PreparedStatement> merges = new LinkedHashMap<>();
        private final Map<Table, PreparedStatement> deletes = new LinkedHashMap<>();

        void difference(String aggregate, Map<Row.Key, Row> old, Map<Row.Key, Row> rows) throws SQLException {
            for (var key : old.keySet()) {
                if (!rows.containsKey(key)) {
                    var delete = statement(deletes, key.table(), key.table().delete());
                    delete.setString(1, aggregate);
                    delete.setString(2, key.id());
                    delete.addBatch();
                }
            }
            for (var row : rows.values()) {
                if (!row.equals(old.get(row.key()))) {
                    var table = row.key().table();
                    var merge = statement(merges, table, table.merge());
                    merge.setString(1, aggregate);
                    merge.setString(2, row.key().id());
                    for (int i = 0; i < row.values().size(); i++) {
                        merge.setObject(i + 3, row.values().get(i));
                    }
                    merge.addBatch();
                }
            }
        }

        private PreparedStatement statement(Map<Table, PreparedStatement> statements, Table table, String sql)
                throws SQLException {
            var statement = statements.get(table);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                statements.put(table, statement);
            }
            return statement;
        }

        void execute() throws SQLException {
            for (var statement : deletes.values()) {
                statement.executeBatch();
            }
            for (var statement : merges.values()) {
                statement.executeBatch();
            }
        }

        @Override
        public void close() throws SQLException {
            for (var statement : deletes.values()) {
                statement.close();
            }
            for (var statement : merges.values()) {
                statement.close();
            }
        }
    }
}
