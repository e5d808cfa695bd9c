package org.canxun.core.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task as people see it at one moment. Immutable.
 *
 * @param kind code of list inspectionKind
 * @param basis what it rests on; may be empty
 * @param planId the plan it was made from, and its name; empty when it was made by itself
 * @param drawId the random draw it was made from
 * @param agencies codes, in the order of the records
 * @param visits inspections that carry it out; more than one only after two laptops began apart
 * @param obstacles why the team, as it is, may not go on {@link #day()}
 */
public record TaskView(String id, String siteId, String siteName, String kind, String basis, Optional<String> planId,
        String planName, Optional<String> drawId, String leadAgency, List<String> agencies,
        Optional<LocalDate> plannedOn,
        LocalDate dueOn, TaskState state, List<TaskMemberView> members, List<TaskEventView> events,
        List<String> visits, LocalDate day, List<Obstacle> obstacles) {

    /** Who may go: officers and others of the agencies who do not keep away. */
    public List<TaskMemberView> going() {
        return members.stream().filter(member -> !member.recused()).toList();
    }

    public Optional<TaskMemberView> member(String memberId) {
        return members.stream().filter(member -> member.id().equals(memberId)).findFirst();
    }

    /** Whether the last day has passed and nobody has gone. */
    public boolean overdue(LocalDate today) {
        return state.ahead() && visits.isEmpty() && dueOn.isBefore(today);
    }

    /** Whether the site may be told: never before an unannounced inspection. */
    public boolean announced() {
        return !TaskStanding.UNANNOUNCED.equals(kind);
    }

    /** What can be done now. */
    public List<TaskStep> steps() {
        return TaskStep.of(state, kind, !visits.isEmpty());
    }

    /**
     * @param personId empty for somebody from outside
     * @param agencyCode whom the person belongs to or assists
     * @param organisation where somebody from outside comes from
     * @param drawn by lot
     * @param certNo valid on the day; empty where there is none
     * @param answers whether the person must keep away, as it was answered, oldest first
     */
    public record TaskMemberView(String id, String personId, String name, String agencyCode, String organisation,
            boolean assisting, boolean drawn, String certNo, Optional<LocalDate> certValidTo,
            List<RecusalView> answers) {

        /** What counts. */
        public Optional<RecusalView> recusal() {
            return RecusalView.counting(answers);
        }

        public boolean recused() {
            return recusal().filter(answer -> answer.outcome() == RecusalOutcome.RECUSED).isPresent();
        }
    }

    /**
     * @param bySite whether the site applied for it; else the person was asked
     * @param decidedBy who decided on what the site applied for; empty otherwise
     */
    public record RecusalView(boolean bySite, RecusalOutcome outcome, String reason, String decidedBy, Instant at,
            String zone, String person) {

        /**
         * The last answer; but whoever must keep away does so until somebody lifts it who says why, and who decided where
         * it was decided. Another laptop that has not heard of it lifts nothing by having asked.
         */
        static Optional<RecusalView> counting(List<RecusalView> answers) {
            var counting = Optional.<RecusalView>empty();
            for (var answer : answers) {
                if (counting.map(answer::replaces).orElse(true)) {
                    counting = Optional.of(answer);
                }
            }
            return counting;
        }

        private boolean replaces(RecusalView earlier) {
            return earlier.outcome != RecusalOutcome.RECUSED || outcome == RecusalOutcome.RECUSED
                    || !reason.isEmpty() && (earlier.decidedBy.isEmpty() || !decidedBy.isEmpty());
        }
    }

    /**
     * @param person name of who noted it
     * @param who approved, or was told; empty otherwise
     * @param reference number of the approval or {@link NoticeWay}; empty otherwise
     */
    public record TaskEventView(TaskEventType type, Instant at, String zone, String person, String who,
            String reference, String comment) {

        /** How the site was told. */
        public Optional<NoticeWay> way() {
            return Stream.of(NoticeWay.values())
                    .filter(way -> type == TaskEventType.NOTIFIED && way.name().equals(reference)).findFirst();
        }
    }
}
