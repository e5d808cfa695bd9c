package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.canxun.core.rules.judgement.Judgement.Effect;

/**
 * Why a record has the score it has: what each item put into it, as the scheme {@code points} counts. The score is the
 * sum of the lines, so that what is explained cannot differ from what is shown.
 *
 * @param lines one per item, in the order of the checklist
 */
public record ScoreExplanation(Score score, List<Line> lines) {

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
        return of(record.items());
    }

    static ScoreExplanation of(List<ItemView> items) {
        var judgement = RecordJudgements.points(items);
        var lines = IntStream.range(0, items.size()).mapToObj(i -> {
            var line = judgement.lines().get(i);
            return new Line(items.get(i), line.effect(), line.got(), line.base());
        }).toList();
        return new ScoreExplanation(new Score(judgement.got(), judgement.base(), judgement.provisional()), lines);
    }

    public List<Line> lines(Effect effect) {
        return lines.stream().filter(l -> l.effect() == effect).toList();
    }
}
