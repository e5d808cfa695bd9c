package org.canxun.core.dossier;

import java.util.List;
import java.util.Optional;

import org.canxun.core.Localized;
import org.canxun.core.port.InspectionRow;

/**
 * A visit to the site.
 *
 * @param row as lists show it
 * @param read whether its records were looked at
 * @param results one per agency; empty while it was not read
 * @param trouble why it could not be read; empty when it was, and for older visits that nobody tried to read
 */
public record Visit(InspectionRow row, boolean read, List<VisitResult> results, Optional<Localized> trouble) {

    public Visit {
        results = List.copyOf(results);
    }

    static Visit older(InspectionRow row) {
        return new Visit(row, false, List.of(), Optional.empty());
    }

    static Visit unread(InspectionRow row, Localized why) {
        return new Visit(row, false, List.of(), Optional.of(why));
    }

    public Optional<VisitResult> result(String agencyCode) {
        return results.stream().filter(result -> result.agencyCode().equals(agencyCode)).findFirst();
    }
}
