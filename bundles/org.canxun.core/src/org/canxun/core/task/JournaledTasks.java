package org.canxun.core.task;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.TaskProblem;
import org.canxun.core.calendar.Holidays;
import org.canxun.core.district.District;
import org.canxun.core.draw.Draw;
import org.canxun.core.draw.RandomDraws;
import org.canxun.core.inspection.InspectionReader;
import org.canxun.core.inspection.RecordedInspections;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.Lists;
import org.canxun.core.task.TaskView.TaskMemberView;
import org.canxun.core.templates.Templates;
import org.canxun.journal.AggregateId;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.InspectionTask;
import org.canxun.model.ModelPackage.Literals;

/** Tasks over the journal. */
public final class JournaledTasks implements Tasks {

    private static final String MEMBER = "MEMBER";

    private final Aggregates aggregates;
    private final RandomDraws draws;
    private final TaskRules rules;
    private final TaskMaking making;
    private final TaskReader reader;
    private final TaskLists taskLists;
    private final TaskStart starting;

    public JournaledTasks(Aggregates aggregates, Lists lists, District district, Holidays holidays, RandomDraws draws,
            RecordedInspections inspections, InspectionReader records, Templates templates) {
        this.aggregates = aggregates;
        this.draws = draws;
        rules = new TaskRules(lists, district);
        making = new TaskMaking(aggregates, rules, holidays, lists);
        var visits = new VisitStates(aggregates, records, lists);
        reader = new TaskReader(aggregates, lists, district, visits);
        taskLists = new TaskLists(lists, visits);
        starting = new TaskStart(aggregates, rules, inspections, templates);
    }

    @Override
    public List<TaskLine> list(LocalDate today) throws ProblemException {
        return taskLists.tasks(today);
    }

    @Override
    public List<PlanLine> plans(LocalDate today) throws ProblemException {
        return taskLists.plans(today);
    }

    @Override
    public TaskView get(String taskId) throws ProblemException {
        return reader.view(taskId, Optional.empty());
    }

    @Override
    public String create(Author author, String siteId, NewTask task) throws ProblemException {
        return making.single(author, siteId, task);
    }

    @Override
    public Made plan(Author author, NewPlan plan, List<String> siteIds) throws ProblemException {
        return making.plan(author, plan, siteIds);
    }

    @Override
    public Made extend(Author author, String planId, List<String> siteIds) throws ProblemException {
        return making.extend(author, planId, siteIds);
    }

    @Override
    public Made fromDraw(Author author, String drawId, DrawnTasks wanted) throws ProblemException {
        return making.fromDraw(author, draws.get(drawId), wanted);
    }

