package org.canxun.core.rules.judgement;

import java.util.List;

import org.canxun.core.rules.judgement.Statement.Topic;

/**
 * The counting of SafetyCulture (iAuditor): the most an item can give is its best answer times its weight; an item
 * without an answer counts 0 of that; answers that do not apply and hidden items leave the base. The score is what was
 * got of all, in percent with two decimals rounded half up.
 */
final class WeightedAnswers implements JudgementScheme {

    @Override
    public String id() {
        return "weighted-answers";
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public Judgement judge(List<JudgedItem> items, Settings settings) {
        var tally = new Tally(items, Counting.WEIGHTED_WITH_UNANSWERED);
        var explanation = new Explanation(this, tally);
        explanation.say(Topic.RULE, "rule").failures().leftOut().unanswered("weighted-answers.unanswered");
        return Points.share(explanation, tally, 2);
    }
}
