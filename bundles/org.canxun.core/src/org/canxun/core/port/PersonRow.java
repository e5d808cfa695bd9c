package org.canxun.core.port;

import java.time.LocalDate;
import java.util.List;

/** A person as lists show it. */
public record PersonRow(String id, String name, String agencyCode, String jobTitle, boolean active,
        List<CertificateRow> certificates) {

    /** An enforcement certificate; valid from its first to its last day, both included. */
    public record CertificateRow(String certNo, String agencyCode, LocalDate validFrom, LocalDate validTo) {

        public boolean validOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo);
        }
    }
}
