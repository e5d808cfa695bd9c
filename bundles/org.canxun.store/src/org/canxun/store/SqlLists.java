package org.canxun.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.port.DocumentRow;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.port.InspectionRow.RecordRow;
import org.canxun.core.port.Lists;
import org.canxun.core.port.MealMonthRow;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.port.PlanRow;
import org.canxun.core.port.SiteRow;
import org.canxun.core.port.TaskRow;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.model.RecordKind;

/** Lists as joins over the projections. */
final class SqlLists implements Lists {

    /** Not by a window over all inspections, which H2 would work out anew for every site. */
    static final String LATEST = """
            i.visit_date is not null and not exists (select 1 from inspection j where j.site_id = i.site_id
                and (j.visit_date > i.visit_date or j.visit_date = i.visit_date and j.id > i.id))""";
    private static final String SITES = """
            select s.id, s.name, s.site_type, coalesce(d.name, s.subdistrict_id) subdistrict, s.address,
                s.filing_number, o.name org_name, s.star_level, s.closed, i.visit_date, i.findings
            from site s
            left join subdistrict d on d.aggregate_id = s.subdistrict_id and d.id = s.subdistrict_id
            left join org o on o.aggregate_id = s.org_id and o.id = s.org_id
            left join inspection i on i.site_id = s.id and %s
            order by subdistrict nulls last, s.name, s.id""".formatted(LATEST);
    private static final String INSPECTIONS = """
            select i.id, i.site_id, s.name site_name, i.kind, i.visit_date, i.findings, i.evidence
            from inspection i left join site s on s.aggregate_id = i.site_id and s.id = i.site_id
            where ?1 is null or i.site_id = ?1
            order by i.visit_date desc nulls last, i.id desc""";
    private static final String RECORDS = """
            select r.aggregate_id, r.id, r.agency_code, a.name agency_name, r.answered, r.nonconforming, t.items, r.completed
            from agency_record r
            left join (select code, min(name) name from agency group by code) a on a.code = r.agency_code
            left join template t on t.aggregate_id = r.template_id and t.id = r.template_id
            where ?1 is null or r.aggregate_id in (select aggregate_id from inspection where site_id = ?1)
            order by r.aggregate_id, r.place, r.agency_code, r.id""";

    private static final String MEAL_MONTHS = """
            select * from meal_month
            where site_id = ?1 and month_of_year regexp '^[0-9]{4}-(0[1-9]|1[0-2])$'
            order by month_of_year, id""";

    private final Index index;

    SqlLists(Index index) {
        this.index = index;
    }

    @Override
    public List<SiteRow> sites() throws ProblemException {
        return index.query(connection -> Sql.list(connection, SITES, SqlLists::site));
    }

    private static SiteRow site(ResultSet row) throws SQLException {
        return new SiteRow(row.getString("id"), text(row, "name"), text(row, "site_type"), text(row, "subdistrict"),
                text(row, "address"), text(row, "filing_number"), text(row, "org_name"), text(row, "star_level"),
                row.getBoolean("closed"), Optional.ofNullable(row.getObject("visit_date", LocalDate.class)),
                row.getInt("findings"));
    }

    /** What nobody has filled in yet is shown as nothing. */
    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    @Override
    public Map<String, String> siteIdsByFilingNumber() throws ProblemException {
        return index.query(connection -> {
            var ids = new HashMap<String, String>();
            // When devices gave one number to several sites, every import must meet the same one.
            Sql.each(connection, "select filing_number, id from site where filing_number <> '' order by id",
                    row -> ids.putIfAbsent(row.getString(1), row.getString(2)));
            return ids;
        });
    }

    @Override
    public List<InspectionRow> inspections(Optional<String> siteId) throws ProblemException {
        return index.query(connection -> {
            var records = records(connection, siteId);
            return Sql.list(connection, INSPECTIONS, row -> inspection(row, records), siteId.orElse(null));
        });
    }

