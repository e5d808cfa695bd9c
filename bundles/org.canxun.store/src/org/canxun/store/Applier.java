package org.canxun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Brings stored change sets into the index: their rows and what they change in the projections, in one transaction. */
final class Applier {

    private final Connection connection;
    private final ProjectionWriter projections;
    private long count;

    /** @param count how many change sets the index holds */
    Applier(Connection connection, long count) {
        this.connection = connection;
        this.count = count;
        this.projections = new ProjectionWriter(connection);
    }

    long count() {
        return count;
    }

    void apply(List<Stored> chunk) throws SQLException {
        try {
            insert(chunk);
            erase(chunk);
            projections.write(chunk, count);
            connection.commit();
            count += chunk.size();
        } catch (SQLException | RuntimeException e) {
            projections.forget();
            connection.rollback();
            throw e;
        }
    }

    private void insert(List<Stored> chunk) throws SQLException {
        try (var insert = connection.prepareStatement("insert into change_set values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            long seq = count;
            for (var stored : chunk) {
                var header = stored.set().header();
                insert.setLong(1, ++seq);
                insert.setBytes(2, stored.set().id().bytes());
                insert.setString(3, header.aggregate().type());
                insert.setString(4, header.aggregate().id());
                insert.setString(5, header.stream().incarnation());
                insert.setLong(6, header.sequence());
                insert.setBytes(7, stored.set().headerBytes());
                insert.setBytes(8, stored.set().sealedPayload().orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void erase(List<Stored> chunk) throws SQLException {
        for (var stored : chunk) {
            if (stored.erases().isPresent()) {
                try (var update = connection.prepareStatement("update change_set set payload = null where id = ?")) {
                    update.setBytes(1, stored.erases().get().bytes());
                    update.executeUpdate();
                }
            }
        }
    }
}
