package org.canxun.ui.inspection.draws;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.DrawProblem;
import org.canxun.core.Localized;
import org.canxun.core.draw.OfficerPool;
import org.canxun.core.draw.RandomDraws;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;

/** Whose officers are drawn, how many, and on which day their certificates must be valid. No widgets. */
final class CrewModel {

    private final Codes codes;
    private final List<PersonRow> persons;
    private final Set<String> chosen = new LinkedHashSet<>();
    private int each = RandomDraws.OFFICERS;
    private LocalDate validOn;

    /** Agencies with enough officers take part until somebody says otherwise. */
    CrewModel(Codes codes, List<PersonRow> persons, LocalDate today) {
        this.codes = codes;
        this.persons = List.copyOf(persons);
        validOn = today;
        agencies().stream().map(AgencyInfo::code).filter(code -> officers(code).size() >= each).forEach(chosen::add);
    }

    /** Those with power to inspect, in the district's order. */
    List<AgencyInfo> agencies() {
        return codes.agencies().stream().filter(AgencyInfo::enforcing).toList();
    }

    AgencyInfo agency(String code) {
        return codes.agency(code).orElseThrow();
    }

    boolean takesPart(String code) {
        return chosen.contains(code);
    }

    void takesPart(String code, boolean part) {
        if (part) {
            chosen.add(code);
        } else {
            chosen.remove(code);
        }
    }

    /** Those that take part, in the district's order. */
    List<String> chosen() {
        return agencies().stream().map(AgencyInfo::code).filter(chosen::contains).toList();
    }

    /** Officers of each agency for each site. */
    int each() {
        return each;
    }

    void each(int officers) {
        each = officers;
    }

    LocalDate validOn() {
        return validOn;
    }

    void validOn(LocalDate day) {
        validOn = day;
    }

    /** Who can be drawn for an agency. */
    List<PersonRow> officers(String code) {
        return OfficerPool.of(persons, code, validOn);
    }

    /** Who can be drawn for any agency that takes part. */
    List<PersonRow> officers() {
        return chosen().stream().flatMap(code -> officers(code).stream()).toList();
    }

    /** Tells an officer from others of the same name. */
    String label(PersonRow person) {
        return String.join("  ", person.name(), agency(person.agencyCode()).shortName(),
                certificate(person)).strip();
    }

    /** The number of the certificate by which somebody can be drawn; empty when there is none. */
    String certificate(PersonRow person) {
        return OfficerPool.certificate(person, person.agencyCode(), validOn).map(CertificateRow::certNo).orElse("");
    }

    /** The name of whoever has that id; empty when nobody has. */
    String name(String personId) {
        return persons.stream().filter(person -> person.id().equals(personId)).map(PersonRow::name).findFirst()
                .orElse("");
    }

    /** Why nobody can be drawn. */
    Optional<Localized> flaw() {
        if (chosen().isEmpty()) {
            return Optional.of(DrawProblem.DRAW_AGENCIES_MISSING::text);
        }
        return chosen().stream().filter(code -> officers(code).size() < each).findFirst()
                .map(code -> locale -> DrawProblem.DRAW_FEW_OFFICERS.text(locale, agency(code).shortName(), each,
                        officers(code).size(), validOn.toString()));
    }
}
