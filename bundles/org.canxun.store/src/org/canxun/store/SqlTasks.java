package org.canxun.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.port.PlanRow;
import org.canxun.core.port.TaskRow;
import org.canxun.core.task.TaskStanding;
import org.canxun.core.task.TaskState;

/** Tasks and plans as joins over the projections. */
final class SqlTasks {

    /** A task without a last day is one whose beginning has not arrived. */
    private static final String TASKS = """
            select t.*, coalesce(s.name, t.site_id) site_name, coalesce(p.name, '') plan_name
            from inspection_task t
            left join site s on s.aggregate_id = t.site_id and s.id = t.site_id
            left join plan p on p.aggregate_id = t.plan_id and p.id = t.plan_id
            where t.due_on is not null
            order by t.due_on, t.id""";
    private static final String MEMBERS =
            """
            select aggregate_id, person_id, name from task_member where not recused order by aggregate_id, place, assisting, name, id""";
    private static final String PLANS = """
            select * from plan where first_day is not null and last_day is not null
            order by first_day desc, last_day desc, name, id""";

    private static final String VISITS =
            """
            select id, task_id from inspection where task_id is not null and (?1 is null or task_id = ?1) order by id""";

    private SqlTasks() {}

    static List<String> visitsOf(Connection connection, String taskId) throws SQLException {
        return Sql.list(connection, VISITS, row -> row.getString("id"), taskId);
    }

    static List<TaskRow> tasks(Connection connection) throws SQLException {
        var people = new HashMap<String, List<String>>();
        var names = new HashMap<String, List<String>>();
        Sql.each(connection, MEMBERS, row -> {
            var person = row.getString("person_id");
            if (person != null) {
                people.computeIfAbsent(row.getString("aggregate_id"), id -> new ArrayList<>()).add(person);
            }
            names.computeIfAbsent(row.getString("aggregate_id"), id -> new ArrayList<>()).add(text(row, "name"));
        });
        var visits = new HashMap<String, List<String>>();
        Sql.each(connection, VISITS, row -> visits.computeIfAbsent(row.getString("task_id"), id -> new ArrayList<>())
                .add(row.getString("id")), (Object) null);
        return Sql.list(connection, TASKS, row -> task(row, people, names, visits));
    }

    /** A visit that says so has begun, also where the task has not heard of it. */
    private static TaskRow task(ResultSet row, Map<String, List<String>> people, Map<String, List<String>> names,
            Map<String, List<String>> began) throws SQLException {
        var id = row.getString("id");
        var visits = new LinkedHashSet<>(list(row, "visits"));
        visits.addAll(began.getOrDefault(id, List.of()));
        var state = TaskState.valueOf(row.getString("state"));
        return new TaskRow(id, text(row, "site_id"), text(row, "site_name"), text(row, "kind"),
                Optional.ofNullable(row.getString("plan_id")), text(row, "plan_name"),
                Optional.ofNullable(row.getString("draw_id")), list(row, "agencies"),
                Optional.ofNullable(row.getObject("planned_on", LocalDate.class)),
                row.getObject("due_on", LocalDate.class), people.getOrDefault(id, List.of()),
                names.getOrDefault(id, List.of()), TaskStanding.begun(state, !visits.isEmpty()), List.copyOf(visits));
    }

    static List<PlanRow> plans(Connection connection) throws SQLException {
        return Sql.list(connection, PLANS,
                row -> new PlanRow(row.getString("id"), text(row, "name"), text(row, "kind"), text(row, "basis"),
                        list(row, "agencies"), row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        var codes = text(row, column);
        return codes.isEmpty() ? List.of() : List.of(codes.split(TaskProjectors.SEPARATOR));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
