package org.canxun.core.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;
import org.canxun.core.TaskProblem;
import org.canxun.core.task.TaskView.TaskMemberView;
import org.canxun.core.task.Tasks.NewMember;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.ModelPackage.Literals;

/** Another team for a task. */
final class TeamChange {

    private final TaskView task;
    private final TaskRules rules;
    private final Map<String, Map<String, Object>> wanted = new LinkedHashMap<>();

    /** @throws ProblemException when the members do not fit the task */
    TeamChange(TaskView task, TaskRules rules, List<NewMember> members) throws ProblemException {
        this.task = task;
        this.rules = rules;
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
        values.put("personId", outside ? null : member.personId());
        values.put("name", name);
        values.put("agencyCode", member.agencyCode());
        values.put("organisation", TaskRules.words(member.organisation()));
        values.put("assisting", member.assisting());
        return values;
    }

    /** Officers drawn by lot who would not go any more. */
    String exchanged() {
        return task.members().stream().filter(TaskMemberView::drawn).filter(m -> !wanted.containsKey(m.id()))
                .map(TaskMemberView::name).collect(Collectors.joining("、"));
    }

    void record(ChangeRecorder recorder) {
        var kept = new HashSet<String>();
        for (var member : task.members()) {
            var values = wanted.get(member.id());
            if (values != null && same(member, values)) {
                kept.add(member.id());
            } else {
                recorder.remove(member.id());
            }
        }
        for (var member : new ArrayList<>(wanted.entrySet())) {
            if (!kept.contains(member.getKey())) {
                recorder.create(Literals.TASK_MEMBER, member.getKey(), task.id(),
                        Literals.INSPECTION_TASK__MEMBERS.getName(), member.getValue());
            }
        }
    }

    /** Drawn or not stays as it is with whoever stays. */
    private static boolean same(TaskMemberView member, Map<String, Object> values) {
        return member.agencyCode().equals(values.get("agencyCode"))
                && member.assisting() == (boolean) values.get("assisting")
                && member.organisation().equals(values.get("organisation"));
    }
}
