package org.canxun.core.workspace;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.demo.DemoSites;
import org.canxun.core.geo.Datum;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.ItemEntry;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.people.People.NewCertificate;
import org.canxun.core.people.People.NewPerson;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.SiteRow;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.ItemAnswer;
import org.canxun.model.TermUnit;

/** Fills a workspace with a fictional district: people, sites and what was found there before. */
final class DemoDistrict {

    static final String NAME = "示例区";
    /** Different every time it is read, the same for everybody. */
    private static final long SEED = 20_251_124L;
    private static final int PAST_INSPECTIONS = 3;
    /** In calendar days, so that the demo works in years whose holidays nobody has announced. */
    private static final FindingChange WEEK = FindingChange.of(FindingChange.Way.deadline(7, TermUnit.CALENDAR_DAY));

    private final JournaledWorkspace workspace;
    private final Clock clock;
    private final Random random = new Random(SEED);
    private final DemoScript script;

    DemoDistrict(JournaledWorkspace workspace, Adapters adapters) throws ProblemException {
        this.workspace = workspace;
        this.clock = adapters.clock();
        this.script = new DemoScript(adapters.tables());
    }

    void fill() throws ProblemException {
        people();
        var leader = author(leader(workspace.people().list(), workspace.leadAgency()));
        workspace.importedSites().importList(leader, DemoSites.list(), Optional.of(Datum.WGS84));
        pastInspections();
        new DemoTasks(workspace, leader, LocalDate.now(clock)).make();
    }

    private Author author(PersonRow person) {
        return new Author(person.id(), clock.getZone());
    }

    private static PersonRow leader(List<PersonRow> people, String leadAgency) {
        return people.stream().filter(p -> p.agencyCode().equals(leadAgency)).findFirst().orElseThrow();
    }

    private void people() throws ProblemException {
        var by = Author.program(clock.getZone());
        var today = LocalDate.now(clock);
        var from = LocalDate.of(today.getYear() - 1, 1, 1);
        var to = LocalDate.of(today.getYear() + 2, 12, 31);
        for (var person : DemoPeople.ALL) {
            var certificate = person.certNo().isEmpty() ? Optional.<NewCertificate>empty()
                    : Optional.of(new NewCertificate(person.certNo(), from, to));
            workspace.people().add(Optional.of(by),
                    new NewPerson(person.name(), person.agencyCode(), person.jobTitle(), certificate));
        }
    }

    private void pastInspections() throws ProblemException {
        var centres = workspace.lists().sites().stream().filter(s -> s.siteType().equals("CENTER")).toList();
        var today = LocalDate.now(clock);
        for (int i = 0; i < PAST_INSPECTIONS; i++) {
            // The first centre is left for whoever tries the program.
            pastInspection(centres.get(2 * i + 1), today.minusDays(40L * (i + 1)));
        }
    }

    private void pastInspection(SiteRow site, LocalDate day) throws ProblemException {
        var people = workspace.people().list();
        var leadAgency = workspace.leadAgency();
        var inspections = workspace.inspections();
        var templates = workspace.templates().current().stream().map(TemplateRow::id).toList();
        var author = author(leader(people, leadAgency));
        var id = inspections.create(author, new NewInspection(site.id(), "ROUTINE", day, leadAgency,
                templates, people.stream().map(PersonRow::id).toList()));
        var entries = new ArrayList<ItemEntry>();
        for (var record : inspections.view(id).records()) {
            record.items().forEach(item -> entries.add(entry(record, item)));
        }
        inspections.apply(author, id, entries);
        var editor = inspections.open(author, id);
        for (var record : editor.view().records()) {
            editor.complete(record.id());
        }
    }

    private ItemEntry entry(RecordView record, ItemView item) {
        var readings = new LinkedHashMap<String, BigDecimal>();
        item.limits().forEach(l -> readings.put(l.parameter(), l.minimum().or(l::maximum).orElseThrow()));
        var answer = readings.isEmpty() ? Optional.of(answer(record, item)) : Optional.<Answer>empty();
        return new ItemEntry(item.code(), answer, readings, Optional.empty(),
                answer.filter(a -> a.answer() == ItemAnswer.NONCONFORM).map(a -> WEEK).orElse(FindingChange.NONE),
                List.of());
    }

    private Answer answer(RecordView record, ItemView item) {
        return switch (record.kind()) {
            case APPRAISAL -> script.answer(record.kind(), item);
            case INSPECTION -> {
                int dice = random.nextInt(100);
                yield dice < 6 && !item.keyItem() ? Answer.NONCONFORM
                        : dice < 14 ? Answer.notApplicable("本站点无此环节") : Answer.CONFORM;
            }
        };
    }
}
