package org.canxun.core.draw;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.canxun.core.Codes;
import org.canxun.core.DrawProblem;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.draw.Draw.Label;
import org.canxun.core.draw.RandomDraws.NewDraw;
import org.canxun.core.draw.RandomDraws.Recusal;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.port.SiteRow;

/** The pools of a draw, all of which stand before there is a seed. */
final class DrawPreparation {

    private static final int MOST = 500;

    private final NewDraw asked;
    private final Codes codes;
    private final Map<String, SiteRow> sites = new HashMap<>();
    private final List<PersonRow> persons;
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<String, String> inspectorLines = new LinkedHashMap<>();

    DrawPreparation(NewDraw asked, Codes codes, List<SiteRow> sites, List<PersonRow> persons) {
        this.asked = asked;
        this.codes = codes;
        sites.forEach(site -> this.sites.put(site.id(), site));
        this.persons = persons;
    }

    /** @throws ProblemException when the draw could not be held for whichever site */
    DrawRule rule(String seed) throws ProblemException {
        words(asked.poolBasis());
        words(asked.reason());
        var objects = objects();
        var inspectors = inspectors();
        var rule = new DrawRule(seed, objects, inspectors, recusals(objects));
        for (var agency : agencies()) {
            for (var site : objects.lines()) {
                var left = rule.available(site, agency).size();
                if (left < asked.officers()) {
                    throw new ProblemException(DrawProblem.DRAW_FEW_AFTER_RECUSAL, labels.get(site).name(),
                            name(agency), asked.officers(), left);
                }
            }
        }
        return rule;
    }

    /** Each once, in the order asked. */
    List<String> agencies() {
        return List.copyOf(new LinkedHashSet<>(asked.agencies()));
    }

    /** What the ids of the pools stand for, and that of whoever draws. */
    List<String> labelLines(String personId) {
        persons.stream().filter(person -> person.id().equals(personId))
                .forEach(person -> labels.putIfAbsent(personId, new Label(DrawLines.plain(person.name()), "")));
        return labels.entrySet().stream().map(e -> String.join(DrawLines.TAB, e.getKey(), e.getValue().name(),
                e.getValue().number())).toList();
    }

    List<String> witnesses(String personId) throws ProblemException {
        var names = asked.witnesses().stream().map(DrawLines::plain).filter(name -> !name.isEmpty()).distinct()
                .toList();
        if (names.isEmpty()) {
            throw new ProblemException(DrawProblem.DRAW_WITNESS_MISSING);
        }
        for (var name : names) {
            words(name);
            if (persons.stream().anyMatch(person -> person.id().equals(personId) && person.name().equals(name))) {
                throw new ProblemException(DrawProblem.DRAW_WITNESS_SELF, name);
            }
        }
        return names;
    }

    private DrawLines objects() throws ProblemException {
        for (var id : asked.siteIds()) {
            var site = sites.get(id);
            if (site == null) {
                throw new ProblemException(Problem.SITE_UNKNOWN, id);
            }
            if (site.closed()) {
                throw new ProblemException(DrawProblem.DRAW_SITE_CLOSED, site.name());
            }
            labels.put(id, new Label(DrawLines.plain(site.name()), DrawLines.plain(site.filingNumber())));
        }
        var pool = DrawLines.of(asked.siteIds());
        if (pool.lines().isEmpty()) {
            throw new ProblemException(DrawProblem.DRAW_POOL_EMPTY);
        }
        if (asked.sites() < 1 || asked.sites() > pool.lines().size()) {
            throw new ProblemException(DrawProblem.DRAW_COUNT, asked.sites(), pool.lines().size());
        }
        return pool;
    }

    private DrawLines inspectors() throws ProblemException {
        if (asked.officers() < RandomDraws.OFFICERS) {
            throw new ProblemException(DrawProblem.DRAW_OFFICERS, asked.officers(), RandomDraws.OFFICERS);
        }
        if (asked.agencies().isEmpty()) {
            throw new ProblemException(DrawProblem.DRAW_AGENCIES_MISSING);
        }
        for (var agency : agencies()) {
            var info = codes.agency(agency)
                    .orElseThrow(() -> new ProblemException(Problem.AGENCY_UNKNOWN, agency));
            if (!info.enforcing()) {
                throw new ProblemException(DrawProblem.DRAW_AGENCY_NOT_ENFORCING, info.shortName());
            }
            var found = OfficerPool.of(persons, agency, asked.validOn());
            if (found.size() < asked.officers()) {
                throw new ProblemException(DrawProblem.DRAW_FEW_OFFICERS, info.shortName(), asked.officers(),
                        found.size(), asked.validOn().toString());
            }
            for (var person : found) {
                labels.put(person.id(), new Label(DrawLines.plain(person.name()),
                        OfficerPool.certificate(person, agency, asked.validOn()).map(CertificateRow::certNo)
                                .map(DrawLines::plain).orElse("")));
                inspectorLines.put(person.id(), agency + DrawLines.TAB + person.id());
            }
        }
        return DrawLines.of(inspectorLines.values());
    }

    private DrawLines recusals(DrawLines objects) throws ProblemException {
        var lines = new LinkedHashMap<String, String>();
        for (var recusal : asked.recusals()) {
            var officer = inspectorLines.get(recusal.personId());
            if (officer == null || !objects.lines().contains(recusal.siteId())) {
                throw new ProblemException(DrawProblem.DRAW_RECUSAL_OUTSIDE, name(recusal));
            }
            var reason = words(recusal.reason());
            if (reason.isEmpty()) {
                throw new ProblemException(DrawProblem.DRAW_RECUSAL_REASON, name(recusal));
            }
            var who = recusal.siteId() + DrawLines.TAB + officer;
            lines.merge(who, reason, (first, second) -> first.equals(second) ? first : first + "；" + second);
        }
        return DrawLines.of(lines.entrySet().stream().map(e -> e.getKey() + DrawLines.TAB + e.getValue()).toList());
    }

    private String name(Recusal recusal) {
        return persons.stream().filter(person -> person.id().equals(recusal.personId())).map(PersonRow::name)
                .findFirst().orElse(recusal.personId());
    }

    private String name(String agency) {
        return codes.agency(agency).map(Codes.AgencyInfo::shortName).orElse(agency);
    }

    static String words(String text) throws ProblemException {
        var plain = DrawLines.plain(Objects.requireNonNullElse(text, ""));
        if (plain.length() > MOST) {
            throw new ProblemException(DrawProblem.DRAW_WORDS_LONG, MOST);
        }
        return plain;
    }
}
