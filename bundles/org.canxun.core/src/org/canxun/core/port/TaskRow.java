package org.canxun.core.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.task.TaskState;

/**
 * A task as lists show it.
 *
 * @param people ids of those who are to go
 * @param state by its own events; what its visit says is not looked at
 * @param inspectionId the visit, once it has begun
 */
public record TaskRow(String id, String siteId, String siteName, String kind, Optional<String> planId,
        String planName, Optional<String> drawId, List<String> agencies, Optional<LocalDate> plannedOn,
        LocalDate dueOn, List<String> people, List<String> names, TaskState state, Optional<String> inspectionId) {}
