package org.canxun.core.dossier;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.dossier.SiteDossier.MustCheck;
import org.canxun.core.dossier.SiteDossier.SitePhoto;
import org.canxun.core.dossier.SiteDossier.Unreadable;
import org.canxun.core.inspection.FailedBefore;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.Inspections;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.LastTime.Key;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.port.Lists;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.sites.Sites;
import org.canxun.core.templates.Templates;

/** Dossiers over the journal. */
public final class JournaledDossiers implements SiteDossiers {

    /** Further back nobody remembers the kitchen, and a visit that is being recorded shall stay loaded. */
    public static final int MOST_VISITS = 10;

    private final Aggregates aggregates;
    private final Lists lists;
    private final Inspections inspections;
    private final Sites sites;
    private final Templates templates;

    public JournaledDossiers(Aggregates aggregates, Lists lists, Inspections inspections, Sites sites,
            Templates templates) {
        this.aggregates = aggregates;
        this.lists = lists;
        this.inspections = inspections;
        this.sites = sites;
        this.templates = templates;
    }

    @Override
    public SiteDossier read(String siteId) throws ProblemException {
        return new Reading(siteId).dossier();
    }

    /** One reading: every visit is looked at once, whoever asks for it. */
    private final class Reading {

        private final String siteId;
        private final LocalDate today = LocalDate.now(aggregates.wall());
        private final Map<String, InspectionView> views = new HashMap<>();
        private final Map<String, ProblemException> troubles = new HashMap<>();
        private final List<Unreadable> unreadable = new ArrayList<>();

        Reading(String siteId) {
            this.siteId = siteId;
        }

        SiteDossier dossier() throws ProblemException {
            var row = lists.sites().stream().filter(site -> site.id().equals(siteId)).findFirst()
                    .orElseThrow(() -> new ProblemException(Problem.SITE_UNKNOWN, siteId));
            var rows = lists.inspections(Optional.of(siteId));
            var latest = new ArrayList<InspectionView>();
            for (var inspection : rows.subList(0, Math.min(MOST_VISITS, rows.size()))) {
                view(inspection.id()).ifPresent(latest::add);
            }
            var findings = new VisitFindings(today);
            latest.forEach(findings::take);
            return new SiteDossier(sites.get(siteId), row, today, stars(),
                    rows.stream().map(visit -> visit(visit, findings)).toList(), findings.all(), findings.putRight(),
                    latest.stream().flatMap(Reading::photos).toList(), mustCheck(rows), unreadable);
        }

        /** A visit whose checklist has not arrived keeps nobody from the others; it says so itself. */
        private Optional<InspectionView> view(String inspectionId) throws ProblemException {
            if (!views.containsKey(inspectionId) && !troubles.containsKey(inspectionId)) {
                try {
                    views.put(inspectionId, inspections.view(inspectionId));
                } catch (ProblemException e) {
                    troubles.put(inspectionId, ofChecklist(e));
                }
            }
            return Optional.ofNullable(views.get(inspectionId));
        }

        /** @throws ProblemException itself, unless it is about a checklist */
        private static ProblemException ofChecklist(ProblemException e) throws ProblemException {
            if (e.problem() != Problem.TEMPLATE_UNKNOWN && e.problem() != Problem.TEMPLATE_ALTERED
                    && e.problem() != Problem.TEMPLATE_NOT_PUBLISHED) {
                throw e;
            }
            return e;
        }

        private Visit visit(InspectionRow row, VisitFindings findings) {
            var trouble = troubles.get(row.id());
            if (trouble != null) {
                return Visit.unread(row, trouble::text);
            }
            var view = views.get(row.id());
            return view == null ? Visit.older(row)
                    : new Visit(row, true, view.records().stream()
                            .map(record -> VisitResult.of(record, findings.of(record.id()))).toList(),
                            Optional.empty());
        }

        private List<StarStep> stars() throws ProblemException {
            var names = lists.persons().stream().collect(toMap(PersonRow::id, PersonRow::name));
            return aggregates.read(Types.site(siteId), state -> new StarHistory(state, names).steps());
        }

        /** As a visit that is started today would be told. */
        private List<MustCheck> mustCheck(List<InspectionRow> rows) throws ProblemException {
            var current = readable();
            var failed = new FailedBefore(templates, this::view).failed(today, Ids.fresh(aggregates.wall()),
                    current.stream().map(TemplateRow::id).toList(), rows);
            var agencies = current.stream().map(TemplateRow::agencyCode).distinct().toList();
            return failed.entrySet().stream()
                    .sorted(Map.Entry
                            .comparingByKey(Comparator.comparing((Key key) -> agencies.indexOf(key.agencyCode()))
                                    .thenComparing(Key::itemCode)))
                    .map(last -> new MustCheck(visitOf(last.getValue().item().recordId()), last.getValue().visitDate(),
                            last.getKey().agencyCode(), last.getValue().item()))
                    .toList();
        }

        /** What is in force and can be read: one checklist that was altered keeps nobody from the page of a site. */
        private List<TemplateRow> readable() throws ProblemException {
            var readable = new ArrayList<TemplateRow>();
            for (var row : templates.current()) {
                try {
                    templates.compiled(row.id());
                    readable.add(row);
                } catch (ProblemException e) {
                    unreadable.add(new Unreadable(row.title(), ofChecklist(e)::text));
                }
            }
            return readable;
        }

        private String visitOf(String recordId) {
            return views.values().stream().filter(view -> view.record(recordId).isPresent())
                    .map(InspectionView::id).findFirst().orElseThrow();
        }

        private static Stream<SitePhoto> photos(InspectionView visit) {
            return visit.records().stream().flatMap(record -> Stream.concat(
                    record.items().stream().flatMap(
                            item -> photos(visit, record, item.code(), item.text(), item.photos())),
                    record.strays().stream().flatMap(
                            stray -> photos(visit, record, stray.itemCode(), stray.text(), stray.photos()))));
        }

        private static Stream<SitePhoto> photos(InspectionView visit, RecordView record, String code, String text,
                List<ItemView.Photo> photos) {
            return photos.stream().filter(p -> p.mediaType() != null && p.mediaType().startsWith("image/"))
                    .map(photo -> new SitePhoto(visit.id(), visit.visitDate(), record.id(), record.agencyCode(), code,
                            text, photo));
        }
    }
}
