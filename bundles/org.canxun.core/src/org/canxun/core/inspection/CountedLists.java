package org.canxun.core.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.DocumentRow;
import org.canxun.core.port.GistRow;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.port.InspectionRow.RecordRow;
import org.canxun.core.port.Lists;
import org.canxun.core.port.MealMonthRow;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PlanRow;
import org.canxun.core.port.RecordGists;
import org.canxun.core.port.SiteRow;
import org.canxun.core.port.TaskRow;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.templates.CompiledTemplate;
import org.canxun.core.templates.Templates;

/**
 * Lists that count items as the records themselves do. Most rows are right as they are; those of records whose checklist
 * has conditions, or that were moved, are counted anew from what the rows keep of the answers.
 */
public final class CountedLists implements Lists {

    private final Lists rows;
    private final RecordGists gists;
    private final Templates templates;

    public CountedLists(Lists rows, RecordGists gists, Templates templates) {
        this.rows = rows;
        this.gists = gists;
        this.templates = templates;
    }

    /** A record counted anew. */
    private record Counted(GistRow row, Progress progress) {

        int moreFailed() {
            return progress.nonconforming() - row.nonconforming();
        }
    }

    @Override
    public List<SiteRow> sites() throws ProblemException {
        var sites = rows.sites();
        var more = counted(gists.ofLatestInspections()).values().stream()
                .collect(groupingBy(c -> c.row().siteId(), summingInt(Counted::moreFailed)));
        return more.isEmpty() ? sites
                : sites.stream()
                        .map(site -> more.containsKey(site.id()) ? site.withMoreFindings(more.get(site.id())) : site)
                        .toList();
    }

    @Override
    public List<InspectionRow> inspections(Optional<String> siteId) throws ProblemException {
        var inspections = rows.inspections(siteId);
        var counted = counted(gists.ofInspections(siteId));
        return counted.isEmpty() ? inspections
                : inspections.stream()
                        .map(row -> row.withRecords(row.records().stream().map(r -> record(r, counted)).toList()))
                        .toList();
    }

    private static RecordRow record(RecordRow row, Map<String, Counted> counted) {
        var known = counted.get(row.id());
        return known == null ? row
                : row.withCounts(known.progress().answered(), known.progress().nonconforming(),
                        known.progress().total());
    }

    /** By record; those whose checklist has not arrived, or cannot be trusted, are missing. */
    private Map<String, Counted> counted(List<GistRow> found) throws ProblemException {
        var compiled = new HashMap<String, Optional<CompiledTemplate>>();
        var counted = new HashMap<String, Counted>();
        for (var row : found) {
            var template = compiled.get(row.templateId());
            if (template == null) {
                template = compiled(row.templateId());
                compiled.put(row.templateId(), template);
            }
            template.ifPresent(t -> counted.put(row.recordId(),
                    new Counted(row, RecordGist.progress(t, row.facts(), row.gist()))));
        }
        return counted;
    }

    private Optional<CompiledTemplate> compiled(String templateId) throws ProblemException {
        try {
            return Optional.of(templates.compiled(templateId));
        } catch (ProblemException e) {
            if (e.problem() == Problem.TEMPLATE_UNKNOWN || e.problem() == Problem.TEMPLATE_ALTERED
                    || e.problem() == Problem.TEMPLATE_NOT_PUBLISHED) {
                // The visit itself says so; a list shows the others.
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public Map<String, String> siteIdsByFilingNumber() throws ProblemException {
        return rows.siteIdsByFilingNumber();
    }

    @Override
    public List<TemplateRow> templates() throws ProblemException {
        return rows.templates();
    }

    @Override
    public List<PersonRow> persons() throws ProblemException {
        return rows.persons();
    }

    @Override
    public List<DocumentRow> documents(String inspectionId) throws ProblemException {
        return rows.documents(inspectionId);
    }

    @Override
    public List<TaskRow> tasks() throws ProblemException {
        return rows.tasks();
    }

    @Override
    public List<String> visitsOf(String taskId) throws ProblemException {
        return rows.visitsOf(taskId);
    }

    @Override
    public List<PlanRow> plans() throws ProblemException {
        return rows.plans();
    }

    @Override
    public List<MealMonthRow> mealMonths(String siteId) throws ProblemException {
        return rows.mealMonths(siteId);
    }
}
