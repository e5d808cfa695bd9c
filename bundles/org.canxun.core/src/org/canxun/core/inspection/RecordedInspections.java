package org.canxun.core.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.canxun.core.elapsed.ClockShift;
import org.canxun.core.elapsed.ElapsedLog;
import org.canxun.core.elapsed.TimeMarks;
import org.canxun.core.inspection.LastTime.Key;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.port.Lists;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.port.StoredFile;
import org.canxun.core.port.TemplateState;
import org.canxun.core.survey.SurveyTally;
import org.canxun.core.templates.Templates;
import org.canxun.journal.ChangeRecorder;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Header;
import org.canxun.journal.HybridTime;
import org.canxun.model.MealSite;
import org.canxun.model.ModelPackage.Literals;

/** Inspections over the journal. */
public final class RecordedInspections implements Inspections {

    private final Aggregates aggregates;
    private final Lists lists;
    private final EvidenceVault vault;
    private final Templates templates;
    private final InspectionReader reader;
    private final TimeMarks marks;
    private final FailedBefore before;

    public RecordedInspections(Aggregates aggregates, Lists lists, EvidenceVault vault, Templates templates,
            InspectionReader reader, TimeMarks marks) {
        this.aggregates = aggregates;
        this.lists = lists;
        this.vault = vault;
        this.templates = templates;
        this.reader = reader;
        this.marks = marks;
        this.before = new FailedBefore(templates, id -> Optional.of(view(id)));
    }

    @Override
    public String create(Author author, NewInspection wanted) throws ProblemException {
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
        var id = Ids.fresh(aggregates.wall());
        var number = numberInYear(wanted);
        var people = people(wanted.personIds());
        var site = reader.site(wanted.siteId());
        var failed = failedBefore(wanted, id);
        aggregates.change(Types.inspection(id), author, "create", (state, recorder) -> {
            recorder.createRoot(visit(wanted, number, site));
            var seen = new HashSet<String>();
            int position = 0;
            for (var templateId : wanted.templateIds()) {
                var record = record(recorder, id, templateId, position++, failed);
                if (!seen.add(record)) {
                    throw new ProblemException(Problem.RECORD_TWICE, reader.agencyName(record));
                }
            }
            team(recorder, id, wanted, people);
            recorder.create(Literals.INSPECTION_EVENT, Ids.fresh(aggregates.wall()), id,
                    Literals.JOINT_INSPECTION__EVENTS.getName(), event("STARTED", author));
        }, state -> state.root());
        marks.keep(Types.inspection(id), author);
        return id;
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
        return Map.of("type", type, "occurredAt", aggregates.wall().instant(), "zone", author.zone().getId(),
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

    @Override
    public InspectionEditor open(Author author, String inspectionId) throws ProblemException {
        return new JournaledEditor(aggregates, reader, marks, author, inspectionId);
    }

    @Override
    public InspectionView view(String inspectionId) throws ProblemException {
        return aggregates.read(Types.inspection(inspectionId), state -> reader.view(state, Optional.empty()));
    }

    @Override
    public LastTime lastTime(String inspectionId) throws ProblemException {
        var current = view(inspectionId);
        return before.found(LastTimeSearch.before(current), lists.inspections(Optional.of(current.siteId())));
    }

    /** Codes of items that failed the last time they were checked here, by agency. */
    private Map<String, List<String>> failedBefore(NewInspection wanted, String id) throws ProblemException {
        var failed = before.failed(wanted.visitDate(), id, wanted.templateIds(),
                lists.inspections(Optional.of(wanted.siteId())));
        return failed.keySet().stream().sorted(Comparator.comparing(Key::itemCode))
                .collect(groupingBy(Key::agencyCode, mapping(Key::itemCode, toList())));
    }

    @Override
    public InspectionView apply(Author author, String inspectionId, List<ItemEntry> entries) throws ProblemException {
        var id = Types.inspection(inspectionId);
        var files = stored(entries);
        marks.keep(id, author);
        aggregates.unit(author, unit -> {
            for (var entry : entries) {
                unit.change(id, "answer", (state, recorder) -> {
                    var place = reader.find(reader.inspection(state), entry.itemCode());
                    new EntryChanges(new ItemChanges(state, recorder, place),
                            aggregates.wall().instant()).apply(entry, files.getOrDefault(entry, List.of()));
                });
            }
        });
        return view(inspectionId);
    }

    /** Photos first: they cost most, may be unreadable, and a stored photo nobody refers to harms nobody. */
    private Map<ItemEntry, List<StoredFile>> stored(List<ItemEntry> entries) throws ProblemException {
        var files = new HashMap<ItemEntry, List<StoredFile>>();
        for (var entry : entries) {
            for (var photo : entry.photos()) {
                var file = vault.store(photo);
                vault.prepareCopies(file.sha256());
                files.computeIfAbsent(entry, e -> new ArrayList<>()).add(file);
            }
        }
        return files;
    }

    @Override
    public List<LogEntry> log(String inspectionId) throws ProblemException {
        var names = names();
        return aggregates.read(Types.inspection(inspectionId), state -> {
            reader.inspection(state);
            return new InspectionLog(state, names).entries();
        });
    }

    @Override
    public List<ClockShift> clockShifts(String inspectionId) throws ProblemException {
        return aggregates.read(Types.inspection(inspectionId), state -> {
            reader.inspection(state);
            return ElapsedLog.of(state).shifts();
        });
    }

    @Override
    public List<ItemStep> history(String inspectionId, String recordId, String itemCode) throws ProblemException {
        var names = names();
        return aggregates.read(Types.inspection(inspectionId), state -> {
            var item = reader.requireItem(reader.record(reader.inspection(state), recordId), itemCode);
            return new ItemHistory(state, aggregates.incarnation(), names, recordId, item.content()).steps();
        });
    }

    @Override
    public SurveyTally survey(String inspectionId, String recordId) throws ProblemException {
        return aggregates.read(Types.inspection(inspectionId), state -> new SurveyTally(
                reader.record(reader.inspection(state), recordId).getResponses().stream()
                        .map(response -> List.<Integer>copyOf(response.getAnswers())).toList()));
    }

    private Map<String, String> names() throws ProblemException {
        var names = new HashMap<String, String>();
        lists.persons().forEach(p -> names.put(p.id(), p.name()));
        return names;
    }

    @Override
    public Optional<String> unfinished(Author author) throws ProblemException {
        var last = HybridTime.ZERO;
        var found = Optional.<String>empty();
        for (var row : lists.inspections(Optional.empty())) {
            if (!row.records().stream().allMatch(InspectionRow.RecordRow::completed)) {
                var touched = touched(author, row.id());
                if (touched.compareTo(last) > 0) {
                    last = touched;
                    found = Optional.of(row.id());
                }
            }
        }
        return found;
    }

    private HybridTime touched(Author author, String inspectionId) throws ProblemException {
        return aggregates.read(Types.inspection(inspectionId),
                state -> state.changeSets().stream().map(ChangeSet::header)
                        .filter(h -> h.author().equals(author.personId())).map(Header::time)
                        .max(HybridTime::compareTo).orElse(HybridTime.ZERO));
    }
}
