package org.canxun.cli;

import static org.canxun.cli.WorkspaceCommand.object;

import java.time.LocalDate;
import java.util.Map;

import org.canxun.core.Codes;
import org.canxun.core.task.TaskStep;
import org.canxun.core.task.TaskView;
import org.canxun.core.task.TaskView.RecusalView;
import org.canxun.core.task.TaskView.TaskEventView;
import org.canxun.core.task.TaskView.TaskMemberView;

/** A task as other programs read it. */
record TaskJson(Console console, Codes codes) {

    Map<String, Object> of(TaskView task) {
        return object("id", task.id(), "site", task.siteId(), "siteName", task.siteName(), "kind", task.kind(),
                "basis", task.basis(), "plan", task.planId().orElse(null), "draw", task.drawId().orElse(null),
                "leadAgency", task.leadAgency(), "agencies", task.agencies(), "plannedOn",
                task.plannedOn().map(LocalDate::toString).orElse(null), "dueOn", task.dueOn().toString(), "state",
                task.state().name(), "overdue", task.overdue(LocalDate.now()), "steps",
                task.steps().stream().map(TaskStep::name).toList(), "members",
                task.members().stream().map(TaskJson::member).toList(), "obstacles",
                task.obstacles().stream().map(o -> object("problem", o.problem().name(), "text",
                        o.text(console.locale()))).toList(),
                "inspections", task.visits(), "events", task.events().stream().map(TaskJson::event).toList());
    }

    private static Map<String, Object> member(TaskMemberView member) {
        return object("id", member.id(), "person", member.personId(), "name", member.name(), "agency",
                member.agencyCode(), "organisation", member.organisation(), "assisting", member.assisting(), "drawn",
                member.drawn(), "certNo", member.certNo(), "certValidTo",
                member.certValidTo().map(LocalDate::toString).orElse(null), "recusals",
                member.answers().stream().map(TaskJson::recusal).toList());
    }

    private static Map<String, Object> recusal(RecusalView answer) {
        return object("outcome", answer.outcome().name(), "bySite", answer.bySite(), "reason", answer.reason(),
                "decidedBy", answer.decidedBy(), "at", answer.at().toString(), "zone", answer.zone(), "person",
                answer.person());
    }

    private static Map<String, Object> event(TaskEventView event) {
        return object("type", event.type().name(), "at", event.at().toString(), "zone", event.zone(), "person",
                event.person(), "who", event.who(), "reference", event.reference(), "comment", event.comment());
    }
}
