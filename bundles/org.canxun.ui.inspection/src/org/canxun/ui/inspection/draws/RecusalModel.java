package org.canxun.ui.inspection.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.DrawProblem;
import org.canxun.core.Localized;
import org.canxun.core.draw.RandomDraws.Recusal;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.SiteRow;

/** Who must keep away from which site, one by one; or that everybody was asked and nobody must. No widgets. */
final class RecusalModel {

    private final CrewModel crew;
    private final PoolModel pool;
    private final List<Line> lines = new ArrayList<>();
    private boolean nobody;
    private Entry entry = Entry.NONE;
    private Optional<Localized> refused = Optional.empty();

    RecusalModel(CrewModel crew, PoolModel pool) {
        this.crew = crew;
        this.pool = pool;
    }

    /** A recusal. */
    record Line(PersonRow person, SiteRow site, String reason) {}

    /** What stands in the fields for the next one. */
    record Entry(String person, String site, String reason) {

        static final Entry NONE = new Entry("", "", "");

        boolean blank() {
            return person.isBlank() && site.isBlank() && reason.isBlank();
        }
    }

    Choices<PersonRow> persons() {
        return new Choices<>(crew.officers(), person -> List.of(person.name(), crew.certificate(person)),
                crew::label);
    }

    Choices<SiteRow> sites() {
        return new Choices<>(pool.pool(), site -> List.of(site.name(), number(site)),
                site -> (site.name() + "  " + number(site)).strip());
    }

    private static String number(SiteRow site) {
        return Objects.requireNonNullElse(site.filingNumber(), "");
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<Recusal> recusals() {
        return lines.stream().map(l -> new Recusal(l.person().id(), l.site().id(), l.reason())).toList();
    }

    boolean nobody() {
        return nobody;
    }

    /** Everybody was asked, and nobody must keep away. */
    void nobody(boolean asked) {
        nobody = asked;
        refused = Optional.empty();
    }

    void type(Entry typed) {
        entry = typed;
        refused = Optional.empty();
    }

    /** Takes what is typed as one more recusal. @return whether it could be taken */
    boolean add() {
        if (entry.person().isBlank() || entry.site().isBlank()) {
            refused = entry.blank() ? Optional.empty() : Optional.of(DrawProblem.DRAW_RECUSAL_INCOMPLETE::text);
            return false;
        }
        var person = persons().find(entry.person());
        var site = sites().find(entry.site());
        refused = person.flaw().or(site::flaw);
        if (refused.isEmpty() && entry.reason().isBlank()) {
            var name = person.value().orElseThrow().name();
            refused = Optional.of(locale -> DrawProblem.DRAW_RECUSAL_REASON.text(locale, name));
        }
        if (refused.isPresent()) {
            return false;
        }
        lines.add(new Line(person.value().orElseThrow(), site.value().orElseThrow(), entry.reason().strip()));
        nobody = false;
        entry = Entry.NONE;
        return true;
    }

    void remove(int index) {
        lines.remove(index);
        refused = Optional.empty();
    }

    /** Why nothing can be drawn yet. */
    Optional<Localized> flaw() {
        if (refused.isPresent()) {
            return refused;
        }
        if (!entry.blank()) {
            return Optional.of(DrawProblem.DRAW_RECUSAL_PENDING::text);
        }
        if (lines.isEmpty() && !nobody) {
            return Optional.of(DrawProblem.DRAW_RECUSALS_UNASKED::text);
        }
        return outside().or(this::tooFew);
    }

    /** Sites and agencies may have been chosen otherwise since. */
    private Optional<Localized> outside() {
        var officers = crew.officers();
        var sites = pool.pool();
        return lines.stream().filter(line -> !officers.contains(line.person()) || !sites.contains(line.site()))
                .findFirst().map(line -> locale -> DrawProblem.DRAW_RECUSAL_OUTSIDE.text(locale, line.person().name()));
    }

    private Optional<Localized> tooFew() {
        for (var line : lines) {
            var agency = crew.agency(line.person().agencyCode());
            int left = left(line.site(), agency);
            if (left < crew.each()) {
                return Optional.of(locale -> DrawProblem.DRAW_FEW_AFTER_RECUSAL.text(locale, line.site().name(),
                        agency.shortName(), crew.each(), left));
            }
        }
        return Optional.empty();
    }

    private int left(SiteRow site, AgencyInfo agency) {
        return (int) crew.officers(agency.code()).stream().filter(
                person -> lines.stream().noneMatch(l -> l.site().equals(site) && l.person().equals(person))).count();
    }
}
