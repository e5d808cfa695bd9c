package org.canxun.core.calendar;

import org.canxun.core.table.FaultList;

/**
 * What an import of holidays did, or would do.
 *
 * @param table complete only when it was accepted
 * @param changed whether it says of any day, or of its source, something other than what was here
 * @param errors when there are any, nothing was imported
 */
public record HolidayOutcome(HolidayTable table, boolean changed, FaultList errors, FaultList warnings) {

    public boolean accepted() {
        return errors.isEmpty();
    }
}
