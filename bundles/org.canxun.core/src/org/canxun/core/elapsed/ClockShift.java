package org.canxun.core.elapsed;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of the device was set while an inspection was recorded.
 *
 * @param changeSet id of the change set that noticed it
 * @param at when it was noticed, by the clock as it stood when the recording began
 * @param by how far it stands from that clock since; negative: behind
 */
public record ClockShift(String changeSet, Instant at, Duration by) {}
