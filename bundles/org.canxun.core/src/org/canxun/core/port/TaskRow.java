package org.canxun.core.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.task.TaskState;

/**
 * A task as lists show it.
 *
 * @param people ids of those who are to go and do not keep away
 * @param state by its own events; what its visit says is not looked at
 * @param visits that carry it out; several where laptops began apart
 */
public record TaskRow(String id, String siteId, String siteName, String kind, Optional<String> planId,
        String planName, Optional<String> drawId, List<String> agencies, Optional<LocalDate> plannedOn,
        LocalDate dueOn, List<String> people, List<String> names, TaskState state, List<String> visits) {

    /** The visit, once one has begun. */
    public Optional<String> inspectionId() {
        return visits.stream().findFirst();
    }
}