    private static InspectionRow inspection(ResultSet row, Map<String, List<RecordRow>> records) throws SQLException {
        return new InspectionRow(row.getString("id"), text(row, "site_id"), text(row, "site_name"), text(row, "kind"),
                row.getObject("visit_date", LocalDate.class), records.getOrDefault(row.getString("id"), List.of()),
                row.getInt("findings"), row.getInt("evidence"));
    }

    private static Map<String, List<RecordRow>> records(Connection connection, Optional<String> siteId)
            throws SQLException {
        var records = new HashMap<String, List<RecordRow>>();
        Sql.each(connection, RECORDS,
                row -> records.computeIfAbsent(row.getString("aggregate_id"), id -> new ArrayList<>())
                        .add(new RecordRow(row.getString("id"), text(row, "agency_code"), text(row, "agency_name"),
                                row.getInt("answered"),
                                row.getInt("nonconforming"), row.getInt("items"), row.getBoolean("completed"))),
                siteId.orElse(null));
        return records;
    }

    @Override
    public List<TemplateRow> templates() throws ProblemException {
        return index.query(connection -> Sql.list(connection, "select * from template order by code, version, id",
                row -> new TemplateRow(row.getString("id"), text(row, "code"), row.getInt("version"),
                        text(row, "title"), text(row, "agency_code"), RecordKind.get(row.getString("record_kind")),
                        row.getInt("items"), row.getInt("key_items"), text(row, "content_digest"),
                        TemplateState.valueOf(text(row, "life")),
                        Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        text(row, "based_on"), text(row, "signer"),
                        Optional.ofNullable(row.getObject("reinstated_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant))));
    }

    @Override
    public List<PersonRow> persons() throws ProblemException {
        return index.query(connection -> {
            var certificates = new HashMap<String, List<CertificateRow>>();
            Sql.each(connection, "select * from certificate where valid_from is not null and valid_to is not null"
                    + " order by valid_from, cert_no, id",
                    row -> certificates.computeIfAbsent(row.getString("aggregate_id"), id -> new ArrayList<>())
                            .add(new CertificateRow(text(row, "cert_no"), text(row, "agency_code"),
                                    row.getObject("valid_from", LocalDate.class),
                                    row.getObject("valid_to", LocalDate.class))));
            return Sql.list(connection, "select * from person order by name, id",
                    row -> new PersonRow(row.getString("id"), text(row, "name"),
                            text(row, "agency_code"), text(row, "job_title"), row.getBoolean("active"),
                            certificates.getOrDefault(row.getString("aggregate_id"), List.of())));
        });
    }

    @Override
    public List<DocumentRow> documents(String inspectionId) throws ProblemException {
        return index.query(connection -> Sql.list(connection,
                "select * from document where inspection_id = ?1 and printed_at is not null order by printed_at, id",
                row -> new DocumentRow(row.getString("id"), text(row, "inspection_id"),
                        text(row, "agency_code"), text(row, "doc_type"), text(row, "title"), text(row, "sha256"),
                        row.getInt("pages"), row.getObject("printed_at", OffsetDateTime.class).toInstant()),
                inspectionId));
    }

    @Override
    public List<TaskRow> tasks() throws ProblemException {
        return index.query(SqlTasks::tasks);
    }

    @Override
    public List<String> visitsOf(String taskId) throws ProblemException {
        return index.query(connection -> SqlTasks.visitsOf(connection, taskId));
    }

    @Override
    public List<PlanRow> plans() throws ProblemException {
        return index.query(SqlTasks::plans);
    }

    @Override
    public List<MealMonthRow> mealMonths(String siteId) throws ProblemException {
        return index.query(connection -> Sql.list(connection, MEAL_MONTHS,
                row -> new MealMonthRow(row.getString("site_id"), YearMonth.parse(row.getString("month_of_year")),
                        row.getInt("operating_days"), row.getInt("diners"), row.getInt("elder_diners"),
                        row.getInt("subsidised_meals"), text(row, "source")),
                siteId));
    }
}
