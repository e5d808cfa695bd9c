package org.canxun.core.rules.judgement;

import java.util.List;
import java.util.Optional;

import org.canxun.core.rules.judgement.Setting.BandList;
import org.canxun.core.rules.judgement.Statement.Topic;

/**
 * Penalty points that add up, so that a higher score is worse, as in the letter grades of New York City. An item that
 * fails is charged the points of the condition level chosen for it ({@link JudgedItem#got()}), or all its points. A line
 * shows them as what is lost.
 * <p>
 * New York gives no letter on a first visit that does not reach an A, but after a re-inspection a week or more later.
 * That is a rule about visits, not about items, and is left to who plans the visits.
 */
final class Penalty implements JudgementScheme {

    @Override
    public String id() {
        return "penalty";
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting("bands", new BandList(), "<=13:A;<=27:B;>27:C"));
    }

    @Override
    public Judgement judge(List<JudgedItem> items, Settings settings) {
        var tally = new Tally(items, Counting.PENALTIES);
        var explanation = new Explanation(this, tally);
        var provisional = !tally.unanswered().isEmpty();
        explanation.say(Topic.RULE, "rule", new BandNames(id(), settings.bands("bands"))).failures().leftOut()
                .unanswered("left.unanswered");
        if (tally.judged() == 0) {
            return explanation.notJudged(provisional);
        }
        var score = Tally.exact(tally.lost());
        explanation.say(Topic.INPUT, "input", score);
        return explanation.result(explanation.band(settings.bands("bands"), score), Optional.of(score), provisional);
    }
}
