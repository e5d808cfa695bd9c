package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.ScoreExplanation;
import org.canxun.core.inspection.ScoreExplanation.Line;
import org.canxun.core.rules.judgement.Judgement.Effect;
import org.canxun.model.RecordKind;

/** Explains the score of a record in words: the sum first, then what was lost, then what does not count. */
final class ScoreWords {

    private final ItemWords words;
    private final Messages messages;

    ScoreWords(ItemWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    List<String> columns() {
        return List.of(messages.column_code, messages.column_text, messages.column_answer, messages.score_points,
                messages.score_why);
    }

    /** The formula with its numbers. */
    String heading(RecordView record) {
        var score = ScoreExplanation.of(record).score();
        if (!score.present()) {
            return ItemWords.format(messages.score_nothing, record.agencyName());
        }
        return ItemWords.format(messages.score_formula, record.agencyName(), score.value().toPlainString(),
                ItemWords.plain(score.got()), ItemWords.plain(score.base()))
                + (score.provisional() ? " " + messages.score_formula_provisional : "");
    }

    /** How many items count in which way. */
    String summary(RecordView record) {
        var explanation = ScoreExplanation.of(record);
        var lost = explanation.lines(Effect.LOST).stream().map(Line::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return ItemWords.format(messages.score_summary, explanation.lines(Effect.FULL).size(),
                explanation.lines(Effect.LOST).size(), ItemWords.plain(lost),
                explanation.lines(Effect.NOT_APPLICABLE).size(), explanation.lines(Effect.UNANSWERED).size(),
                explanation.lines(Effect.NOT_RELEVANT).size());
    }

    List<RowsView.Line> lines(RecordView record) {
        var explanation = ScoreExplanation.of(record);
        return Stream.of(Effect.LOST, Effect.UNANSWERED, Effect.NOT_APPLICABLE, Effect.NOT_JUDGED, Effect.NOT_RELEVANT,
                Effect.FULL)
                .flatMap(effect -> explanation.lines(effect).stream())
                .map(line -> new RowsView.Line(new Place(record.id(), line.item().code()), cells(record, line)))
                .toList();
    }

    private List<String> cells(RecordView record, Line line) {
        var item = line.item();
        var cells = new ArrayList<String>();
        cells.add(item.code() + (item.keyItem() ? " ★" : ""));
        cells.add(item.text().replace('\n', ' '));
        cells.add(words.answer(item));
        cells.add(line.base().signum() == 0 ? ItemWords.format(messages.score_of_none, ItemWords.plain(item.points()))
                : ItemWords.format(messages.points_taken, ItemWords.plain(line.got()), ItemWords.plain(line.base())));
        cells.add(why(record, line).replace('\n', ' '));
        return cells;
    }

    private String why(RecordView record, Line line) {
        return switch (line.effect()) {
            case FULL -> messages.score_full;
            case LOST -> record.kind() == RecordKind.APPRAISAL
                    ? ItemWords.format(messages.score_by_rule, ItemWords.plain(line.lost()), line.item().standard())
                    : ItemWords.format(messages.score_failed, ItemWords.plain(line.lost()));
            case NOT_APPLICABLE -> ItemWords.format(messages.score_not_applicable, line.item().reason());
            case NOT_JUDGED -> messages.score_not_judged;
            case NOT_RELEVANT -> messages.score_not_relevant;
            case UNANSWERED -> messages.score_unanswered;
        };
    }
}
