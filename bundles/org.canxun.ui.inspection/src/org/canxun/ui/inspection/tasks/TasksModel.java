package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.task.TaskLine;

/** The list of tasks, and what of it a calendar shows. */
final class TasksModel {

    private String personId;
    private LocalDate today;
    private List<TaskLine> lines = List.of();
    private TaskScope scope = TaskScope.MINE;
    private Optional<LocalDate> day = Optional.empty();
    private Optional<String> made = Optional.empty();

    /** What a day of the calendar holds. */
    record Load(int tasks, int overdue) {

        static final Load NONE = new Load(0, 0);

        Load plus(boolean late) {
            return new Load(tasks + 1, overdue + (late ? 1 : 0));
        }
    }

    TasksModel(String personId, LocalDate today) {
        this.personId = personId;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** The program may stay open over night. */
    void today(LocalDate day) {
        today = day;
    }

    /** Somebody else sits here. */
    void person(String id) {
        personId = id;
    }

    /** Something became of a task: one that is not known was made just now, and its maker wants to see it. */
    void changed(String taskId) {
        if (!taskId.isEmpty() && !knows(taskId)) {
            made = Optional.of(taskId);
        }
    }

    /** @return the task made just now, when the list has it and is wide enough to show it */
    Optional<String> lines(List<TaskLine> read) {
        lines = List.copyOf(read);
        var found = made.filter(this::knows);
        if (found.isPresent()) {
            made = Optional.empty();
            everyDay();
            scope = scope == TaskScope.MINE ? TaskScope.OPEN : scope;
        }
        return found;
    }

    private boolean knows(String taskId) {
        return lines.stream().anyMatch(line -> line.row().id().equals(taskId));
    }

    TaskScope scope() {
        return scope;
    }

    void scope(TaskScope wanted) {
        scope = wanted;
    }

    /** The day that the list is narrowed to. */
    Optional<LocalDate> day() {
        return day;
    }

    /** The same day once more shows all again. */
    void day(LocalDate chosen) {
        day = day.filter(chosen::equals).isPresent() ? Optional.empty() : Optional.of(chosen);
    }

    void everyDay() {
        day = Optional.empty();
    }

    /** In the order of the list: what is overdue comes first. */
    List<TaskLine> shown() {
        return inScope().filter(line -> day.map(line.day()::equals).orElse(true)).toList();
    }

    private Stream<TaskLine> inScope() {
        return lines.stream().filter(line -> switch (scope) {
            case MINE -> !line.state().over() && line.of(personId);
            case OPEN -> !line.state().over();
            case ALL -> true;
        });
    }

    Map<LocalDate, Load> loads() {
        var loads = new HashMap<LocalDate, Load>();
        inScope().forEach(line -> loads.merge(line.day(), Load.NONE.plus(line.overdue(today)),
                (load, one) -> load.plus(one.overdue() > 0)));
        return loads;
    }

    /** What is overdue in the scope, whichever day is chosen. */
    int overdue() {
        return (int) inScope().filter(line -> line.overdue(today)).count();
    }
}
