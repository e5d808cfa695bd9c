package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.Optional;

import org.canxun.core.task.Tasks.Days;

/** When a visit is to be: a day or none, and the last day. */
final class DaysModel {

    private LocalDate planned;
    private LocalDate due;
    private boolean fixed;

    DaysModel(Optional<LocalDate> planned, LocalDate due, LocalDate otherwise) {
        this.planned = planned.orElse(otherwise);
        this.due = due;
        fixed = planned.isPresent();
    }

    LocalDate planned() {
        return planned;
    }

    void planned(LocalDate day) {
        planned = day;
    }

    LocalDate due() {
        return due;
    }

    void due(LocalDate day) {
        due = day;
    }

    /** Whether a day is set at all. */
    boolean fixed() {
        return fixed;
    }

    void fixed(boolean set) {
        fixed = set;
    }

    boolean sound() {
        return !fixed || !planned.isAfter(due);
    }

    Days result() {
        return new Days(fixed ? Optional.of(planned) : Optional.empty(), due);
    }
}
