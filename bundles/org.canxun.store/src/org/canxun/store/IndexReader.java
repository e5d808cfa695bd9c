package org.canxun.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.journal.AggregateId;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.ChangeSetId;
import org.canxun.journal.MalformedChangeSetException;
import org.jdbi.v3.core.Handle;

/** Reads change sets from the index. */
final class IndexReader {

    private IndexReader() {}

    static List<ChangeSet> load(Handle handle, AggregateId aggregate) {
        return handle.createQuery("select id, header, payload from change_set"
                + " where aggregate_type = :type and aggregate_id = :id order by seq")
                .bind("type", aggregate.type()).bind("id", aggregate.id()).map((row, context) -> read(row)).list();
    }

    static List<AggregateId> aggregates(Handle handle, String type) {
        return handle.createQuery("select aggregate_id from change_set where aggregate_type = :type"
                + " group by aggregate_id order by min(seq)")
                .bind("type", type).map((row, context) -> new AggregateId(type, row.getString(1))).list();
    }

    /** What the index has and those ids do not name. */
    static List<ChangeSet> allBut(Handle handle, IdLog ids) {
        var found = new ArrayList<ChangeSet>();
        try (var rows = handle.createQuery("select id, header, payload from change_set order by seq")
                .map((row, context) -> ids.contains(ChangeSetId.ofBytes(row.getBytes(1)))
                        ? Optional.<ChangeSet>empty()
                        : Optional.of(read(row)))
                .stream()) {
            rows.forEach(row -> row.ifPresent(found::add));
        }
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
