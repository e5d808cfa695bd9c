package org.canxun.core.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.ProblemException;

/** What lists show, read from the projections. Every call waits for what was appended before it. */
public interface Lists {

    /** All sites, by subdistrict and name. What the workspace hands out counts findings as the records show them. */
    List<SiteRow> sites() throws ProblemException;

    /** Filing number to site id, for imports. */
    Map<String, String> siteIdsByFilingNumber() throws ProblemException;

    /** Inspections of one site, or of all when empty; latest first. */
    List<InspectionRow> inspections(Optional<String> siteId) throws ProblemException;

    List<TemplateRow> templates() throws ProblemException;

    List<PersonRow> persons() throws ProblemException;

    /** Documents printed for an inspection, oldest first. */
    List<DocumentRow> documents(String inspectionId) throws ProblemException;

    /** All tasks. */
    List<TaskRow> tasks() throws ProblemException;

    /** Ids of inspections that say they carry out that task, whether or not the task says so. */
    List<String> visitsOf(String taskId) throws ProblemException;

    /** All plans, the latest first. */
    List<PlanRow> plans() throws ProblemException;

    /** Meal figures of one site, the earliest month first. */
    List<MealMonthRow> mealMonths(String siteId) throws ProblemException;
}
