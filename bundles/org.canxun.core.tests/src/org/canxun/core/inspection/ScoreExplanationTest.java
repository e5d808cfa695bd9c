package org.canxun.core.inspection;

import static org.canxun.core.inspection.Views.item;
import static org.canxun.core.inspection.Views.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.canxun.core.inspection.ScoreExplanation.Line;
import org.canxun.core.rules.judgement.Judgement.Effect;
import org.canxun.core.templates.ScoringContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.junit.jupiter.api.Test;

/** Who is shown a score can see where every point went. */
class ScoreExplanationTest {

    private static List<String> codes(ScoreExplanation explanation, Effect effect) {
        return explanation.lines(effect).stream().map(l -> l.item().code()).toList();
    }

    @Test
    void everyItemOfAnInspectionIsAccountedFor() {
        var record = record(Views.FOOD, RecordKind.INSPECTION, item("A1", "2", ItemAnswer.CONFORM),
                item("A2", "3", ItemAnswer.NONCONFORM), item("A3", "5", ItemAnswer.NOT_APPLICABLE),
                item("A4", "7", ItemAnswer.UNANSWERED));
        var explanation = ScoreExplanation.of(record);

        assertEquals(List.of("A1"), codes(explanation, Effect.FULL));
        assertEquals(List.of("A2"), codes(explanation, Effect.LOST));
        assertEquals(List.of("A3"), codes(explanation, Effect.NOT_APPLICABLE));
        assertEquals(List.of("A4"), codes(explanation, Effect.UNANSWERED));
        assertEquals(new BigDecimal("3"), explanation.lines(Effect.LOST).get(0).lost());
        assertEquals(new BigDecimal("40.0"), explanation.score().value());
        assertTrue(explanation.score().provisional());
        assertEquals(record.score(), explanation.score());
    }

    @Test
    void anAppraisalItemHasThePointsItsRuleGave() {
        var explanation = ScoreExplanation.of(record("CIVIL", RecordKind.APPRAISAL,
                item("G1", "2", ItemAnswer.CONFORM, "2.00"), item("G2", "3", ItemAnswer.CONFORM, "1.25"),
                byRule(item("G3", "4", ItemAnswer.CONFORM, null))));

        assertEquals(List.of("G1"), codes(explanation, Effect.FULL));
        assertEquals(List.of("G2", "G3"), codes(explanation, Effect.LOST));
        assertEquals(new BigDecimal("1.75"), explanation.lines(Effect.LOST).get(0).lost());
        assertEquals(new BigDecimal("36.1"), explanation.score().value());
        assertFalse(explanation.score().provisional());
    }

    private static ItemView byRule(ItemView item) {
        var rule = new ScoringContent(ScoringRole.SCORED, ScoreSource.JUDGED, "", "", "ratio", "max:4", item.points());
        return new ItemView(item.recordId(), item.section(), item.content().withScoring(rule), item.choices(),
                item.counted(), item.relevance(), item.given(), item.readings(), item.photos(), item.finding(),
                item.conflicting(), item.apart(), item.outdated(), false);
    }

    @Test
    void aRecordInWhichNothingAppliesHasNoScore() {
        var score = ScoreExplanation.of(record(Views.FOOD, RecordKind.INSPECTION,
                item("A1", "2", ItemAnswer.NOT_APPLICABLE))).score();
        assertFalse(score.present());
        assertEquals(new BigDecimal("0.0"), score.value());
    }

    @Test
    void theLinesSumToTheScoreWhateverWasAnswered() {
        var random = new Random(42);
        for (int round = 0; round < 200; round++) {
            var items = new ArrayList<ItemView>();
            for (int i = 0; i < 30; i++) {
                var points = 1 + random.nextInt(5);
                items.add(item("I" + i, Integer.toString(points),
                        ItemAnswer.values()[random.nextInt(ItemAnswer.values().length)],
                        new BigDecimal(random.nextInt(points * 100 + 1)).movePointLeft(2).toString()));
            }
            var explanation = ScoreExplanation.of(items);
            assertEquals(items, explanation.lines().stream().map(Line::item).toList());
            assertEquals(0, sum(explanation, true).compareTo(explanation.score().got()));
            assertEquals(0, sum(explanation, false).compareTo(explanation.score().base()));
            assertTrue(explanation.lines().stream().allMatch(l -> l.got().signum() >= 0 && l.lost().signum() >= 0));
        }
    }

    private static BigDecimal sum(ScoreExplanation explanation, boolean got) {
        var sum = BigDecimal.ZERO;
        for (var line : explanation.lines()) {
            sum = sum.add(got ? line.got() : line.base());
        }
        return sum;
    }
}
