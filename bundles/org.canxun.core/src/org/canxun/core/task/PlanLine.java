package org.canxun.core.task;

import org.canxun.core.port.PlanRow;

/**
 * A plan in a list.
 *
 * @param done tasks whose visit is signed
 * @param cancelled tasks called off
 */
public record PlanLine(PlanRow row, int tasks, int done, int overdue, int cancelled) {}
