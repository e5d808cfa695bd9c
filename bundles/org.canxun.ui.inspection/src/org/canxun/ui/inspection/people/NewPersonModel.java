package org.canxun.ui.inspection.people;

import java.time.LocalDate;
import java.util.Optional;

import org.canxun.core.people.People.NewCertificate;
import org.canxun.core.people.People.NewPerson;

/** Somebody who is being entered. Without an agency its code is empty. No widgets. */
record NewPersonModel(String name, String agencyCode, String job, String certificate, LocalDate from, LocalDate to) {

    /** What is missing or wrong, by the field it is wrong with. */
    enum Flaw {
        NONE, NAME, AGENCY, DATES
    }

    boolean certified() {
        return !certificate.isBlank();
    }

    /** The first thing that is wrong, from top to bottom. */
    Flaw flaw() {
        return name.isBlank() ? Flaw.NAME
                : agencyCode.isEmpty() ? Flaw.AGENCY : certified() && to.isBefore(from) ? Flaw.DATES : Flaw.NONE;
    }

    NewPerson person() {
        return new NewPerson(name.strip(), agencyCode, job.strip(),
                certified() ? Optional.of(new NewCertificate(certificate.strip(), from, to)) : Optional.empty());
    }
}
