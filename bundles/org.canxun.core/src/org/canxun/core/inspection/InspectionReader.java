package org.canxun.core.inspection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.calendar.Holidays;
import org.canxun.core.district.District;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.RecordView.LastEdit;
import org.canxun.core.port.Lists;
import org.canxun.core.signing.SigningView;
import org.canxun.core.sites.Sites;
import org.canxun.core.templates.CompiledItem;
import org.canxun.core.templates.CompiledTemplate;
import org.canxun.core.templates.Templates;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;
import org.canxun.journal.RegisterValue;
import org.canxun.journal.Undo;
import org.canxun.model.AgencyRecord;
import org.canxun.model.Evidence;
import org.canxun.model.Finding;
import org.canxun.model.ItemResult;
import org.canxun.model.JointInspection;
import org.canxun.model.MealSite;
import org.canxun.model.Measurement;
import org.canxun.model.Supplement;
import org.eclipse.emf.ecore.EObject;

/** Looks at a folded inspection together with the templates, site and agencies it refers to. */
public final class InspectionReader {

    private final Templates templates;
    private final Sites sites;
    private final District district;
    private final Lists lists;
    private final Holidays holidays;

    public InspectionReader(Templates templates, Sites sites, District district, Lists lists,
            Holidays holidays) {
        this.templates = templates;
        this.sites = sites;
        this.district = district;
        this.lists = lists;
        this.holidays = holidays;
    }

    Templates templates() {
        return templates;
    }

    Codes codes() throws ProblemException {
        return district.codes();
    }

    MealSite site(String siteId) throws ProblemException {
        return sites.get(siteId);
    }

    String agencyName(String code) throws ProblemException {
        return codes().agency(code).map(AgencyInfo::name).orElse(code);
    }

    JointInspection inspection(AggregateState state) throws ProblemException {
        return state.root().map(JointInspection.class::cast)
                .orElseThrow(() -> new ProblemException(Problem.INSPECTION_UNKNOWN, state.aggregate().id()));
    }

    /** Pinned once before a record was moved to another version, by record and the mark that answers bear. */
    private Map<String, Map<String, CompiledTemplate>> former(AggregateState state, JointInspection inspection)
            throws ProblemException {
        var former = new HashMap<String, Map<String, CompiledTemplate>>();
        for (var record : inspection.getRecords()) {
            former.put(record.getId(), former(state, record.getId()));
        }
        return former;
    }

    /** By the mark that answers bear; empty when the record was never moved. */
    Map<String, CompiledTemplate> former(AggregateState state, String recordId) throws ProblemException {
        var pinned = Contest.history(state, recordId);
        var marks = new HashMap<String, CompiledTemplate>();
        if (pinned.size() > 1) {
            for (var value : pinned) {
                var compiled = here(value.text(Contest.TEMPLATE).orElse(""));
                if (value == pinned.get(0)) {
                    // What was answered before the first move bears no mark.
                    compiled.ifPresent(c -> marks.put("", c));
                }
                compiled.ifPresent(
                        c -> marks.putIfAbsent(Outdated.mark(value.text(Contest.DIGEST).orElse("")), c));
            }
        }
        return marks;
    }

