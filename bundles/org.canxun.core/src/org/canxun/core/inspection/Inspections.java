package org.canxun.core.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.elapsed.ClockShift;
import org.canxun.core.elapsed.Elapsed;
import org.canxun.core.survey.SurveyTally;

/** Joint inspections. */
public interface Inspections {

    /** Starts an inspection. @return its id */
    String create(Author author, NewInspection inspection) throws ProblemException;

    /** Opens an inspection for recording. Editors of one inspection share what is stored, not what they have loaded. */
    InspectionEditor open(Author author, String inspectionId) throws ProblemException;

    /** The inspection as it stands now, for nobody in particular. */
    InspectionView view(String inspectionId) throws ProblemException;

    /** What was answered to the items of this inspection when the site was visited before. Reads several visits. */
    LastTime lastTime(String inspectionId) throws ProblemException;

    /**
     * Records many items as one unit: all of them or, when anything is wrong with one, none.
     *
     * @return the inspection afterwards
     */
    InspectionView apply(Author author, String inspectionId, List<ItemEntry> entries) throws ProblemException;

    /** Every change of an inspection, oldest first by the steady time. */
    List<LogEntry> log(String inspectionId) throws ProblemException;

    /** How the clocks of devices were set while the inspection was recorded, oldest first. */
    List<ClockShift> clockShifts(String inspectionId) throws ProblemException;

    /** What diners said, as this record has it. */
    SurveyTally survey(String inspectionId, String recordId) throws ProblemException;

    /** What was done to an item, oldest first. @throws ProblemException ITEM_UNKNOWN */
    List<ItemStep> history(String inspectionId, String recordId, String itemCode) throws ProblemException;

    /** The inspection this person worked on last and that is not complete, to land on after a start. */
    Optional<String> unfinished(Author author) throws ProblemException;

    /**
     * @param kind code of list inspectionKind
     * @param templateIds one per agency, in the order of the records
     * @param personIds the team; the first of the lead agency leads it
     * @param assistants who goes along without authority to enforce
     * @param taskId the task that is carried out
     */
    record NewInspection(String siteId, String kind, LocalDate visitDate, String leadAgencyCode,
            List<String> templateIds, List<String> personIds, List<Assistant> assistants, Optional<String> taskId) {

        /** Without a task, and nobody goes along. */
        public NewInspection(String siteId, String kind, LocalDate visitDate, String leadAgencyCode,
                List<String> templateIds, List<String> personIds) {
            this(siteId, kind, visitDate, leadAgencyCode, templateIds, personIds, List.of(), Optional.empty());
        }
    }

    /**
     * 协助检查人员: an expert, somebody of the gas company; signs as assisting only.
     *
     * @param personId empty for somebody from outside
     * @param agencyCode the agency assisted
     */
    record Assistant(String personId, String name, String agencyCode, String organisation) {}

    /**
     * @param at by the clock of the device
     * @param elapsed by the time since the device was started; empty for what was recorded before that was kept
     * @param changed what was touched, such as {@code F-C07 answer NONCONFORM}
     */
    record LogEntry(String changeSet, Instant at, String zone, Optional<Elapsed> elapsed, String person, String reason,
            List<String> changed) {}
}
