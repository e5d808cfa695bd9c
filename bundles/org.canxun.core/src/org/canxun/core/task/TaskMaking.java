package org.canxun.core.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.TaskProblem;
import org.canxun.core.calendar.Holidays;
import org.canxun.core.calendar.WorkingCalendar;
import org.canxun.core.draw.Draw;
import org.canxun.core.draw.Draw.Officer;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Aggregates.Unit;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.Lists;
import org.canxun.core.port.SiteRow;
import org.canxun.core.port.TaskRow;
import org.canxun.core.task.Tasks.Days;
import org.canxun.core.task.Tasks.DrawnTasks;
import org.canxun.core.task.Tasks.Made;
import org.canxun.core.task.Tasks.NewPlan;
import org.canxun.core.task.Tasks.NewTask;
import org.canxun.journal.AggregateId;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.InspectionPlan;
import org.canxun.model.ModelPackage.Literals;

/** Makes tasks: of a plan or draw all or none, and each once, whichever devices make them. */
final class TaskMaking {

    private static final String TASK = "task";

    private final Aggregates aggregates;
    private final TaskRules rules;
    private final Holidays holidays;
    private final Lists lists;

    TaskMaking(Aggregates aggregates, TaskRules rules, Holidays holidays, Lists lists) {
        this.lists = lists;
        this.aggregates = aggregates;
        this.rules = rules;
        this.holidays = holidays;
    }

    String single(Author author, String siteId, NewTask task) throws ProblemException {
        var id = Ids.fresh(aggregates.wall());
        var sites = rules.sites(List.of(siteId));
        rules.kind(task.kind());
        TaskRules.days(task.days());
        var values = values(sites.get(0), task.kind(), rules.agencies(task.agencies()), task.basis(), task.days());
        aggregates.unit(author, unit -> unit.create(id(id), "task", (state, recorder) -> recorder.createRoot(values)));
        return id;
    }

    Made plan(Author author, NewPlan plan, List<String> siteIds) throws ProblemException {
        var name = TaskRules.words(plan.name());
        if (name.isEmpty()) {
            throw new ProblemException(TaskProblem.TASK_NAME_MISSING);
        }
        rules.kind(plan.kind());
        var agencies = rules.agencies(plan.agencies());
        var basis = TaskRules.words(plan.basis());
        var id = Ids.fresh(aggregates.wall());
        var values = new LinkedHashMap<String, Object>();
        values.put("name", name);
        values.put("basis", basis);
        values.put("kind", plan.kind());
        values.put("firstDay", plan.firstDay());
        values.put("lastDay", plan.lastDay());
        values.put("leadAgencyCode", rules.lead(agencies));
        values.put("agencyCodes", agencies);
        var series = new Series(plan.kind(), agencies, basis, new TaskDays(plan.firstDay(), plan.lastDay(),
                plan.spread()), "planId", id);
        var sites = rules.sites(siteIds);
        return make(author, series, sites, sites.size(), Map.of(), unit -> unit.create(
                Types.of(Literals.INSPECTION_PLAN, id), "plan", (state, recorder) -> recorder.createRoot(values)));
    }

    Made extend(Author author, String planId, List<String> siteIds) throws ProblemException {
        var series = aggregates.read(Types.of(Literals.INSPECTION_PLAN, planId), state -> state.root()
                .map(InspectionPlan.class::cast).map(plan -> new Series(plan.getKind(),
                        List.copyOf(plan.getAgencyCodes()), TaskStanding.text(plan.getBasis()),
                        new TaskDays(plan.getFirstDay(), plan.getLastDay(), false), "planId", planId)))
                .orElseThrow(() -> new ProblemException(TaskProblem.TASK_PLAN_UNKNOWN, planId));
        var sites = rules.sites(siteIds);
        return make(author, series, sites, sites.size(), Map.of(), unit -> {});
    }

    Made fromDraw(Author author, Draw draw, DrawnTasks wanted) throws ProblemException {
        rules.kind(wanted.kind());
        var codes = new LinkedHashSet<>(draw.agencies());
        codes.addAll(wanted.others());
        var officers = new LinkedHashMap<String, List<Officer>>();
        draw.drawn().forEach(drawn -> officers.put(drawn.siteId(), drawn.officers()));
        var series = new Series(wanted.kind(), rules.agencies(List.copyOf(codes)), "",
                new TaskDays(wanted.firstDay(), wanted.lastDay(), wanted.spread()), "drawId", draw.id());
        return make(author, series, rules.open(officers.keySet()), officers.size(), officers, unit -> {});
    }

    /** What tasks of one plan or draw share. @param field names the plan or draw, whose id follows */
    private record Series(String kind, List<String> agencies, String basis, TaskDays days, String field, String id) {}

    private Made make(Author author, Series series, List<SiteRow> sites, int asked, Map<String, List<Officer>> officers,
            Before before) throws ProblemException {
        var laid = series.days().of(sites.size(), series.days().spread() ? holidays.calendar() : WorkingCalendar.NONE);
        var made = new ArrayList<String>();
        var there = lists.tasks().stream().filter(row -> row.planId().or(row::drawId).filter(series.id()::equals)
                .isPresent()).map(TaskRow::siteId).collect(Collectors.toSet());
        aggregates.unit(author, unit -> {
            before.record(unit);
            for (int i = 0; i < sites.size(); i++) {
                var site = sites.get(i);
                if (there.contains(site.id())) {
                    continue;
                }
                var id = taskId(series, site.id());
                var values = values(site, series.kind(), series.agencies(), series.basis(),
                        new Days(laid.get(i), series.days().last()));
                values.put(series.field(), series.id());
                unit.create(id(id), TASK, (state, recorder) -> {
                    recorder.createRoot(values);
                    drawn(recorder, id, officers.getOrDefault(site.id(), List.of()));
                });
                made.add(id);
            }
        });
        return new Made(series.id(), made, asked - made.size());
    }

    /**
     * Two devices that make the same task make one; what they make of a draw otherwise is another. A command line takes
     * what begins with a dash for an option, and digests may.
     */
    private static String taskId(Series series, String siteId) {
        return "t" + Ids.derived(TASK, series.id(), siteId, series.kind(), String.join(",", series.agencies()));
    }

    private void drawn(ChangeRecorder recorder, String taskId, List<Officer> officers) throws ProblemException {
        for (var officer : officers) {
            var values = new LinkedHashMap<String, Object>();
            values.put("personId", officer.personId());
            values.put("name", rules.person(officer.personId()).name());
            values.put("agencyCode", officer.agencyCode());
            values.put("drawn", true);
            recorder.create(Literals.TASK_MEMBER, TaskRules.memberId(taskId, officer.personId()), taskId,
                    Literals.INSPECTION_TASK__MEMBERS.getName(), values);
        }
    }

    private Map<String, Object> values(SiteRow site, String kind, List<String> agencies, String basis, Days days)
            throws ProblemException {
        var values = new LinkedHashMap<String, Object>();
        values.put("siteId", site.id());
        values.put("kind", kind);
        values.put("basis", TaskRules.words(basis));
        values.put("leadAgencyCode", rules.lead(agencies));
        values.put("agencyCodes", agencies);
        values.put("plannedOn", days.plannedOn().orElse(null));
        values.put("dueOn", days.dueOn());
        return values;
    }

    private static AggregateId id(String taskId) {
        return Types.of(Literals.INSPECTION_TASK, taskId);
    }

    /** What a unit begins with. */
    @FunctionalInterface
    private interface Before {
        void record(Unit unit) throws ProblemException;
    }
}
