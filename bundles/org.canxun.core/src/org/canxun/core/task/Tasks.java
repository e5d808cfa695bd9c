package org.canxun.core.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;

/**
 * Inspection tasks (检查任务): made singly, from a plan over many sites, or from a random draw; approved, told to the site
 * unless unannounced, given to a team, taken along, carried out, closed. A step that does not fit the state is refused
 * with TASK_NOT_NOW, and nothing is written then.
 */
public interface Tasks {

    /** All tasks: overdue first, then by the day they are planned on or due. */
    List<TaskLine> list(LocalDate today) throws ProblemException;

    /** @throws ProblemException TASK_UNKNOWN */
    TaskView get(String taskId) throws ProblemException;

    /** All plans, latest first, with how many of their tasks are done. */
    List<PlanLine> plans(LocalDate today) throws ProblemException;

    /** Makes one task. @return its id */
    String create(Author author, String siteId, NewTask task) throws ProblemException;

    /** Makes a plan with a task for each site, all or nothing. */
    Made plan(Author author, NewPlan plan, List<String> siteIds) throws ProblemException;

    /** Adds sites to a plan; those it has already are passed over. */
    Made extend(Author author, String planId, List<String> siteIds) throws ProblemException;

    /** Makes a task for each site drawn, its officers on the team; made once, whoever asks again. */
    Made fromDraw(Author author, String drawId, DrawnTasks wanted) throws ProblemException;

    TaskView approve(Author author, String taskId, Approval approval) throws ProblemException;

    /** @throws ProblemException TASK_UNANNOUNCED before an unannounced inspection */
    TaskView notice(Author author, String taskId, Notice notice) throws ProblemException;

    /**
     * Names the team anew. What was answered by those who stay is kept. Another team than the one assigned has to be
     * assigned again.
     */
    TaskView team(Author author, String taskId, NewTeam team) throws ProblemException;

    /**
     * Notes whether somebody must keep away. Whoever must does so until that is lifted with a reason, by whoever decides
     * where it was decided.
     */
    TaskView recusal(Author author, String taskId, String memberId, NewRecusal answer) throws ProblemException;

    /** Gives the task to its team. @throws ProblemException the first of {@link TaskView#obstacles()} */
    TaskView assign(Author author, String taskId) throws ProblemException;

    /** Takes the task along on this device. */
    TaskView checkOut(Author author, String taskId) throws ProblemException;

    /**
     * Begins the visit with those of the team who go. Certificates and recusals are looked at once more, for that day.
     *
     * @param templateIds one for each agency of the task; empty for those in force
     * @return id of the inspection
     * @throws ProblemException the first obstacle
     */
    String start(Author author, String taskId, LocalDate day, List<String> templateIds) throws ProblemException;

    /** The site is shut or lets nobody in. */
    TaskView suspend(Author author, String taskId, String reason) throws ProblemException;

    TaskView resume(Author author, String taskId) throws ProblemException;

    TaskView cancel(Author author, String taskId, String reason) throws ProblemException;

    /** @param reason why a visit that was broken off is not gone on with; may be empty otherwise */
    TaskView close(Author author, String taskId, String reason) throws ProblemException;

    /** @param reason may be empty while the task is a draft */
    TaskView reschedule(Author author, String taskId, Days days, String reason) throws ProblemException;

    /** @param plannedOn day of the visit, when one is set; not after the last day */
    record Days(Optional<LocalDate> plannedOn, LocalDate dueOn) {}

    /**
     * @param kind code of list inspectionKind
     * @param agencies codes, in the order of the records
     * @param basis may be empty
     */
    record NewTask(String kind, List<String> agencies, Days days, String basis) {}

    /**
     * @param spread whether the visits are laid on the working days from the first to the last, as many on each
     */
    record NewPlan(String name, String kind, List<String> agencies, LocalDate firstDay, LocalDate lastDay,
            boolean spread, String basis) {}

    /** As {@link NewPlan}. @param others agencies that take part besides, such as one that only appraises */
    record DrawnTasks(String kind, List<String> others, LocalDate firstDay, LocalDate lastDay, boolean spread) {}

    /**
     * @param id of the plan or draw
     * @param taskIds made now, in the order of the sites
     * @param passedOver sites that had a task of it already, or were closed since they were drawn
     */
    record Made(String id, List<String> taskIds, int passedOver) {}

    /** @param number of the approval; may be empty */
    record Approval(String approver, String number) {}

    /** @param who was told */
    record Notice(NoticeWay way, String who) {}

    /**
     * @param personId empty for somebody from outside, who can only assist
     * @param name and organisation of somebody from outside
     */
    record NewMember(String personId, String name, String agencyCode, String organisation, boolean assisting) {

        public static NewMember officer(String personId, String agencyCode) {
            return new NewMember(personId, "", agencyCode, "", false);
        }
    }

    /**
     * @param answers what members were asked with it, whether they must keep away
     * @param reason why officers drawn by lot are exchanged; may be empty otherwise
     */
    record NewTeam(List<NewMember> members, Map<NewMember, NewRecusal> answers, String reason) {}

    /** @param decidedBy when the site applied for it; may be empty otherwise */
    record NewRecusal(boolean bySite, RecusalOutcome outcome, String reason, String decidedBy) {}
}
