package org.canxun.core.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.LastTime.Key;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.Lists;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.core.templates.Templates;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.MealSite;
import org.canxun.model.ModelPackage.Literals;

/** What an inspection begins with. */
public final class InspectionStarts {

    private final Clock wall;
    private final Lists lists;
    private final Templates templates;
    private final InspectionReader reader;
    private final FailedBefore before;

    InspectionStarts(Clock wall, Lists lists, Templates templates, InspectionReader reader, FailedBefore before) {
        this.wall = wall;
        this.lists = lists;
        this.templates = templates;
        this.reader = reader;
        this.before = before;
    }

    /** An inspection that can begin. */
    public final class Start {

        private final String id = Ids.fresh(wall);
        private final Author author;
        private final NewInspection wanted;
        private final int number;
        private final List<PersonRow> people;
        private final MealSite site;
        private final Map<String, List<String>> failed;

        private Start(Author author, NewInspection wanted) throws ProblemException {
            this.author = author;
            this.wanted = wanted;
            number = numberInYear(wanted);
            people = people(wanted.personIds());
            site = reader.site(wanted.siteId());
            failed = failedBefore(wanted, id);
        }

        public String id() {
            return id;
        }

        public void record(Aggregates.Unit unit) throws ProblemException {
            unit.create(Types.inspection(id), "create", (state, recorder) -> record(recorder));
        }

        private void record(ChangeRecorder recorder) throws ProblemException {
            recorder.createRoot(visit(wanted, number, site));
            var seen = new HashSet<String>();
            int position = 0;
            for (var templateId : wanted.templateIds()) {
                var agency = InspectionStarts.this.record(recorder, id, templateId, position++, failed);
                if (!seen.add(agency)) {
                    throw new ProblemException(Problem.RECORD_TWICE, reader.agencyName(agency));
                }
            }
            team(recorder, id, wanted, people);
            assistants(recorder, id, wanted);
            recorder.create(Literals.INSPECTION_EVENT, Ids.fresh(wall), id,
                    Literals.JOINT_INSPECTION__EVENTS.getName(), event("STARTED", author));
        }
    }

    /** @throws ProblemException SITE_UNKNOWN, CELL_CHOICE, INSPECTION_EMPTY, PERSON_UNKNOWN and what reading throws */
    public Start prepare(Author author, NewInspection wanted) throws ProblemException {
        if (lists.sites().stream().noneMatch(s -> s.id().equals(wanted.siteId()))) {
            throw new ProblemException(Problem.SITE_UNKNOWN, wanted.siteId());
        }
        var kinds = reader.codes().list(Codes.INSPECTION_KIND).stream().map(Codes.Code::code).toList();
        if (!kinds.contains(wanted.kind())) {
            throw new ProblemException(Problem.CELL_CHOICE, wanted.kind(), String.join("、", kinds));
        }
        if (wanted.templateIds().isEmpty()) {
            throw new ProblemException(Problem.INSPECTION_EMPTY);
        }
        return new Start(author, wanted);
    }

    private static Map<String, Object> visit(NewInspection wanted, int number, MealSite site) {
        var values = new LinkedHashMap<String, Object>();
        values.put("siteId", wanted.siteId());
        values.put("kind", wanted.kind());
        values.put("visitDate", wanted.visitDate());
        values.put("numberInYear", number);
        values.put("leadAgencyCode", wanted.leadAgencyCode());
        values.put("siteType", site.getSiteType());
        values.put("servingModes", site.getServingModes());
        values.put("gasKind", site.getGasKind());
        values.put("taskId", wanted.taskId().orElse(null));
        return values;
    }

