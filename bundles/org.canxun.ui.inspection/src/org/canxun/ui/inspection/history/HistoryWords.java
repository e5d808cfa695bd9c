package org.canxun.ui.inspection.history;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

import org.canxun.core.Zones;
import org.canxun.core.elapsed.ClockShift;
import org.canxun.core.elapsed.Elapsed;
import org.canxun.core.inspection.ItemStep;
import org.canxun.core.inspection.ItemStep.Said;
import org.canxun.core.inspection.ItemView.Given;
import org.canxun.core.inspection.LateChange.Kind;

/** Says what was done to an item. */
final class HistoryWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss");
    private static final int SECONDS = 60;

    private final Messages messages;
    private final Function<Given, String> answers;

    /** @param answers an answer in words */
    HistoryWords(Messages messages, Function<Given, String> answers) {
        this.messages = messages;
        this.answers = answers;
    }

    List<String> columns() {
        return List.of(messages.column_when, messages.column_elapsed, messages.column_who, messages.column_what,
                messages.column_from, messages.column_to);
    }

    /** One cell for each column. */
    List<String> row(ItemStep step) {
        return List.of(TIME.format(step.at().atZone(Zones.of(step.zone()))),
                step.elapsed().map(this::elapsed).orElse(""),
                step.here() ? step.person() : MessageFormat.format(messages.by_other_device, step.person()),
                what(step), said(step.from()), said(step.to()));
    }

    private String elapsed(Elapsed elapsed) {
        var since = duration(elapsed.since());
        return elapsed.start() == 1 ? since
                : MessageFormat.format(messages.restart, since, Integer.toString(elapsed.start()));
    }

    /** Hours, minutes, seconds. */
    static String duration(Duration duration) {
        return "%d:%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart(),
                duration.toSeconds() % SECONDS);
    }

    private String what(ItemStep step) {
        var what = (kind(step.kind()) + " " + step.subject()).strip();
        return switch (step.reason()) {
            case "undo" -> MessageFormat.format(messages.step_undo, what);
            case "redo" -> MessageFormat.format(messages.step_redo, what);
            default -> what;
        };
    }

    private String kind(Kind kind) {
        return switch (kind) {
            case ANSWER -> messages.kind_ANSWER;
            case READING -> messages.kind_READING;
            case NOTE -> messages.kind_NOTE;
            case FINDING -> messages.kind_FINDING;
            case PHOTO -> messages.kind_PHOTO;
            case REMOVAL -> messages.kind_REMOVAL;
            case RETURN -> messages.kind_RETURN;
            case OTHER -> messages.kind_OTHER;
        };
    }

    private String said(Said said) {
        var words = said instanceof Said.Answered answered ? answers.apply(answered.given())
                : ((Said.Text) said).text();
        return words.replace('\n', ' ');
    }

    String shift(ClockShift shift, ZoneId zone) {
        return MessageFormat.format(shift.by().isNegative() ? messages.clock_behind : messages.clock_ahead,
                TIME.format(shift.at().atZone(zone)), duration(shift.by().abs()));
    }
}
