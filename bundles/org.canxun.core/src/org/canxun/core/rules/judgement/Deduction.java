package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.rules.judgement.Setting.BandList;
import org.canxun.core.rules.judgement.Setting.Decimal;
import org.canxun.core.rules.judgement.Statement.Topic;

/**
 * Points taken off a start: what the items lost, each times its weight, down to 0. Items that do not apply cost nothing.
 * The score is exact, with as many decimals as points and weights have.
 */
final class Deduction implements JudgementScheme {

    @Override
    public String id() {
        return "deduction";
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting("start", Decimal.of(1, 100_000), "100"),
                new Setting("bands", new BandList(), ">=90:EXCELLENT;>=75:GOOD;>=60:FAIR;<60:POOR"));
    }

    @Override
    public Judgement judge(List<JudgedItem> items, Settings settings) {
        var tally = new Tally(items, Counting.WEIGHTED_POINTS);
        var explanation = new Explanation(this, tally);
        var start = settings.decimal("start");
        var provisional = !tally.unanswered().isEmpty();
        explanation.say(Topic.RULE, "rule", start, new BandNames(id(), settings.bands("bands"))).failures().leftOut()
                .unanswered("left.unanswered");
        if (tally.judged() == 0) {
            return explanation.notJudged(provisional);
        }
        var score = Tally.exact(start.subtract(tally.lost()).max(BigDecimal.ZERO));
        explanation.say(Topic.INPUT, score.signum() > 0 ? "input" : "inputFloor", start, tally.lost(), score);
        return explanation.result(explanation.band(settings.bands("bands"), score), Optional.of(score), provisional);
    }
}
