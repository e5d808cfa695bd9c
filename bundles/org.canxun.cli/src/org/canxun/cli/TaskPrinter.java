package org.canxun.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Zones;
import org.canxun.core.task.TaskView;
import org.canxun.core.task.TaskView.RecusalView;
import org.canxun.core.task.TaskView.TaskEventView;
import org.canxun.core.task.TaskView.TaskMemberView;

/** A task in words. */
record TaskPrinter(Console console, Codes codes) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    void print(TaskView task) {
        var state = task.state().text(console.locale());
        console.say("task.shown", task.id(), task.siteName(),
                codes.label(Codes.INSPECTION_KIND, task.kind(), console.locale()),
                task.overdue(LocalDate.now()) ? console.text("task.overdue", state) : state);
        console.say("task.shown.days", task.plannedOn().map(LocalDate::toString).orElse(console.text("task.unplanned")),
                task.dueOn().toString());
        if (!task.basis().isEmpty()) {
            console.say("task.shown.basis", task.basis());
        }
        if (!task.planName().isEmpty()) {
            console.say("task.shown.plan", task.planName());
        }
        task.drawId().ifPresent(draw -> console.say("task.shown.draw", draw));
        task.visits().forEach(visit -> console.say("task.shown.visit", visit));
        console.table(List.of(console.text("column.agency"), console.text("task.column.name"),
                console.text("task.column.cert"), console.text("task.column.recusal")),
                task.members().stream().map(this::member).toList());
        task.obstacles().forEach(obstacle -> console.line("! " + obstacle.text(console.locale())));
        console.table(List.of(console.text("task.column.time"), console.text("task.column.event"),
                console.text("task.column.person"), console.text("task.column.details")),
                task.events().stream().map(this::event).toList());
    }

    private List<String> member(TaskMemberView member) {
        var certificate = member.certValidTo().map(to -> console.text("task.cert", member.certNo(), to.toString()))
                .orElse(member.assisting() ? console.text("task.assisting", member.organisation()) : "");
        return List.of(codes.agency(member.agencyCode()).map(AgencyInfo::shortName).orElse(member.agencyCode()),
                member.drawn() ? console.text("task.drawn", member.name()) : member.name(), certificate,
                member.recusal().map(this::recusal).orElse(console.text("task.not-asked")));
    }

    private String recusal(RecusalView answer) {
        return joined(answer.outcome().text(console.locale()),
                answer.bySite() ? console.text("task.recusal.applied", answer.decidedBy()) : "", answer.reason());
    }

    private List<String> event(TaskEventView event) {
        return List.of(TIME.format(event.at().atZone(Zones.of(event.zone()))), event.type().text(console.locale()),
                event.person(), joined(event.who(), event.way().map(way -> way.text(console.locale()))
                        .orElse(event.reference()), event.comment()));
    }

    private String joined(String... parts) {
        return String.join(console.text("list.separator"), Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
