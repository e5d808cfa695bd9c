package org.canxun.core.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.TaskProblem;
import org.canxun.core.calendar.WorkingCalendar;

/** Lays the visits of a plan on working days, as many on each. */
record TaskDays(LocalDate first, LocalDate last, boolean spread) {

    /**
     * A day for each of so many visits, in order; none where they are not spread.
     *
     * @throws ProblemException TASK_PLAN_DAYS, TASK_NO_WORKDAY, and HOLIDAYS_MISSING in a year without a table
     */
    List<Optional<LocalDate>> of(int visits, WorkingCalendar calendar) throws ProblemException {
        if (last.isBefore(first)) {
            throw new ProblemException(TaskProblem.TASK_PLAN_DAYS, first.toString(), last.toString());
        }
        var laid = new ArrayList<Optional<LocalDate>>();
        var days = spread ? worked(calendar) : List.<LocalDate>of();
        for (int i = 0; i < visits; i++) {
            laid.add(spread ? Optional.of(days.get((int) ((long) i * days.size() / visits))) : Optional.empty());
        }
        return laid;
    }

    private List<LocalDate> worked(WorkingCalendar calendar) throws ProblemException {
        var days = new ArrayList<LocalDate>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.worked(day)) {
                days.add(day);
            }
        }
        if (days.isEmpty()) {
            throw new ProblemException(TaskProblem.TASK_NO_WORKDAY, first.toString(), last.toString());
        }
        return days;
    }
}
