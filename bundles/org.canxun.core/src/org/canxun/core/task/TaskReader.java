package org.canxun.core.task;

import static org.canxun.core.task.TaskStanding.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.TaskProblem;
import org.canxun.core.district.District;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.Lists;
import org.canxun.core.port.PersonRow;
import org.canxun.core.task.TaskView.RecusalView;
import org.canxun.core.task.TaskView.TaskEventView;
import org.canxun.core.task.TaskView.TaskMemberView;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.model.InspectionTask;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.TaskEvent;
import org.canxun.model.TaskMember;

/** Tasks as people see them. */
final class TaskReader {

    private final Aggregates aggregates;
    private final Lists lists;
    private final District district;
    private final VisitStates visits;

    TaskReader(Aggregates aggregates, Lists lists, District district, VisitStates visits) {
        this.aggregates = aggregates;
        this.lists = lists;
        this.district = district;
        this.visits = visits;
    }

    /** @param day the day to look at certificates for; empty for the day planned, or today */
    TaskView view(String taskId, Optional<LocalDate> day) throws ProblemException {
        var context = Context.of(lists, district.codes(), day);
        var began = lists.visitsOf(taskId);
        var view = aggregates.read(Types.of(Literals.INSPECTION_TASK, taskId),
                state -> TaskStanding.of(state).map(standing -> standing.with(began))
                        .map(standing -> context.view(state, standing, today())))
                .orElseThrow(() -> new ProblemException(TaskProblem.TASK_UNKNOWN, taskId));
        if (view.state() != TaskState.IN_PROGRESS) {
            return view;
        }
        return in(view, visits.furthest(view.visits()));
    }

    private LocalDate today() {
        return LocalDate.now(aggregates.wall());
    }

    private static TaskView in(TaskView view, TaskState state) {
        return new TaskView(view.id(), view.siteId(), view.siteName(), view.kind(), view.basis(), view.planId(),
                view.planName(), view.drawId(), view.leadAgency(), view.agencies(), view.plannedOn(), view.dueOn(),
                state,
                view.members(), view.events(), view.visits(), view.day(), view.obstacles());
    }

    /** What a task names by id. */
    private record Context(Map<String, PersonRow> people, Map<String, String> sites, Map<String, String> plans,
            Codes codes, Optional<LocalDate> asked) {

        static Context of(Lists lists, Codes codes, Optional<LocalDate> asked) throws ProblemException {
            var context = new Context(new HashMap<>(), new HashMap<>(), new HashMap<>(), codes, asked);
            lists.persons().forEach(person -> context.people.put(person.id(), person));
            lists.sites().forEach(site -> context.sites.put(site.id(), site.name()));
            lists.plans().forEach(plan -> context.plans.put(plan.id(), plan.name()));
            return context;
        }

        TaskView view(AggregateState state, TaskStanding standing, LocalDate today) {
            var task = standing.task();
            var planned = Optional.ofNullable(task.getPlannedOn());
            var day = asked.or(() -> planned.filter(d -> d.isAfter(today))).orElse(today);
            var members = members(state, task, day);
            var agencies = List.copyOf(task.getAgencyCodes());
            return new TaskView(task.getId(), text(task.getSiteId()),
                    sites.getOrDefault(text(task.getSiteId()), text(task.getSiteId())), text(task.getKind()),
                    text(task.getBasis()), Optional.ofNullable(task.getPlanId()),
                    plans.getOrDefault(text(task.getPlanId()), ""), Optional.ofNullable(task.getDrawId()),
                    text(task.getLeadAgencyCode()), agencies, planned,
                    Objects.requireNonNullElse(task.getDueOn(), LocalDate.EPOCH), standing.state(), members,
                    standing.events().stream().flatMap(e -> event(e).stream()).toList(), standing.visits(), day,
                    standing.state().ahead() ? new TaskTeam(codes, agencies, members, day).obstacles() : List.of());
        }

        private List<TaskMemberView> members(AggregateState state, InspectionTask task, LocalDate day) {
            return task.getMembers().stream()
                    .sorted(Comparator.comparingInt((TaskMember m) -> task.getAgencyCodes().indexOf(m.getAgencyCode()))
                            .thenComparing(TaskMember::isAssisting)
                            .thenComparing(m -> state.creation(m.getId()).orElseThrow(), ChangeSet.BY_TIME))
                    .map(m -> member(m, TaskStanding.answers(state, task, m.getId(), this::name), day)).toList();
        }

        private TaskMemberView member(TaskMember member, List<RecusalView> answers, LocalDate day) {
            var person = Optional.ofNullable(people.get(text(member.getPersonId())));
            var certificate = person.filter(p -> p.active() && !member.isAssisting())
                    .flatMap(p -> TaskTeam.certificate(p, text(member.getAgencyCode()), day));
            return new TaskMemberView(member.getId(), text(member.getPersonId()), text(member.getName()),
                    text(member.getAgencyCode()), text(member.getOrganisation()), member.isAssisting(),
                    member.isDrawn(), certificate.map(c -> c.certNo()).orElse(""), certificate.map(c -> c.validTo()),
                    answers);
        }

        private Optional<TaskEventView> event(TaskEvent event) {
            return TaskEventType.of(event.getType()).map(type -> new TaskEventView(type, event.getOccurredAt(),
                    text(event.getZone()), name(event.getPersonId()), text(event.getWho()),
                    text(event.getReference()), text(event.getComment())));
        }

        private String name(String personId) {
            return Optional.ofNullable(people.get(text(personId))).map(PersonRow::name).orElse(text(personId));
        }
    }
}
