package org.canxun.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.port.PersonRow;

/** Who works with this workspace. */
public interface People {

    List<PersonRow> list() throws ProblemException;

    /**
     * Finds one person by id, certificate number or full name.
     *
     * @throws ProblemException PERSON_UNKNOWN or PERSON_AMBIGUOUS
     */
    PersonRow find(String text) throws ProblemException;

    /** @return id of the new person, who is also the author when nobody is known yet */
    String add(Optional<Author> author, NewPerson person) throws ProblemException;

    /** @param certificate absent for those without authority to enforce */
    record NewPerson(String name, String agencyCode, String jobTitle, Optional<NewCertificate> certificate) {}

    /** An enforcement certificate, valid from its first to its last day. */
    record NewCertificate(String certNo, LocalDate validFrom, LocalDate validTo) {}
}
