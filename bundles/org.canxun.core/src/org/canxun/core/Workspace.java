package org.canxun.core;

import java.nio.file.Path;

import org.canxun.core.calendar.Holidays;
import org.canxun.core.dossier.SiteDossiers;
import org.canxun.core.draw.RandomDraws;
import org.canxun.core.inspection.Inspections;
import org.canxun.core.meals.IndicatorValues;
import org.canxun.core.meals.Meals;
import org.canxun.core.people.People;
import org.canxun.core.phrases.Phrases;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.JournalStore;
import org.canxun.core.port.Lists;
import org.canxun.core.port.VerifyReport;
import org.canxun.core.sites.Sites;
import org.canxun.core.task.Tasks;
import org.canxun.core.templates.TemplateDrafts;
import org.canxun.core.templates.TemplateExports;
import org.canxun.core.templates.Templates;

/** An open workspace: every use case of one folder. Closing it frees the folder for others. */
public interface Workspace extends AutoCloseable {

    Path folder();

    /** What lists show. */
    Lists lists();

    /** Agencies and code lists of the district. */
    Codes codes() throws ProblemException;

    /** Holidays, by which deadlines are counted. */
    Holidays holidays();

    People people();

    Sites sites();

    /** What is known of sites before somebody goes there. */
    SiteDossiers dossiers();

    Meals meals();

    /** What the meal figures say of the items of an appraisal. */
    IndicatorValues indicatorValues();

    Phrases phrases();

    Templates templates();

    TemplateDrafts templateDrafts();

    TemplateExports templateExports();

    Inspections inspections();

    RandomDraws draws();

    Tasks tasks();

    Reports reports();

    EvidenceFiles evidenceFiles();

    Demo demo();

    EvidenceVault vault();

    /** The journal, for verification, rebuilding and drafts. */
    JournalStore journal();

    /** Checks journal, projections and vault against each other. */
    VerifyReport verify() throws ProblemException;

    @Override
    void close() throws ProblemException;
}
