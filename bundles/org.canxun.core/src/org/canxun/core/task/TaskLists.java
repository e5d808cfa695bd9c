package org.canxun.core.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.port.Lists;
import org.canxun.core.port.TaskRow;

/** Tasks and plans in lists. */
record TaskLists(Lists lists, VisitStates visits) {

    private static final Comparator<TaskLine> BY_DAY = Comparator.comparing(TaskLine::day)
            .thenComparing(line -> line.row().siteName()).thenComparing(line -> line.row().id());

    /** What is overdue comes first, what is over last. */
    List<TaskLine> tasks(LocalDate today) throws ProblemException {
        var lines = new ArrayList<TaskLine>();
        var completed = completed();
        for (var row : lists.tasks()) {
            lines.add(new TaskLine(row, state(row, completed)));
        }
        lines.sort(Comparator.comparing((TaskLine line) -> !line.overdue(today)).thenComparing(l -> l.state().over())
                .thenComparing(BY_DAY));
        return lines;
    }

    /** Only visits whose records are all complete have to be looked at. */
    private Set<String> completed() throws ProblemException {
        return lists.inspections(Optional.empty()).stream()
                .filter(visit -> !visit.records().isEmpty()
                        && visit.records().stream().allMatch(InspectionRow.RecordRow::completed))
                .map(InspectionRow::id).collect(Collectors.toSet());
    }

    private TaskState state(TaskRow row, Set<String> completed) throws ProblemException {
        if (row.state() != TaskState.IN_PROGRESS) {
            return row.state();
        }
        return visits.furthest(row.visits().stream().filter(completed::contains).toList());
    }

    List<PlanLine> plans(LocalDate today) throws ProblemException {
        var byPlan = tasks(today).stream().filter(line -> line.row().planId().isPresent())
                .collect(Collectors.groupingBy(line -> line.row().planId().get()));
        return lists.plans().stream().map(plan -> {
            var tasks = byPlan.getOrDefault(plan.id(), List.of());
            return new PlanLine(plan, tasks.size(), count(tasks, TaskLists::done),
                    count(tasks, line -> line.overdue(today)), count(tasks, l -> l.state() == TaskState.CANCELLED));
        }).toList();
    }

    private static boolean done(TaskLine line) {
        return line.state().compareTo(TaskState.SIGNED) >= 0 && line.state().compareTo(TaskState.CLOSED) <= 0;
    }

    private static int count(List<TaskLine> lines, Predicate<TaskLine> counted) {
        return (int) lines.stream().filter(counted).count();
    }
}
