package org.canxun.core.task;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.canxun.core.task.TaskView.RecusalView;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.model.InspectionTask;
import org.canxun.model.TaskEvent;
import org.canxun.model.TaskMember;

/**
 * How far a task is by what happened to it; what its visit says is not looked at.
 *
 * @param events in the order they were known, whatever the clocks said
 * @param visits in the order they were begun
 */
public record TaskStanding(InspectionTask task, List<TaskEvent> events, TaskState state, List<String> visits) {

    static final String UNANNOUNCED = "UNANNOUNCED";
    static final String SITE = "SITE";

    /** Empty while the task has not arrived. */
    public static Optional<TaskStanding> of(AggregateState state) {
        return state.root().map(InspectionTask.class::cast).map(task -> of(state, task));
    }

    private static TaskStanding of(AggregateState state, InspectionTask task) {
        var events = task.getEvents().stream()
                .sorted(Comparator.comparing(e -> state.creation(e.getId()).orElseThrow(), ChangeSet.BY_TIME)).toList();
        var visits = events.stream().filter(e -> is(e, TaskEventType.STARTED)).map(TaskEvent::getInspectionId)
                .filter(id -> id != null && !id.isEmpty()).distinct().toList();
        return new TaskStanding(task, events, state(task, events, visits), visits);
    }

    /** With visits that name the task, whose beginning it has not heard of yet. */
    TaskStanding with(List<String> others) {
        var all = new LinkedHashSet<>(visits);
        all.addAll(others);
        return new TaskStanding(task, events, state(task, events, List.copyOf(all)), List.copyOf(all));
    }

    /** The state when a visit is known of which the task has not heard. */
    public static TaskState begun(TaskState state, boolean visited) {
        return visited && (state.compareTo(TaskState.IN_PROGRESS) < 0 || state == TaskState.CANCELLED)
                ? TaskState.IN_PROGRESS
                : state;
    }

    List<TaskStep> steps() {
        return TaskStep.of(state, task.getKind(), !visits.isEmpty());
    }

    /** What identifies a team: whoever goes for another agency, or only assists, makes another one. */
    static List<String> team(InspectionTask task) {
        return task.getMembers().stream()
                .map(m -> String.join("\t", m.getId(), m.getAgencyCode(), Boolean.toString(m.isAssisting()))).toList();
    }

    /** Answers about somebody, oldest first; whatever a newer program wrote is not among them. @param names by id */
    static List<RecusalView> answers(AggregateState state, InspectionTask task, String memberId,
            UnaryOperator<String> names) {
        return task.getRecusals().stream().filter(answer -> memberId.equals(answer.getMemberId()))
                .sorted(Comparator.comparing(a -> state.creation(a.getId()).orElseThrow(), ChangeSet.BY_TIME))
                .flatMap(answer -> RecusalOutcome.of(answer.getOutcome())
                        .map(outcome -> new RecusalView(SITE.equals(answer.getAskedOf()), outcome,
                                text(answer.getComment()), text(answer.getDecidedBy()), answer.getOccurredAt(),
                                text(answer.getZone()), names.apply(text(answer.getPersonId()))))
                        .stream())
                .toList();
    }

    /** Ids of members who keep away. */
    public static Set<String> recused(AggregateState state, InspectionTask task) {
        return task.getMembers().stream().map(TaskMember::getId)
                .filter(id -> RecusalView.counting(answers(state, task, id, name -> name))
                        .filter(answer -> answer.outcome() == RecusalOutcome.RECUSED).isPresent())
                .collect(Collectors.toSet());
    }

    static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** A visit that began is a fact, also when somebody called the task off elsewhere. */
    private static TaskState state(InspectionTask task, List<TaskEvent> events, List<String> visits) {
        if (happened(events, TaskEventType.CLOSED)) {
            return TaskState.CLOSED;
        }
        if (visits.isEmpty() && happened(events, TaskEventType.CANCELLED)) {
            return TaskState.CANCELLED;
        }
        if (last(events, TaskEventType.SUSPENDED, TaskEventType.RESUMED)
                .filter(e -> is(e, TaskEventType.SUSPENDED)).isPresent()) {
            return TaskState.SUSPENDED;
        }
        return visits.isEmpty() ? before(task, events) : TaskState.IN_PROGRESS;
    }

    private static TaskState before(InspectionTask task, List<TaskEvent> events) {
        if (!happened(events, TaskEventType.APPROVED)) {
            return TaskState.DRAFT;
        }
        var told = happened(events, TaskEventType.NOTIFIED);
        var assigned = last(events, TaskEventType.ASSIGNED).filter(e -> sameTeam(task, e));
        if (assigned.isEmpty() || !told && !UNANNOUNCED.equals(task.getKind())) {
            return told ? TaskState.NOTIFIED : TaskState.APPROVED;
        }
        return last(events, TaskEventType.ASSIGNED, TaskEventType.CHECKED_OUT)
                .filter(e -> is(e, TaskEventType.CHECKED_OUT)).isPresent() ? TaskState.CHECKED_OUT : TaskState.ASSIGNED;
    }

    private static boolean sameTeam(InspectionTask task, TaskEvent assigned) {
        return new HashSet<>(assigned.getTeam()).equals(new HashSet<>(team(task)));
    }

    private static boolean happened(List<TaskEvent> events, TaskEventType type) {
        return events.stream().anyMatch(e -> is(e, type));
    }

    private static Optional<TaskEvent> last(List<TaskEvent> events, TaskEventType... types) {
        return events.stream().filter(e -> List.of(types).stream().anyMatch(type -> is(e, type)))
                .reduce((earlier, later) -> later);
    }

    private static boolean is(TaskEvent event, TaskEventType type) {
        return type.name().equals(event.getType());
    }
}
