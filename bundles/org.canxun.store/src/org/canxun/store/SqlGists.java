package org.canxun.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.port.GistRow;
import org.canxun.core.port.RecordGists;

/** What it takes to count the items of records, for those few whose rows cannot be trusted for it. */
final class SqlGists implements RecordGists {

    /** Most checklists have no conditions and most records never move: their gists are not read at all. */
    private static final String GISTS = """
            select i.id, i.site_id, r.id record_id, r.template_id, r.nonconforming, coalesce(i.facts, s.facts) facts,
                g.gist
            from agency_record r
            join template t on t.aggregate_id = r.template_id and t.id = r.template_id
            join inspection i on i.aggregate_id = r.aggregate_id
            join record_gist g on g.aggregate_id = r.aggregate_id and g.id = r.id
            left join site s on s.aggregate_id = i.site_id and s.id = i.site_id
            where (t.conditions > 0 or r.moved) and g.gist is not null and\s""";
    private static final String ALL = GISTS + "(?1 is null or i.site_id = ?1)";
    private static final String LATEST = GISTS + SqlLists.LATEST;

    private final Index index;

    SqlGists(Index index) {
        this.index = index;
    }

    @Override
    public List<GistRow> ofInspections(Optional<String> siteId) throws ProblemException {
        return index.query(connection -> Sql.list(connection, ALL, SqlGists::row, siteId.orElse(null)));
    }

    @Override
    public List<GistRow> ofLatestInspections() throws ProblemException {
        return index.query(connection -> Sql.list(connection, LATEST, SqlGists::row));
    }

    private static GistRow row(ResultSet row) throws SQLException {
        var facts = row.getString("facts");
        var site = row.getString("site_id");
        return new GistRow(row.getString("id"), site == null ? "" : site, row.getString("record_id"),
                row.getString("template_id"), row.getInt("nonconforming"), facts == null ? "" : facts,
                row.getString("gist"));
    }
}
