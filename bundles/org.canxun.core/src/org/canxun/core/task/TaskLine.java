package org.canxun.core.task;

import java.time.LocalDate;
import java.util.Optional;

import org.canxun.core.port.TaskRow;

/** A task in a list, with the state its visit gives it. */
public record TaskLine(TaskRow row, TaskState state) {

    public boolean overdue(LocalDate today) {
        return state.ahead() && row.inspectionId().isEmpty() && row.dueOn().isBefore(today);
    }

    /** The day it stands on in a calendar. */
    public LocalDate day() {
        return row.plannedOn().orElse(row.dueOn());
    }

    /** Whether the person is to go. */
    public boolean of(String personId) {
        return row.people().contains(personId);
    }

    public Optional<String> visit() {
        return row.inspectionId();
    }
}
