package org.canxun.core.dossier;

import java.time.Instant;

/**
 * A change of the star of a site.
 *
 * @param at by the clock of the device
 * @param zone IANA zone of the device
 * @param person name of who wrote it
 * @param from code of list starLevel; empty when there was none
 * @param to code of list starLevel; empty when it was taken away
 */
public record StarStep(Instant at, String zone, String personId, String person, String from, String to) {}
