package org.canxun.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.journal.AggregateId;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.ChangeSetId;
import org.canxun.journal.MalformedChangeSetException;

/** Reads change sets from the index. */
final class IndexReader {

    private IndexReader() {}

    static List<ChangeSet> load(Connection connection, AggregateId aggregate) throws SQLException {
        return loadAll(connection, List.of(aggregate)).get(aggregate);
    }

    /** With one statement, whose preparation would cost more than what it reads. */
    static Map<AggregateId, List<ChangeSet>> loadAll(Connection connection, Collection<AggregateId> aggregates)
            throws SQLException {
        var loaded = new HashMap<AggregateId, List<ChangeSet>>();
        try (var query = connection.prepareStatement("select id, header, payload from change_set"
                + " where aggregate_type = ? and aggregate_id = ? order by seq")) {
            for (var aggregate : aggregates) {
                query.setString(1, aggregate.type());
                query.setString(2, aggregate.id());
                var sets = new ArrayList<ChangeSet>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        sets.add(read(rows));
                    }
                }
                loaded.put(aggregate, sets);
            }
        }
        return loaded;
    }

    static List<AggregateId> aggregates(Connection connection, String type) throws SQLException {
        return Sql.list(connection, "select aggregate_id from change_set where aggregate_type = ?1"
                + " group by aggregate_id order by min(seq)", row -> new AggregateId(type, row.getString(1)), type);
    }

    /** What the index has and those ids do not name. */
    static List<ChangeSet> allBut(Connection connection, IdLog ids) throws SQLException {
        var found = new ArrayList<ChangeSet>();
        Sql.each(connection, "select id, header, payload from change_set order by seq", row -> {
            if (!ids.contains(ChangeSetId.ofBytes(row.getBytes(1)))) {
                found.add(read(row));
            }
        });
        return found;
    }

    /** A row with id, header and payload. */
    static ChangeSet read(ResultSet row) throws SQLException {
        try {
            var set = ChangeSet.read(row.getBytes("header"), Optional.ofNullable(row.getBytes("payload")));
            if (!set.id().equals(ChangeSetId.ofBytes(row.getBytes("id")))) {
                throw new SQLException("a row of change_set is not " + set.id());
            }
            return set;
        } catch (MalformedChangeSetException e) {
            throw new SQLException("a row of change_set cannot be read: " + e.getMessage(), e);
        }
    }
}
