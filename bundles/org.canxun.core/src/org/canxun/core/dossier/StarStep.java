package org.canxun.core.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A change of the star of a site.
 *
 * @param at by the clock of the device
 * @param zone IANA zone of the device
 * @param person name of who wrote it
 * @param from codes of list starLevel: none when there was none, several when people wrote apart before
 * @param to code of list starLevel; empty when it was taken away
 */
public record StarStep(Instant at, String zone, String personId, String person, List<String> from, String to) {

    public StarStep {
        from = List.copyOf(from);
    }
}
