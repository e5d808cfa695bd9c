package org.canxun.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tables of the projections. Each row belongs to one aggregate of one type and has, besides the columns named here,
 * the id of that aggregate and of the object it shows.
 */
enum Table {
    SUBDISTRICT("Subdistrict", "code text, name text"),
    ORG("MealServiceOrg", "name text, credit_code text, kind text"),
    SITE("MealSite", "name text, site_type text, subdistrict_id text, community text, address text,"
            + " filing_number text, plaque_number text, licence_number text, org_id text, brand text, star_level text,"
            + " closed flag, longitude decimal, latitude decimal, facts text"),
    PERSON("Person", "name text, agency_code text, job_title text, active flag"),
    CERTIFICATE("Person", "cert_no text, agency_code text, valid_from date, valid_to date"),
    DISTRICT("DistrictConfig", "name text, gas_authority_code text"),
    AGENCY("DistrictConfig", "code text, name text, short_name text, enforcing flag, lead_agency flag, place int"),
    CODE("DistrictConfig", "list_name text, code text, label text, label_en text, place int"),
    TEMPLATE("ChecklistTemplate", "code text, version int, title text, agency_code text, record_kind text,"
            + " content_digest text, published_at time, items int, key_items int, life text, based_on text, signer text,"
            + " conditions int, reinstated_at time"),
    MEAL_MONTH("MealMonth", "site_id text, month_of_year text, operating_days int, diners int, elder_diners int,"
            + " subsidised_meals int, source text"),
    TEMPLATE_ITEM("ChecklistTemplate", "section_id text, code text, place int, key_item flag, points decimal"),
    INSPECTION("JointInspection", "site_id text, kind text, visit_date date, number_in_year int,"
            + " lead_agency_code text, findings int, evidence int, facts text, task_id text"),
    TEAM_MEMBER("JointInspection", "person_id text, name text, agency_code text, cert_no text, leader flag"),
    AGENCY_RECORD("JointInspection", "agency_code text, record_kind text, template_id text, place int, answered int,"
            + " nonconforming int, completed flag, moved flag"),
    RECORD_GIST("JointInspection", "gist whole"),
    ITEM_RESULT("JointInspection", "record_id text, item_code text, answer text, points decimal"),
    FINDING("JointInspection", "record_id text, item_code text, severity text, mode text, term_days int,"
            + " term_unit text"),
    EVIDENCE("JointInspection", "record_id text, item_code text, caption text, sha256 text, file_name text,"
            + " media_type text"),
    INSPECTION_TASK("InspectionTask", "site_id text, kind text, plan_id text, draw_id text, agencies text,"
            + " planned_on date, due_on date, state text, visits text"),
    TASK_MEMBER("InspectionTask", "person_id text, name text, agency_code text, assisting flag, place int,"
            + " recused flag"),
    PLAN("InspectionPlan", "name text, kind text, basis text, agencies text, first_day date, last_day date"),
    DOCUMENT("EnforcementDocument", "inspection_id text, agency_code text, doc_type text, title text, sha256 text,"
            + " pages int, printed_at time");

    static final String AGGREGATE = "aggregate_id";
    static final String KEY = "id";

    private final String aggregateType;
    private final Map<String, ColumnType> columns = new LinkedHashMap<>();

    /** @param columns name and type of each, separated by commas */
    Table(String aggregateType, String columns) {
        this.aggregateType = aggregateType;
        for (var column : columns.split(", *")) {
            var words = column.split(" ");
            this.columns.put(words[0], ColumnType.valueOf(words[1].toUpperCase(Locale.ROOT)));
        }
    }

    static List<Table> of(String aggregateType) {
        return Arrays.stream(values()).filter(table -> table.aggregateType.equals(aggregateType)).toList();
    }

    String aggregateType() {
        return aggregateType;
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    Map<String, ColumnType> columns() {
        return Collections.unmodifiableMap(columns);
    }

    /** Puts a row in the place of the one with the same aggregate and key. */
    String merge() {
        var names = new ArrayList<>(List.of(AGGREGATE, KEY));
        names.addAll(columns.keySet());
        return "merge into %s (%s) key (%s, %s) values (%s)".formatted(sqlName(), String.join(", ", names), AGGREGATE,
                KEY, String.join(", ", Collections.nCopies(names.size(), "?")));
    }

    String delete() {
        return "delete from %s where %s = ? and %s = ?".formatted(sqlName(), AGGREGATE, KEY);
    }

    String selectAggregate() {
        return "select * from %s where %s = ?".formatted(sqlName(), AGGREGATE);
    }
}