    /** @return code of the agency */
    private String record(ChangeRecorder recorder, String inspectionId, String templateId, int position,
            Map<String, List<String>> failed) throws ProblemException {
        var template = templates.get(templateId);
        if (templates.find(templateId).state() == TemplateState.WITHDRAWN) {
            throw new ProblemException(Problem.TEMPLATE_NOT_PUBLISHED, template.getTitle());
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("agencyCode", template.getAgencyCode());
        values.put("recordKind", template.getRecordKind());
        values.put("templateId", templateId);
        values.put("templateDigest", template.getContentDigest());
        values.put("position", position);
        var mustCheck = failed.get(template.getAgencyCode());
        if (mustCheck != null) {
            values.put("mustCheck", mustCheck);
        }
        recorder.create(Literals.AGENCY_RECORD, Ids.derived("record", inspectionId, template.getAgencyCode(),
                Integer.toString(position)), inspectionId, Literals.JOINT_INSPECTION__RECORDS.getName(), values);
        return template.getAgencyCode();
    }

    private void team(ChangeRecorder recorder, String inspectionId, NewInspection wanted, List<PersonRow> people) {
        var leader = people.stream().filter(p -> p.agencyCode().equals(wanted.leadAgencyCode())).findFirst();
        for (var person : people) {
            var certificate = person.certificates().stream()
                    .filter(c -> c.agencyCode().equals(person.agencyCode()) && c.validOn(wanted.visitDate()))
                    .max(Comparator.comparing(CertificateRow::validTo));
            var values = new LinkedHashMap<String, Object>();
            values.put("personId", person.id());
            values.put("name", person.name());
            values.put("agencyCode", person.agencyCode());
            values.put("certNo", certificate.map(CertificateRow::certNo).orElse(null));
            values.put("certValidTo", certificate.map(CertificateRow::validTo).orElse(null));
            values.put("leader", leader.filter(person::equals).isPresent());
            recorder.create(Literals.TEAM_MEMBER, Ids.derived("member", inspectionId, person.id()), inspectionId,
                    Literals.JOINT_INSPECTION__TEAM.getName(), values);
        }
    }

    private Map<String, Object> event(String type, Author author) {
        return Map.of("type", type, "occurredAt", wall.instant(), "zone", author.zone().getId(),
                "personId", author.personId());
    }

    private List<PersonRow> people(List<String> ids) throws ProblemException {
        var all = lists.persons();
        var people = new ArrayList<PersonRow>();
        for (var id : ids) {
            people.add(all.stream().filter(p -> p.id().equals(id)).findFirst()
                    .orElseThrow(() -> new ProblemException(Problem.PERSON_UNKNOWN, id)));
        }
        return people;
    }

    /** Civil affairs' own visits are appraisals and do not count (司法部行政检查文书, 国办发〔2024〕54号). */
    private int numberInYear(NewInspection wanted) throws ProblemException {
        var enforcing = new HashSet<String>();
        reader.codes().agencies().stream().filter(AgencyInfo::enforcing).forEach(a -> enforcing.add(a.code()));
        return 1 + (int) lists.inspections(Optional.of(wanted.siteId())).stream()
                .filter(i -> i.visitDate().getYear() == wanted.visitDate().getYear())
                .filter(i -> i.records().stream().anyMatch(r -> enforcing.contains(r.agencyCode()))).count();
    }

    private static void assistants(ChangeRecorder recorder, String inspectionId, NewInspection wanted) {
        int position = 0;
        for (var assistant : wanted.assistants()) {
            var values = new LinkedHashMap<String, Object>();
            values.put("personId", assistant.personId());
            values.put("name", assistant.name());
            values.put("agencyCode", assistant.agencyCode());
            values.put("organisation", assistant.organisation());
            values.put("assisting", true);
            recorder.create(Literals.TEAM_MEMBER, Ids.derived("assistant", inspectionId, Integer.toString(position++)),
                    inspectionId, Literals.JOINT_INSPECTION__TEAM.getName(), values);
        }
    }

    /** Codes of items that failed the last time they were checked here, by agency. */
    private Map<String, List<String>> failedBefore(NewInspection wanted, String id) throws ProblemException {
        var failed = before.failed(wanted.visitDate(), id, wanted.templateIds(),
                lists.inspections(Optional.of(wanted.siteId())));
        return failed.keySet().stream().sorted(Comparator.comparing(Key::itemCode))
                .collect(groupingBy(Key::agencyCode, mapping(Key::itemCode, toList())));
    }
}
