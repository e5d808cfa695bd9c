package org.canxun.ui.district.draft;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.canxun.core.inspection.ConditionLabels;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.templates.LimitContent;
import org.canxun.ui.district.Messages;

/** What a try-out shows, in words. */
final class TryOutWords {

    private final Forms forms;
    private final Messages messages;

    TryOutWords(Forms forms) {
        this.forms = forms;
        messages = forms.messages();
    }

    /** What was put in, or why nothing can be. */
    String answer(RecordView record, ItemView item) {
        if (!item.applies()) {
            return MessageFormat.format(messages.try_not_relevant, reason(record, item));
        }
        var parts = new ArrayList<String>();
        item.readings().forEach(r -> parts.add((r.parameter() + " " + Shape.plain(r.value()) + " " + r.unit())
                .strip()));
        parts.add(item.choice());
        parts.add(item.value() == null ? "" : Shape.plain(item.value()));
        parts.add(item.given().text());
        if (item.answered() || parts.stream().allMatch(String::isEmpty)) {
            parts.add(forms.words().of(item.answer()));
        }
        parts.add(item.pointsTaken() == null ? ""
                : MessageFormat.format(messages.try_points, Shape.plain(item.pointsTaken())));
        return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining("  "));
    }

    /** On what it depends, for an item that does not apply. */
    String reason(RecordView record, ItemView item) {
        var labels = new ConditionLabels(forms.codes(), record.items().stream().map(ItemView::content).toList(),
                forms.locale());
        return item.relevance().unmet().stream().map(labels::text).collect(Collectors.joining("；"));
    }

    String limit(LimitContent limit) {
        var range = limit.minimum().map(m -> "≥ " + Shape.plain(m)).orElse("")
                + limit.maximum().map(m -> (limit.minimum().isPresent() ? "，" : "") + "≤ " + Shape.plain(m))
                        .orElse("");
        return (range + " " + limit.unit()).strip();
    }

    /** Score, judgements and stars, line by line. */
    String results(RecordView record) {
        var lines = new ArrayList<String>();
        var score = record.score();
        var progress = record.progress();
        lines.add(MessageFormat.format(messages.try_progress, progress.answered(),
                record.items().stream().filter(ItemView::applies).count()));
        lines.add(score.present()
                ? MessageFormat.format(messages.try_score, score.value().toPlainString(), Shape.plain(score.got()),
                        Shape.plain(score.base())) + (score.provisional() ? messages.try_provisional : "")
                : messages.try_no_score);
        for (var judgement : record.judgements()) {
            lines.add("");
            lines.add(MessageFormat.format(messages.try_judgement, judgement.resultName().text(forms.locale()))
                    + judgement.score().map(s -> MessageFormat.format(messages.try_judgement_score, Shape.plain(s)))
                            .orElse("")
                    + (judgement.provisional() ? messages.try_provisional : ""));
            judgement.statements().forEach(s -> lines.add("· " + s.text(forms.locale())));
        }
        record.grading().ifPresent(grading -> {
            lines.add("");
            lines.add(MessageFormat.format(messages.try_grading,
                    forms.codes().label(org.canxun.core.Codes.STAR_LEVEL, grading.star(), forms.locale()),
                    Shape.plain(grading.total())) + (grading.provisional() ? messages.try_provisional : ""));
            grading.statements().forEach(s -> lines.add("· " + s.text(forms.locale())));
        });
        return String.join("\n", lines);
    }

    /** Why nothing can be tried. */
    String errors(List<?> errors) {
        return MessageFormat.format(messages.try_errors, errors.size());
    }
}
