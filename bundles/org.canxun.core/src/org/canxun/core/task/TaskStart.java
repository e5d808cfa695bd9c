package org.canxun.core.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.TaskProblem;
import org.canxun.core.inspection.Inspections.Assistant;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.RecordedInspections;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.task.TaskView.TaskMemberView;
import org.canxun.core.templates.Templates;
import org.canxun.model.ModelPackage.Literals;

/** Begins the visit of a task: the inspection and the word of it in the task are one unit. */
record TaskStart(Aggregates aggregates, TaskRules rules, RecordedInspections inspections, Templates templates) {

    String start(Author author, TaskView task, List<String> templateIds, Happening happening) throws ProblemException {
        if (!task.obstacles().isEmpty()) {
            throw task.obstacles().get(0).exception();
        }
        var going = task.going();
        var start = inspections.starts().prepare(author, new NewInspection(task.siteId(), task.kind(), task.day(),
                task.leadAgency(), chosen(task, templateIds),
                going.stream().filter(m -> !m.assisting()).map(TaskMemberView::personId).toList(),
                going.stream().filter(TaskMemberView::assisting)
                        .map(m -> new Assistant(m.personId(), m.name(), m.agencyCode(), m.organisation())).toList(),
                Optional.of(task.id())));
        var values = happening.of(author);
        values.put("type", TaskEventType.STARTED.name());
        values.put("inspectionId", start.id());
        aggregates.unit(author, unit -> {
            start.record(unit);
            unit.change(JournaledTasks.id(task.id()), TaskStep.START.name(), (state, recorder) -> {
                JournaledTasks.requireStill(state, TaskStep.START);
                recorder.create(Literals.TASK_EVENT, Ids.fresh(aggregates.wall()), task.id(),
                        Literals.INSPECTION_TASK__EVENTS.getName(), values);
            });
        });
        inspections.started(author, start.id());
        return start.id();
    }

    /** A checklist for each agency, in the order of the agencies. */
    private List<String> chosen(TaskView task, List<String> templateIds) throws ProblemException {
        var rows = new ArrayList<TemplateRow>();
        for (var id : templateIds) {
            var row = templates.find(id);
            if (!task.agencies().contains(row.agencyCode())) {
                throw new ProblemException(TaskProblem.TASK_TEMPLATE_FOREIGN, row.title());
            }
            rows.add(row);
        }
        var ids = new ArrayList<String>();
        for (var agency : task.agencies()) {
            var row = rows.stream().filter(r -> r.agencyCode().equals(agency)).findFirst();
            var chosen = row.isPresent() ? row : inForce(agency);
            if (chosen.isEmpty()) {
                throw new ProblemException(TaskProblem.TASK_TEMPLATE_MISSING, rules.agencyName(agency));
            }
            ids.add(chosen.get().id());
        }
        return ids;
    }

    private Optional<TemplateRow> inForce(String agency) throws ProblemException {
        return templates.current().stream().filter(r -> r.agencyCode().equals(agency)).findFirst();
    }

    /** Who does something, and when. */
    @FunctionalInterface
    interface Happening {
        Map<String, Object> of(Author author);
    }
}