    /** A former version that has not arrived here keeps nobody from the visit. */
    private Optional<CompiledTemplate> here(String templateId) throws ProblemException {
        try {
            return Optional.of(templates.compiled(templateId));
        } catch (ProblemException e) {
            if (e.problem() == Problem.TEMPLATE_UNKNOWN) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Map<String, PinnedTemplate> templates(Standing standing) throws ProblemException {
        var byId = new HashMap<String, PinnedTemplate>();
        for (var record : standing.inspection().getRecords()) {
            byId.put(record.getTemplateId(), pinned(record.getTemplateId()));
        }
        for (var rival : standing.contested().values().stream().flatMap(List::stream).toList()) {
            var id = rival.text(Contest.TEMPLATE).orElse("");
            if (here(id).isPresent()) {
                byId.put(id, pinned(id));
            }
        }
        return byId;
    }

    private PinnedTemplate pinned(String templateId) throws ProblemException {
        return new PinnedTemplate(templates.get(templateId).getVersion(), templates.compiled(templateId));
    }

    /**
     * The inspection as people see it.
     *
     * @param author whose last place is looked for
     * @throws ProblemException INSPECTION_UNKNOWN
     */
    public InspectionView view(AggregateState state, Optional<Author> author) throws ProblemException {
        var standing = Standing.of(state)
                .orElseThrow(() -> new ProblemException(Problem.INSPECTION_UNKNOWN, state.aggregate().id()));
        var inspection = standing.inspection();
        var site = sites.get(inspection.getSiteId());
        var codes = codes();
        var builder = new ViewBuilder(standing, templates(standing), names(standing),
                SiteFacts.of(inspection, site), former(state, inspection),
                Terms.of(inspection.getVisitDate(), holidays.calendar(), codes));
        var records = builder.records(codes);
        var findings = records.stream().flatMap(r -> r.items().stream()).flatMap(i -> i.finding().stream()).toList();
        var undo = author.map(a -> UndoRules.of(state, a.personId()));
        return new InspectionView(inspection.getId(), inspection.getSiteId(),
                site.getName(), inspection.getKind(), inspection.getVisitDate(),
                inspection.getNumberInYear(), inspection.getLeadAgencyCode(), builder.team(), records, findings,
                author.flatMap(a -> lastPlace(state, a.personId())),
                undo.flatMap(Undo::nextUndo).isPresent(), undo.flatMap(Undo::nextRedo).isPresent());
    }

    /** The signatures of every record, by its id. Needs no checklist, so that it can be told of every visit. */
    public Map<String, SigningView> signings(AggregateState state) throws ProblemException {
        var codes = codes();
        var signings = new LinkedHashMap<String, SigningView>();
        Standing.of(state).ifPresent(standing -> standing.inspection().getRecords()
                .forEach(record -> signings.put(record.getId(), standing.signings(record, codes
                        .agency(record.getAgencyCode()).map(AgencyInfo::enforcing).orElse(true)).view())));
        return signings;
    }

    /** Names by id; most who write are of the team, the others are looked up when there is one. */
    private Map<String, String> names(Standing standing) throws ProblemException {
        var names = new HashMap<String, String>();
        standing.inspection().getTeam().forEach(member -> names.put(member.getPersonId(), member.getName()));
        var writers = Stream.of(
                standing.late().values().stream().flatMap(List::stream).map(LateChange::personId),
                Stream.concat(standing.contested().values().stream(), standing.answers().values().stream())
                        .flatMap(List::stream).map(RegisterValue::author),
                standing.inspection().getRecords().stream()
                        .flatMap(record -> record.getSupplements().stream()).map(Supplement::getPersonId))
                .flatMap(Function.identity());
        if (!writers.allMatch(names::containsKey)) {
            lists.persons().forEach(person -> names.putIfAbsent(person.id(), person.name()));
        }
        return names;
    }

    Map<String, LastEdit> named(Map<String, LastEdits.Edit> edits) throws ProblemException {
        var names = new HashMap<String, String>();
        if (!edits.isEmpty()) {
            lists.persons().forEach(person -> names.put(person.id(), person.name()));
        }
        var named = new HashMap<String, LastEdit>();
        edits.forEach((record, edit) -> named.put(record, edit.named(names)));
        return named;
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
        if (object instanceof Evidence evidence && evidence.getItemCode() != null) {
            return Optional.of(new Place(evidence.getRecordId(), evidence.getItemCode()));
        }
        return Optional.empty();
    }

    /** @throws ProblemException ITEM_UNKNOWN */
    ItemPlace find(JointInspection inspection, String itemCode) throws ProblemException {
        for (var record : inspection.getRecords()) {
            var item = item(record, itemCode);
            if (item.isPresent()) {
                return new ItemPlace(openRecord(record), item.get(), templates.compiled(record.getTemplateId()));
            }
        }
        throw new ProblemException(Problem.ITEM_UNKNOWN, itemCode);
    }

    /** @throws ProblemException ITEM_UNKNOWN, RECORD_COMPLETED */
    ItemPlace find(JointInspection inspection, String recordId, String itemCode) throws ProblemException {
        var record = record(inspection, recordId);
        var item = requireItem(record, itemCode);
        return new ItemPlace(openRecord(record), item, templates.compiled(record.getTemplateId()));
    }

    /** @throws ProblemException ITEM_UNKNOWN */
    CompiledItem requireItem(AgencyRecord record, String itemCode) throws ProblemException {
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

    private Optional<CompiledItem> item(AgencyRecord record, String itemCode) throws ProblemException {
        return templates.compiled(record.getTemplateId()).item(itemCode).filter(i -> i.content().onSite());
    }

    /** An item within the record that answers it. */
    record ItemPlace(AgencyRecord record, CompiledItem item, CompiledTemplate template) {}
}
