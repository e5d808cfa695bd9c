package org.canxun.core.inspection;

import java.time.Instant;

/**
 * Something done to a completed record by somebody who did not know that it was complete. It is kept and listed, and
 * counts for nothing until somebody writes a supplement.
 *
 * @param changeSet id of the change set
 * @param at when it was done, by the clock of the device
 * @param zone IANA zone of the device
 * @param personId who did it
 * @param itemCode the item it was done to; empty when to none
 * @param text the answer's literal, what was written or read, the name of a file
 */
public record LateChange(String changeSet, Instant at, String zone, String personId, String itemCode, Kind kind,
        String text) {

    /** What was changed. */
    public enum Kind {
        ANSWER, READING, NOTE, FINDING, PHOTO, REMOVAL, RETURN, OTHER
    }
}
