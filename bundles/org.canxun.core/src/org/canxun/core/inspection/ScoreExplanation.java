package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.List;

import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;

/**
 * Why a record has the score it has: what each item put into it. The score is the sum of the lines, so that what is
 * explained cannot differ from what is shown.
 *
 * @param lines one per item, in the order of the checklist
 */
public record ScoreExplanation(Score score, List<Line> lines) {

    /** What became of the points of an item. */
    public enum Effect {
        /** All of them were got. */
        FULL,
        /** Some or all of them were lost. */
        LOST,
        /** Left out of numerator and denominator, because the item does not apply. */
        NOT_APPLICABLE,
        /** Left out by a condition of the checklist. */
        NOT_RELEVANT,
        /** Left out until somebody answers. */
        UNANSWERED
    }

    /**
     * @param got what the item adds to the points got
     * @param base what the item adds to the points that could be got
     */
    public record Line(ItemView item, Effect effect, BigDecimal got, BigDecimal base) {

        public BigDecimal lost() {
            return base.subtract(got);
        }
    }

    public static ScoreExplanation of(RecordView record) {
        return of(record.kind(), record.items());
    }

    static ScoreExplanation of(RecordKind kind, List<ItemView> items) {
        var lines = items.stream().map(item -> line(kind, item)).toList();
        var got = lines.stream().map(Line::got).reduce(BigDecimal.ZERO, BigDecimal::add);
        var base = lines.stream().map(Line::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ScoreExplanation(
                new Score(got, base, lines.stream().anyMatch(l -> l.effect() == Effect.UNANSWERED)), lines);
    }

    /** An item that fails loses all its points; an appraisal item has the points its rule gave. */
    private static Line line(RecordKind kind, ItemView item) {
        if (!item.applies()) {
            return new Line(item, Effect.NOT_RELEVANT, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        if (item.answer() == ItemAnswer.UNANSWERED) {
            return new Line(item, Effect.UNANSWERED, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        if (item.answer() == ItemAnswer.NOT_APPLICABLE) {
            return new Line(item, Effect.NOT_APPLICABLE, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        var got = BigDecimal.ZERO;
        if (item.pointsTaken() != null) {
            got = item.pointsTaken().min(item.points());
        } else if (kind == RecordKind.INSPECTION && item.answer() == ItemAnswer.CONFORM) {
            got = item.points();
        }
        return new Line(item, got.compareTo(item.points()) < 0 ? Effect.LOST : Effect.FULL, got, item.points());
    }

    public List<Line> lines(Effect effect) {
        return lines.stream().filter(l -> l.effect() == effect).toList();
    }
}
