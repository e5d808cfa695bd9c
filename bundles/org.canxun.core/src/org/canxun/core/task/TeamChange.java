package org.canxun.core.task;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;
import org.canxun.core.TaskProblem;
import org.canxun.core.task.TaskView.TaskMemberView;
import org.canxun.core.task.Tasks.NewMember;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.InspectionTask;
import org.canxun.model.ModelPackage.Literals;

/** Another team for a task. */
final class TeamChange {

    private final TaskView task;
    private final TaskRules rules;
    private final Set<String> drawn;
    private final Map<String, Map<String, Object>> wanted = new LinkedHashMap<>();

    /**
     * @param drawn ids of the persons drawn for the site
     * @throws ProblemException when the members do not fit the task
     */
    TeamChange(TaskView task, TaskRules rules, Set<String> drawn, List<NewMember> members) throws ProblemException {
        this.task = task;
        this.rules = rules;
        this.drawn = drawn;
        for (var member : members) {
            var values = values(member);
            if (wanted.put(id(member), values) != null) {
                throw new ProblemException(TaskProblem.TASK_MEMBER_TWICE, values.get("name"));
            }
        }
    }

    /** @throws ProblemException when a name is too long */
    String id(NewMember member) throws ProblemException {
        return TaskRules.memberId(task.id(), member.personId().isEmpty()
                ? "outside " + TaskRules.words(member.name()) + " " + TaskRules.words(member.organisation())
                : member.personId());
    }

    String name(NewMember member) throws ProblemException {
        return member.personId().isEmpty() ? TaskRules.words(member.name()) : rules.person(member.personId()).name();
    }

    private Map<String, Object> values(NewMember member) throws ProblemException {
        var values = new LinkedHashMap<String, Object>();
        var outside = member.personId().isEmpty();
        var name = name(member);
        if (name.isEmpty()) {
            throw new ProblemException(TaskProblem.TASK_MEMBER_NAME);
        }
        if (outside && !member.assisting()) {
            throw new ProblemException(TaskProblem.TASK_MEMBER_OUTSIDE, name);
        }
        if (!task.agencies().contains(member.agencyCode())) {
            throw new ProblemException(TaskProblem.TASK_MEMBER_AGENCY, name, rules.agencyName(member.agencyCode()));
        }
        if (!outside) {
            requireOf(member, name);
        }
        values.put("personId", outside ? null : member.personId());
        values.put("name", name);
        values.put("agencyCode", member.agencyCode());
        values.put("organisation", TaskRules.words(member.organisation()));
        values.put("assisting", member.assisting());
        values.put("drawn", drawn.contains(member.personId()));
        return values;
    }

    /** The visit goes by a person's own agency, and nobody goes who has left. */
    private void requireOf(NewMember member, String name) throws ProblemException {
        var person = rules.person(member.personId());
        if (!person.active()) {
            throw new ProblemException(TaskProblem.TASK_MEMBER_LEFT, name);
        }
        if (!member.assisting() && !person.agencyCode().equals(member.agencyCode())) {
            throw new ProblemException(TaskProblem.TASK_MEMBER_FOREIGN, name, rules.agencyName(person.agencyCode()));
        }
    }

    /** Officers drawn by lot who would not go as such any more. */
    String exchanged() {
        return task.members().stream().filter(m -> m.drawn() && !m.assisting())
                .filter(m -> !wanted.containsKey(m.id()) || (boolean) wanted.get(m.id()).get("assisting"))
                .map(TaskMemberView::name).collect(Collectors.joining("、"));
    }

    /** @param now as it is when it is written */
    void record(ChangeRecorder recorder, InspectionTask now) {
        var there = new HashSet<String>();
        for (var member : now.getMembers()) {
            there.add(member.getId());
            if (wanted.containsKey(member.getId())) {
                recorder.set(member.getId(), wanted.get(member.getId()));
            } else {
                recorder.remove(member.getId());
            }
        }
        wanted.forEach((id, values) -> {
            if (!there.contains(id)) {
                recorder.create(Literals.TASK_MEMBER, id, task.id(), Literals.INSPECTION_TASK__MEMBERS.getName(),
                        values);
            }
        });
    }
}
