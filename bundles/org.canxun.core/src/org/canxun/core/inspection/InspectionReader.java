package org.canxun.core.inspection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.district.District;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.port.Lists;
import org.canxun.core.sites.Sites;
import org.canxun.core.templates.Templates;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;
import org.canxun.journal.Undo;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.Evidence;
import org.canxun.model.Finding;
import org.canxun.model.ItemResult;
import org.canxun.model.JointInspection;
import org.canxun.model.Measurement;
import org.canxun.model.Supplement;
import org.eclipse.emf.ecore.EObject;

/** Looks at a folded inspection together with the templates, site and agencies it refers to. */
public final class InspectionReader {

    private final Templates templates;
    private final Sites sites;
    private final District district;
    private final Lists lists;

    public InspectionReader(Templates templates, Sites sites, District district, Lists lists) {
        this.templates = templates;
        this.sites = sites;
        this.district = district;
        this.lists = lists;
    }

    Codes codes() throws ProblemException {
        return district.codes();
    }

    String agencyName(String code) throws ProblemException {
        return codes().agency(code).map(AgencyInfo::name).orElse(code);
    }

    JointInspection inspection(AggregateState state) throws ProblemException {
        return state.root().map(JointInspection.class::cast)
                .orElseThrow(() -> new ProblemException(Problem.INSPECTION_UNKNOWN, state.aggregate().id()));
    }

    Map<String, ChecklistTemplate> templates(JointInspection inspection) throws ProblemException {
        var byId = new HashMap<String, ChecklistTemplate>();
        for (var record : inspection.getRecords()) {
            byId.put(record.getTemplateId(), templates.get(record.getTemplateId()));
        }
        return byId;
    }

    /** @param author whose last place is looked for */
    InspectionView view(AggregateState state, Optional<Author> author) throws ProblemException {
        var standing = Standing.of(state)
                .orElseThrow(() -> new ProblemException(Problem.INSPECTION_UNKNOWN, state.aggregate().id()));
        var inspection = standing.inspection();
        var builder = new ViewBuilder(standing, templates(inspection), names(standing));
        var records = builder.records(codes());
        var findings = records.stream().flatMap(r -> r.items().stream()).flatMap(i -> i.finding().stream()).toList();
        var undo = author.map(a -> UndoRules.of(state, a.personId()));
        return new InspectionView(inspection.getId(), inspection.getSiteId(),
                sites.get(inspection.getSiteId()).getName(), inspection.getKind(), inspection.getVisitDate(),
                inspection.getNumberInYear(), inspection.getLeadAgencyCode(), builder.team(), records, findings,
                author.flatMap(a -> lastPlace(state, a.personId())),
                undo.flatMap(Undo::nextUndo).isPresent(), undo.flatMap(Undo::nextRedo).isPresent());
    }

    /** Names by id; most who write are of the team, the others are looked up when there is one. */
    private Map<String, String> names(Standing standing) throws ProblemException {
        var names = new HashMap<String, String>();
        standing.inspection().getTeam().forEach(member -> names.put(member.getPersonId(), member.getName()));
        var writers = Stream.concat(standing.late().values().stream().flatMap(List::stream)
                .map(LateChange::personId),
                standing.inspection().getRecords().stream()
                        .flatMap(record -> record.getSupplements().stream()).map(Supplement::getPersonId));
        if (!writers.allMatch(names::containsKey)) {
            lists.persons().forEach(person -> names.putIfAbsent(person.id(), person.name()));
        }
        return names;
    }

    /** The last item somebody worked on; declaring a record complete is no work on an item. */
    private Optional<Place> lastPlace(AggregateState state, String personId) {
        return state.changeSets().stream().filter(s -> s.header().author().equals(personId))
                .sorted(Comparator.comparing((ChangeSet s) -> s.header().time()).thenComparing(ChangeSet::id)
                        .reversed())
                .flatMap(s -> s.payload().stream()).flatMap(p -> p.entries().stream()).map(Entry::object)
                .map(state::object).flatMap(Optional::stream).map(this::place).flatMap(Optional::stream).findFirst();
    }

    private Optional<Place> place(EObject object) {
        if (object instanceof Measurement) {
            return place(object.eContainer());
        }
        if (object instanceof ItemResult result) {
            return Optional.of(new Place(((AgencyRecord) result.eContainer()).getId(), result.getItemCode()));
        }
        if (object instanceof Finding finding) {
            return Optional.of(new Place(finding.getRecordId(), finding.getItemCode()));
        }
        if (object instanceof Evidence evidence) {
            return Optional.of(new Place(evidence.getRecordId(), evidence.getItemCode()));
        }
        return Optional.empty();
    }

    /** @throws ProblemException ITEM_UNKNOWN */
    ItemPlace find(JointInspection inspection, String itemCode) throws ProblemException {
        for (var record : inspection.getRecords()) {
            var item = item(record, itemCode);
            if (item.isPresent()) {
                return new ItemPlace(openRecord(record), item.get());
            }
        }
        throw new ProblemException(Problem.ITEM_UNKNOWN, itemCode);
    }

    /** @throws ProblemException ITEM_UNKNOWN, RECORD_COMPLETED */
    ItemPlace find(JointInspection inspection, String recordId, String itemCode) throws ProblemException {
        var record = record(inspection, recordId);
        var item = requireItem(record, itemCode);
        return new ItemPlace(openRecord(record), item);
    }

    /** @throws ProblemException ITEM_UNKNOWN */
    ChecklistItem requireItem(AgencyRecord record, String itemCode) throws ProblemException {
        return item(record, itemCode).orElseThrow(() -> new ProblemException(Problem.ITEM_UNKNOWN, itemCode));
    }

    AgencyRecord record(JointInspection inspection, String recordId) throws ProblemException {
        return inspection.getRecords().stream().filter(r -> r.getId().equals(recordId)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.INSPECTION_UNKNOWN, recordId));
    }

    private AgencyRecord openRecord(AgencyRecord record) throws ProblemException {
        if (Completion.completed(record)) {
            throw new ProblemException(Problem.RECORD_COMPLETED, agencyName(record.getAgencyCode()));
        }
        return record;
    }

    private Optional<ChecklistItem> item(AgencyRecord record, String itemCode) throws ProblemException {
        return templates.get(record.getTemplateId()).getSections().stream().flatMap(s -> s.getItems().stream())
                .filter(i -> i.getCode().equals(itemCode)).findFirst();
    }

    /** An item within the record that answers it. */
    record ItemPlace(AgencyRecord record, ChecklistItem item) {}
}
