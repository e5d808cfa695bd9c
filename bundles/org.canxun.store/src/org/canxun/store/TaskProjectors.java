package org.canxun.store;

import java.util.function.Consumer;

import org.canxun.core.task.TaskStanding;
import org.canxun.journal.AggregateState;
import org.canxun.model.InspectionPlan;

/** Rows of tasks and plans. */
final class TaskProjectors {

    /** Between codes; no code contains it. */
    static final String SEPARATOR = ",";

    private TaskProjectors() {}

    static void task(AggregateState state, Consumer<Row> rows) {
        TaskStanding.of(state).ifPresent(standing -> task(state, standing, rows));
    }

    private static void task(AggregateState state, TaskStanding standing, Consumer<Row> rows) {
        var task = standing.task();
        rows.accept(Row.of(Table.INSPECTION_TASK, task.getId(), task.getSiteId(), task.getKind(), task.getPlanId(),
                task.getDrawId(), String.join(SEPARATOR, task.getAgencyCodes()), task.getPlannedOn(), task.getDueOn(),
                standing.state(), String.join(SEPARATOR, standing.visits())));
        var recused = TaskStanding.recused(state, task);
        for (var member : task.getMembers()) {
            rows.accept(Row.of(Table.TASK_MEMBER, member.getId(), member.getPersonId(), member.getName(),
                    member.getAgencyCode(), member.isAssisting(),
                    task.getAgencyCodes().indexOf(member.getAgencyCode()), recused.contains(member.getId())));
        }
    }

    static void plan(InspectionPlan plan, Consumer<Row> rows) {
        rows.accept(Row.of(Table.PLAN, plan.getId(), plan.getName(), plan.getKind(), plan.getBasis(),
                String.join(SEPARATOR, plan.getAgencyCodes()), plan.getFirstDay(), plan.getLastDay()));
    }
}
