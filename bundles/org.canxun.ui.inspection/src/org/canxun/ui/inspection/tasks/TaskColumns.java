package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.List;

import org.canxun.core.task.TaskLine;
import org.canxun.ui.table.Column;

/** The columns of the list of tasks. */
final class TaskColumns {

    private TaskColumns() {}

    static List<Column<TaskLine>> of(Messages messages, TaskWords words) {
        return List.of(Column.text("site", messages.column_site, 17, line -> line.row().siteName()),
                Column.text("kind", messages.column_kind, 6, line -> words.kind(line.row().kind())),
                Column.<TaskLine>text("state", messages.column_state, 9, words::state)
                        .sortedBy(TaskLine::state),
                Column.<TaskLine>text("planned", messages.column_planned, 8,
                        line -> line.row().plannedOn().map(LocalDate::toString).orElse(messages.unplanned))
                        .sortedBy(line -> line.row().plannedOn().orElse(LocalDate.MAX)),
                Column.<TaskLine>text("due", messages.column_due, 8, line -> line.row().dueOn().toString())
                        .sortedBy(line -> line.row().dueOn()),
                Column.text("team", messages.column_team, 5,
                        line -> String.join(messages.separator, line.row().names())),
                Column.<TaskLine>text("agencies", messages.column_agencies, 10,
                        line -> words.agencies(line.row().agencies())).hidden(),
                Column.<TaskLine>text("plan", messages.column_plan, 10, line -> line.row().planName()).hidden());
    }
}
