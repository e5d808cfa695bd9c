package org.canxun.ui.inspection.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;

/** Who can be chosen, and who is; no widgets. */
public final class PersonModel {

    private final Codes codes;
    private final List<PersonRow> people = new ArrayList<>();
    private String filter = "";
    private String selectedId;

    /** @param last id of who was chosen the last time */
    public PersonModel(List<PersonRow> people, Codes codes, String last) {
        this.codes = codes;
        selectedId = last;
        people(people);
    }

    /** Replaces the people; those who left are not offered. */
    public void people(List<PersonRow> rows) {
        people.clear();
        rows.stream().filter(PersonRow::active).forEach(people::add);
        people.sort(Comparator.comparingInt((PersonRow person) -> position(person.agencyCode())));
    }

    private int position(String agencyCode) {
        for (var i = 0; i < codes.agencies().size(); i++) {
            if (codes.agencies().get(i).code().equals(agencyCode)) {
                return i;
            }
        }
        return codes.agencies().size();
    }

    public void filter(String text) {
        filter = text.toLowerCase(Locale.ROOT).strip();
    }

    public void select(String personId) {
        selectedId = personId;
    }

    public boolean nobody() {
        return people.isEmpty();
    }

    public List<PersonRow> shown() {
        var words = filter.split("[\\s\u3000]+");
        return people.stream().filter(person -> matches(person, words)).toList();
    }

    private boolean matches(PersonRow person, String[] words) {
        var text = String.join(" ", person.name(), agency(person), String.valueOf(person.jobTitle()),
                person.certificates().stream().map(CertificateRow::certNo).collect(Collectors.joining(" ")))
                .toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Who is chosen, if still shown; the first shown otherwise. */
    public Optional<PersonRow> selected() {
        var shown = shown();
        return shown.stream().filter(person -> person.id().equals(selectedId)).findFirst()
                .or(() -> shown.stream().findFirst());
    }

    public String agency(PersonRow person) {
        return codes.agency(person.agencyCode()).map(Codes.AgencyInfo::name).orElse(person.agencyCode());
    }

    /** The certificate that counts on a day: a valid one, else the one that ended last. */
    public static Optional<CertificateRow> certificate(PersonRow person, LocalDate day) {
        return person.certificates().stream().filter(certificate -> certificate.validOn(day)).findFirst()
                .or(() -> person.certificates().stream().max(Comparator.comparing(CertificateRow::validTo)));
    }
}
