package org.canxun.core.elapsed;

import java.time.Duration;
import java.time.Instant;

/**
 * When something happened by the time since the device was started.
 *
 * @param start counts the starts of the device during this inspection, from 1
 * @param since the first thing recorded after that start
 * @param steady when it was, by the clock as it stood at that first thing
 */
public record Elapsed(int start, Duration since, Instant steady) {}
