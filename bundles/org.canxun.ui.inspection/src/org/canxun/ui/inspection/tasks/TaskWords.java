package org.canxun.ui.inspection.tasks;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Zones;
import org.canxun.core.task.TaskEventType;
import org.canxun.core.task.TaskLine;
import org.canxun.core.task.TaskStep;
import org.canxun.core.task.TaskView;
import org.canxun.core.task.TaskView.RecusalView;
import org.canxun.core.task.TaskView.TaskEventView;
import org.canxun.core.task.TaskView.TaskMemberView;

/** What a task says to people. */
record TaskWords(Messages messages, Codes codes, Locale locale, LocalDate today) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    static String format(String pattern, Object... arguments) {
        return MessageFormat.format(pattern, arguments);
    }

    /** What a button says. */
    String step(TaskStep step) {
        return switch (step) {
            case APPROVE -> messages.step_APPROVE;
            case NOTIFY -> messages.step_NOTIFY;
            case TEAM -> messages.step_TEAM;
            case RECUSAL -> messages.step_RECUSAL;
            case ASSIGN -> messages.step_ASSIGN;
            case CHECK_OUT -> messages.step_CHECK_OUT;
            case START -> messages.step_START;
            case RESCHEDULE -> messages.step_RESCHEDULE;
            case SUSPEND -> messages.step_SUSPEND;
            case RESUME -> messages.step_RESUME;
            case CANCEL -> messages.step_CANCEL;
            case CLOSE -> messages.step_CLOSE;
        };
    }

    String kind(String code) {
        return codes.label(Codes.INSPECTION_KIND, code, locale);
    }

    String agency(String code) {
        return codes.agency(code).map(AgencyInfo::shortName).orElse(code);
    }

    String agencies(List<String> list) {
        return String.join(messages.separator, list.stream().map(this::agency).toList());
    }

    String state(TaskLine line) {
        var state = line.state().text(locale);
        return line.overdue(today) ? format(messages.state_overdue, state) : state;
    }

    String state(TaskView task) {
        var state = task.state().text(locale);
        return task.overdue(today) ? format(messages.state_overdue, state) : state;
    }

    /** A line about somebody: agency, name, certificate or organisation, and whether they keep away. */
    String member(TaskMemberView member) {
        var certificate = member.assisting() ? assisting(member.organisation())
                : member.certValidTo().map(to -> format(messages.member_certificate, member.certNo(), to))
                        .orElse(enforcing(member.agencyCode()) ? messages.member_uncertified : "");
        return joined(agency(member.agencyCode()),
                member.drawn() ? format(messages.member_drawn, member.name()) : member.name(), certificate,
                member.recusal().map(this::recusal).orElse(messages.recusal_open));
    }

    /** Of somebody who assists. @param organisation empty when they belong to the agency */
    String assisting(String organisation) {
        return organisation.isEmpty() ? messages.member_assisting_own : format(messages.member_assisting, organisation);
    }

    boolean enforcing(String agencyCode) {
        return codes.agency(agencyCode).map(AgencyInfo::enforcing).orElse(true);
    }

    String recusal(RecusalView answer) {
        var outcome = answer.outcome().text(locale);
        return joined(answer.bySite() ? format(messages.recusal_applied, outcome, answer.decidedBy()) : outcome,
                answer.reason());
    }

    String event(TaskEventView event) {
        return joined(TIME.format(event.at().atZone(Zones.of(event.zone()))), event.type().text(locale),
                event.way().map(way -> way.text(locale)).orElse(""), who(event), reference(event), event.comment(),
                format(messages.event_by, event.person()));
    }

    private String who(TaskEventView event) {
        return event.who().isEmpty() ? "" : switch (event.type()) {
            case APPROVED -> format(messages.event_approver, event.who());
            case NOTIFIED -> format(messages.event_told, event.who());
            default -> event.who();
        };
    }

    private String reference(TaskEventView event) {
        return event.reference().isEmpty() || event.way().isPresent() ? "" : event.type() == TaskEventType.APPROVED
                ? format(messages.event_number, event.reference()) : event.reference();
    }

    private static String joined(String... parts) {
        return String.join(" · ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
