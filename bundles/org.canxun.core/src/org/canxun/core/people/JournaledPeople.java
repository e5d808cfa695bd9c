package org.canxun.core.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.district.District;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.Lists;
import org.canxun.core.port.PersonRow;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.ModelPackage.Literals;

/** People over the journal. */
public final class JournaledPeople implements People {

    private final Aggregates aggregates;
    private final Lists lists;
    private final District district;

    public JournaledPeople(Aggregates aggregates, Lists lists, District district) {
        this.aggregates = aggregates;
        this.lists = lists;
        this.district = district;
    }

    @Override
    public List<PersonRow> list() throws ProblemException {
        return lists.persons();
    }

    @Override
    public PersonRow find(String text) throws ProblemException {
        var found = list().stream().filter(p -> p.id().equals(text) || p.name().equals(text)
                || p.certificates().stream().anyMatch(c -> c.certNo().equals(text))).toList();
        if (found.isEmpty()) {
            throw new ProblemException(Problem.PERSON_UNKNOWN, text);
        }
        if (found.size() > 1) {
            throw new ProblemException(Problem.PERSON_AMBIGUOUS, text, found.stream().flatMap(
                    p -> p.certificates().stream()).map(c -> c.certNo()).collect(Collectors.joining("、")));
        }
        return found.get(0);
    }

    @Override
    public String add(Optional<Author> author, NewPerson person) throws ProblemException {
        check(person);
        var id = Ids.fresh(aggregates.wall());
        var by = author.orElseGet(() -> new Author(id, aggregates.wall().getZone()));
        aggregates.change(Types.person(id), by, "add-person", (state, recorder) -> write(recorder, id, person),
                state -> null);
        return id;
    }

    static void write(ChangeRecorder recorder, String id, NewPerson person) {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", person.name().strip());
        values.put("agencyCode", person.agencyCode());
        values.put("jobTitle", person.jobTitle().strip());
        values.put("active", true);
        recorder.createRoot(values);
        if (person.certificate().isPresent()) {
            var certificate = person.certificate().get();
            var fields = new LinkedHashMap<String, Object>();
            fields.put("certNo", certificate.certNo().strip());
            fields.put("agencyCode", person.agencyCode());
            fields.put("validFrom", certificate.validFrom());
            fields.put("validTo", certificate.validTo());
            recorder.create(Literals.ENFORCEMENT_CERTIFICATE, Ids.derived("certificate", id, certificate.certNo()), id,
                    Literals.PERSON__CERTIFICATES.getName(), fields);
        }
    }

    private void check(NewPerson person) throws ProblemException {
        if (person.name().isBlank()) {
            throw new ProblemException(Problem.NAME_MISSING);
        }
        if (district.codes().agency(person.agencyCode()).isEmpty()) {
            throw new ProblemException(Problem.AGENCY_UNKNOWN, person.agencyCode());
        }
        if (person.certificate().isPresent()) {
            var certificate = person.certificate().get();
            checkNumber(certificate.certNo().strip());
            if (certificate.validTo().isBefore(certificate.validFrom())) {
                throw new ProblemException(Problem.CERTIFICATE_DATES, certificate.validFrom().toString(),
                        certificate.validTo().toString());
            }
        }
    }

    /** A number belongs to one person: it is what people are told apart by when they share a name. */
    private void checkNumber(String certNo) throws ProblemException {
        if (certNo.isEmpty()) {
            throw new ProblemException(Problem.CERTIFICATE_BLANK);
        }
        var holder = list().stream().filter(p -> p.certificates().stream().anyMatch(c -> c.certNo().equals(certNo)))
                .findFirst();
        if (holder.isPresent()) {
            throw new ProblemException(Problem.CERTIFICATE_TAKEN, certNo, holder.get().name());
        }
    }
}
