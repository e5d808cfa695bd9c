package org.canxun.core.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;

/** Whose lots are in: people at work for an agency who hold its certificate on the day. */
public final class OfficerPool {

    private OfficerPool() {}

    /** Those of the persons who can be drawn. */
    public static List<PersonRow> of(List<PersonRow> persons, String agencyCode, LocalDate validOn) {
        return persons.stream().filter(person -> certificate(person, agencyCode, validOn).isPresent()).toList();
    }

    /** The certificate by which somebody can be drawn. */
    public static Optional<CertificateRow> certificate(PersonRow person, String agencyCode, LocalDate validOn) {
        return person.active() && person.agencyCode().equals(agencyCode) ? person.certificates().stream()
                .filter(c -> c.agencyCode().equals(agencyCode) && c.validOn(validOn)).findFirst() : Optional.empty();
    }
}
