package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.port.TaskRow;
import org.canxun.core.task.Obstacle;
import org.canxun.core.task.TaskLine;
import org.canxun.core.task.TaskState;
import org.canxun.core.task.TaskView;
import org.canxun.core.task.TaskView.TaskMemberView;

/** Tasks for tests. */
final class SampleTasks {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 18);
    static final String MARKET = "MARKET_REGULATION";
    static final String FIRE = "FIRE_RESCUE";

    private SampleTasks() {}

    static TaskLine line(String id, TaskState state, LocalDate planned, LocalDate due, String... people) {
        return new TaskLine(new TaskRow(id, "site " + id, "站点" + id, "ROUTINE", Optional.empty(), "",
                Optional.empty(), List.of(MARKET), Optional.ofNullable(planned), due, List.of(people), List.of(people),
                state, List.of()), state);
    }

    static TaskView view(String kind, TaskState state, List<TaskMemberView> members, List<Obstacle> obstacles) {
        return new TaskView("task", "site", "一号店", kind, "", Optional.empty(), "", Optional.empty(), MARKET,
                List.of(MARKET, FIRE), Optional.of(TODAY), TODAY.plusDays(7), state, members, List.of(), List.of(),
                TODAY, obstacles);
    }

    static TaskMemberView member(String person, String agency, boolean drawn) {
        return new TaskMemberView("m" + person, person, person, agency, "", false, drawn, "证" + person,
                Optional.of(TODAY.plusYears(1)), List.of());
    }
}