    @Override
    public TaskView approve(Author author, String taskId, Approval approval) throws ProblemException {
        var approver = TaskRules.words(approval.approver());
        if (approver.isEmpty()) {
            throw new ProblemException(TaskProblem.TASK_APPROVER_MISSING);
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("who", approver);
        values.put("reference", TaskRules.words(approval.number()));
        return step(author, taskId, TaskStep.APPROVE, TaskEventType.APPROVED, values);
    }

    @Override
    public TaskView notice(Author author, String taskId, Notice notice) throws ProblemException {
        if (!reader.view(taskId, Optional.empty()).announced()) {
            throw new ProblemException(TaskProblem.TASK_UNANNOUNCED);
        }
        var who = TaskRules.words(notice.who());
        if (who.isEmpty()) {
            throw new ProblemException(TaskProblem.TASK_NOTICE_WHO);
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("who", who);
        values.put("reference", notice.way().name());
        return step(author, taskId, TaskStep.NOTIFY, TaskEventType.NOTIFIED, values);
    }

    @Override
    public TaskView team(Author author, String taskId, NewTeam team) throws ProblemException {
        var task = require(taskId, TaskStep.TEAM);
        var change = new TeamChange(task, rules, drawn(task), team.members());
        var exchanged = change.exchanged();
        var why = TaskRules.words(team.reason());
        if (!exchanged.isEmpty() && why.isEmpty()) {
            throw new ProblemException(TaskProblem.TASK_EXCHANGE_REASON, exchanged);
        }
        var answers = new LinkedHashMap<String, Map<String, Object>>();
        for (var answer : team.answers().entrySet()) {
            var id = change.id(answer.getKey());
            answers.put(id, recusal(author, change.name(answer.getKey()), task.member(id), answer.getValue()));
        }
        return write(author, taskId, TaskStep.TEAM, (now, recorder) -> {
            change.record(recorder, now);
            answers.forEach((memberId, values) -> recusal(recorder, taskId, memberId, values));
            if (!exchanged.isEmpty()) {
                event(recorder, author, taskId, TaskEventType.EXCHANGED,
                        Map.of("who", exchanged, "comment", why));
            }
        });
    }

    /** Ids of the persons drawn for the site. A draw that has not arrived names nobody. */
    private Set<String> drawn(TaskView task) throws ProblemException {
        if (task.drawId().isEmpty()) {
            return Set.of();
        }
        return draws.list().stream().filter(draw -> draw.id().equals(task.drawId().get()))
                .flatMap(draw -> draw.drawn().stream()).filter(drawn -> drawn.siteId().equals(task.siteId()))
                .flatMap(drawn -> drawn.officers().stream()).map(Draw.Officer::personId).collect(Collectors.toSet());
    }

    @Override
    public TaskView recusal(Author author, String taskId, String memberId, NewRecusal answer) throws ProblemException {
        var member = require(taskId, TaskStep.RECUSAL).member(memberId);
        var name = member.map(TaskMemberView::name)
                .orElseThrow(() -> new ProblemException(TaskProblem.TASK_MEMBER_UNKNOWN, memberId));
        var values = recusal(author, name, member, answer);
        return write(author, taskId, TaskStep.RECUSAL, (now, recorder) -> recusal(recorder, taskId, memberId, values));
    }

    private Map<String, Object> recusal(Author author, String name, Optional<TaskMemberView> known, NewRecusal answer)
            throws ProblemException {
        var reason = TaskRules.words(answer.reason());
        var decider = TaskRules.words(answer.decidedBy());
        if (reason.isEmpty() && answer.outcome() != RecusalOutcome.NONE) {
            throw new ProblemException(TaskProblem.TASK_RECUSAL_REASON, name);
        }
        var lifted = known.filter(TaskMemberView::recused).flatMap(TaskMemberView::recusal)
                .filter(earlier -> answer.outcome() != RecusalOutcome.RECUSED);
        if (lifted.isPresent() && reason.isEmpty()) {
            throw new ProblemException(TaskProblem.TASK_RECUSAL_LIFTED, name);
        }
        var decided = answer.bySite() || answer.outcome() == RecusalOutcome.REJECTED
                || lifted.filter(earlier -> !earlier.decidedBy().isEmpty()).isPresent();
        // Whoever is concerned does not decide on it.
        if (decided && (decider.isEmpty() || decider.equals(name))) {
            throw new ProblemException(TaskProblem.TASK_RECUSAL_DECIDER);
        }
        var values = happening(author);
        values.put("askedOf", answer.bySite() ? TaskStanding.SITE : MEMBER);
        values.put("outcome", answer.outcome().name());
        values.put("decidedBy", decider);
        values.put("comment", reason);
        return values;
    }

    private void recusal(ChangeRecorder recorder, String taskId, String memberId, Map<String, Object> values) {
        values.put("memberId", memberId);
        recorder.create(Literals.RECUSAL_ANSWER, Ids.fresh(aggregates.wall()), taskId,
                Literals.INSPECTION_TASK__RECUSALS.getName(), values);
    }

    @Override
    public TaskView assign(Author author, String taskId) throws ProblemException {
        var task = get(taskId);
        if (task.state() == TaskState.APPROVED && task.announced()) {
            throw new ProblemException(TaskProblem.TASK_NOT_NOTIFIED);
        }
        require(taskId, TaskStep.ASSIGN);
        if (!task.obstacles().isEmpty()) {
            throw task.obstacles().get(0).exception();
        }
        return write(author, taskId, TaskStep.ASSIGN, (now, recorder) -> event(recorder, author, taskId,
                TaskEventType.ASSIGNED, Map.of("team", TaskStanding.team(now))));
    }

    @Override
    public TaskView checkOut(Author author, String taskId) throws ProblemException {
        return step(author, taskId, TaskStep.CHECK_OUT, TaskEventType.CHECKED_OUT,
                Map.of("device", aggregates.incarnation()));
    }

    @Override
    public String start(Author author, String taskId, LocalDate day, List<String> templateIds)
            throws ProblemException {
        require(taskId, TaskStep.START);
        return starting.start(author, reader.view(taskId, Optional.of(day)), templateIds, this::happening);
    }

    @Override
    public TaskView suspend(Author author, String taskId, String reason) throws ProblemException {
        return step(author, taskId, TaskStep.SUSPEND, TaskEventType.SUSPENDED,
                Map.of("comment", TaskRules.reason(reason)));
    }

    @Override
    public TaskView resume(Author author, String taskId) throws ProblemException {
        return step(author, taskId, TaskStep.RESUME, TaskEventType.RESUMED, Map.of());
    }

    @Override
    public TaskView cancel(Author author, String taskId, String reason) throws ProblemException {
        return step(author, taskId, TaskStep.CANCEL, TaskEventType.CANCELLED,
                Map.of("comment", TaskRules.reason(reason)));
    }

    @Override
    public TaskView close(Author author, String taskId, String reason) throws ProblemException {
        var suspended = require(taskId, TaskStep.CLOSE).state() == TaskState.SUSPENDED;
        return step(author, taskId, TaskStep.CLOSE, TaskEventType.CLOSED,
                Map.of("comment", suspended ? TaskRules.reason(reason) : TaskRules.words(reason)));
    }

    @Override
    public TaskView reschedule(Author author, String taskId, Days days, String reason) throws ProblemException {
        TaskRules.days(days);
        var draft = require(taskId, TaskStep.RESCHEDULE).state() == TaskState.DRAFT;
        var why = draft ? TaskRules.words(reason) : TaskRules.reason(reason);
        // With the days, so that both are seen where two people set others apart.
        var set = days.plannedOn().map(day -> day + "/").orElse("") + days.dueOn();
        return write(author, taskId, TaskStep.RESCHEDULE, (now, recorder) -> {
            var values = new LinkedHashMap<String, Object>();
            values.put("plannedOn", days.plannedOn().orElse(null));
            values.put("dueOn", days.dueOn());
            recorder.set(taskId, values);
            event(recorder, author, taskId, TaskEventType.RESCHEDULED, Map.of("comment", why, "reference", set));
        });
    }

    private TaskView step(Author author, String taskId, TaskStep step, TaskEventType type, Map<String, ?> values)
            throws ProblemException {
        require(taskId, step);
        return write(author, taskId, step, (now, recorder) -> event(recorder, author, taskId, type, values));
    }

    private TaskView require(String taskId, TaskStep step) throws ProblemException {
        var task = get(taskId);
        if (!task.steps().contains(step)) {
            throw new ProblemException(TaskProblem.TASK_NOT_NOW, step, task.state());
        }
        return task;
    }

    /** Looks once more, when nobody can come between: a button may have been pressed twice. */
    static void requireStill(AggregateState state, TaskStep step) throws ProblemException {
        var standing = TaskStanding.of(state).orElseThrow();
        // How far the visit is was looked at before: it never goes back.
        var visiting = standing.state() == TaskState.IN_PROGRESS && step == TaskStep.CLOSE;
        if (!visiting && !standing.steps().contains(step)) {
            throw new ProblemException(TaskProblem.TASK_NOT_NOW, step, standing.state());
        }
    }

    private TaskView write(Author author, String taskId, TaskStep step, Recording recording) throws ProblemException {
        aggregates.change(id(taskId), author, step.name(), (state, recorder) -> {
            requireStill(state, step);
            recording.record((InspectionTask) state.root().orElseThrow(), recorder);
        }, state -> null);
        return get(taskId);
    }

    private void event(ChangeRecorder recorder, Author author, String taskId, TaskEventType type,
            Map<String, ?> more) {
        var values = happening(author);
        values.put("type", type.name());
        values.putAll(more);
        recorder.create(Literals.TASK_EVENT, Ids.fresh(aggregates.wall()), taskId,
                Literals.INSPECTION_TASK__EVENTS.getName(), values);
    }

    private Map<String, Object> happening(Author author) {
        var values = new LinkedHashMap<String, Object>();
        values.put("occurredAt", aggregates.wall().instant());
        values.put("zone", author.zone().getId());
        values.put("personId", author.personId());
        return values;
    }

    static AggregateId id(String taskId) {
        return Types.of(Literals.INSPECTION_TASK, taskId);
    }

    /** What is written of a task. */
    @FunctionalInterface
    private interface Recording {
        void record(InspectionTask now, ChangeRecorder recorder) throws ProblemException;
    }
}
