package org.canxun.core.workspace;

import java.nio.file.Path;
import java.util.ArrayList;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Demo;
import org.canxun.core.EvidenceFiles;
import org.canxun.core.ProblemException;
import org.canxun.core.Reports;
import org.canxun.core.Workspace;
import org.canxun.core.calendar.Holidays;
import org.canxun.core.calendar.JournaledHolidays;
import org.canxun.core.district.District;
import org.canxun.core.dossier.JournaledDossiers;
import org.canxun.core.dossier.SiteDossiers;
import org.canxun.core.draw.JournaledDraws;
import org.canxun.core.elapsed.TimeMarks;
import org.canxun.core.grading.VisitOutcomes;
import org.canxun.core.inspection.CountedLists;
import org.canxun.core.inspection.InspectionReader;
import org.canxun.core.inspection.Inspections;
import org.canxun.core.inspection.RecordedInspections;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.meals.IndicatorValues;
import org.canxun.core.meals.JournaledMeals;
import org.canxun.core.meals.MealIndicatorValues;
import org.canxun.core.meals.Meals;
import org.canxun.core.people.JournaledPeople;
import org.canxun.core.people.People;
import org.canxun.core.phrases.JournaledPhrases;
import org.canxun.core.phrases.Phrases;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.JournalStore;
import org.canxun.core.port.Lists;
import org.canxun.core.port.VerifyReport;
import org.canxun.core.port.WorkspaceStore.OpenWorkspace;
import org.canxun.core.sites.JournaledSites;
import org.canxun.core.sites.Sites;
import org.canxun.core.task.JournaledTasks;
import org.canxun.core.task.Tasks;
import org.canxun.core.templates.TemplateDrafts;
import org.canxun.core.templates.TemplateExports;
import org.canxun.core.templates.Templates;
import org.canxun.core.templates.life.JournaledDrafts;
import org.canxun.core.templates.life.JournaledExports;
import org.canxun.core.templates.life.JournaledTemplates;

/** The use cases of one open workspace, put together. */
final class JournaledWorkspace implements Workspace {

    private final OpenWorkspace open;
    private final EvidenceVault vault;
    private final Adapters adapters;
    private final Aggregates aggregates;
    private final District district;
    private final JournaledHolidays holidays;
    private final JournaledTemplates templates;
    private final JournaledSites sites;
    private final JournaledMeals meals;
    private final InspectionReader reader;
    private final RecordedInspections inspections;
    private final Lists lists;

    JournaledWorkspace(OpenWorkspace open, EvidenceVault vault, Adapters adapters) {
        this.open = open;
        this.vault = vault;
        this.adapters = adapters;
        aggregates = new Aggregates(open.journal(), adapters.clock());
        district = new District(aggregates);
        holidays = new JournaledHolidays(aggregates, adapters.tables());
        templates = new JournaledTemplates(aggregates, open.lists(), district);
        sites = new JournaledSites(aggregates, open.lists(), adapters.tables());
        meals = new JournaledMeals(aggregates, open.lists(), adapters.tables());
        reader = new InspectionReader(templates, sites, district, open.lists(), holidays);
        inspections = new RecordedInspections(aggregates, open.lists(), vault, templates, reader,
                new TimeMarks(aggregates, adapters.boot()));
        lists = new CountedLists(open.lists(), open.gists(), templates);
    }

    @Override
    public Path folder() {
        return open.folder();
    }

    @Override
    public Lists lists() {
        return lists;
    }

    @Override
    public Codes codes() throws ProblemException {
        return district.codes();
    }

    @Override
    public Holidays holidays() {
        return holidays;
    }

    District district() {
        return district;
    }

    JournaledTemplates publishedTemplates() {
        return templates;
    }

    @Override
    public People people() {
        return new JournaledPeople(aggregates, open.lists(), district);
    }

    @Override
    public Sites sites() {
        return sites;
    }

    @Override
    public SiteDossiers dossiers() {
        return new JournaledDossiers(aggregates, lists, inspections, sites, templates);
    }

    @Override
    public Meals meals() {
        return meals;
    }

    @Override
    public IndicatorValues indicatorValues() {
        return new MealIndicatorValues(meals, inspections, sites, adapters.tables(),
                new VisitOutcomes(inspections, open.lists(), adapters.tables()));
    }

    /** Code of the agency that leads joint inspections. */
    String leadAgency() throws ProblemException {
        return codes().agencies().stream().filter(AgencyInfo::lead).findFirst().map(AgencyInfo::code).orElse("");
    }

    JournaledSites importedSites() {
        return sites;
    }

    @Override
    public Phrases phrases() {
        return new JournaledPhrases(aggregates);
    }

    @Override
    public Templates templates() {
        return templates;
    }

    @Override
    public TemplateDrafts templateDrafts() {
        return new JournaledDrafts(aggregates, templates, district, people(), adapters.tables());
    }

    @Override
    public TemplateExports templateExports() {
        return new JournaledExports(templates, district, adapters.workbooks());
    }

    @Override
    public Inspections inspections() {
        return inspections;
    }

    @Override
    public JournaledDraws draws() {
        return new JournaledDraws(aggregates, open.journal(), open.lists(), district, adapters.tables());
    }

    @Override
    public Tasks tasks() {
        return new JournaledTasks(aggregates, open.lists(), district, holidays, draws(), inspections, reader,
                templates);
    }

    @Override
    public Reports reports() {
        return new PaperReports(aggregates, dossierReader(), vault, adapters.papers());
    }

    @Override
    public EvidenceFiles evidenceFiles() {
        return new EvidenceExport(dossierReader(), vault, reports());
    }

    private DossierReader dossierReader() {
        return new DossierReader(aggregates, open.lists(), district, sites, templates, vault, reader);
    }

    @Override
    public Demo demo() {
        return new DemoRun(this, adapters);
    }

    @Override
    public EvidenceVault vault() {
        return vault;
    }

    @Override
    public JournalStore journal() {
        return open.journal();
    }

    @Override
    public VerifyReport verify() throws ProblemException {
        var journal = open.journal().verify();
        var faults = new ArrayList<>(journal.faults());
        faults.addAll(new EvidenceCheck(aggregates, open.journal(), vault).faults());
        faults.addAll(new StandardsCheck(templates).faults());
        faults.addAll(new SignatureCheck(aggregates, open.journal(), reader).faults());
        faults.addAll(draws().alterations());
        return new VerifyReport(journal.changeSets(), faults);
    }

    @Override
    public void close() throws ProblemException {
        vault.close();
        open.journal().close();
    }
}
