package org.canxun.core.rules.judgement;

import java.util.List;

import org.canxun.core.rules.judgement.Statement.Topic;

/**
 * The plain share that records show while they are filled in ({@link org.canxun.core.inspection.Score}): points got,
 * divided by the points of the items answered that apply, times 100, to one decimal rounded half up. Items not answered
 * leave both, and the score is provisional until there are none. No grade follows.
 */
final class Points implements JudgementScheme {

    @Override
    public String id() {
        return "points";
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public Judgement judge(List<JudgedItem> items, Settings settings) {
        var tally = new Tally(items, Counting.POINTS);
        var explanation = new Explanation(this, tally);
        explanation.say(Topic.RULE, "rule").failures().leftOut().unanswered("left.unanswered");
        return share(explanation, tally, 1);
    }

    static Judgement share(Explanation explanation, Tally tally, int decimals) {
        var score = tally.percentage(decimals);
        var provisional = !tally.unanswered().isEmpty();
        if (score.isEmpty()) {
            return explanation.notJudged(provisional);
        }
        var shown = score.get().toPlainString();
        explanation.sayCommon(Topic.INPUT, "input.share", tally.got(), tally.base(), shown)
                .sayCommon(Topic.CONSEQUENCE, "consequence.scored", shown);
        return explanation.result(Judgement.SCORED, score, provisional);
    }
}
