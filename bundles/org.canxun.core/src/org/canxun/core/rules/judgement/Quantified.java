package org.canxun.core.rules.judgement;

import java.util.List;

import org.canxun.core.rules.judgement.Setting.BandList;
import org.canxun.core.rules.judgement.Setting.Whole;
import org.canxun.core.rules.judgement.Statement.Topic;

/**
 * Quantified grading (量化分级) of one visit, as in 《江苏省餐饮服务日常监督检查操作指南》 and the national guide of 2012: points got,
 * divided by the points of the items that apply, times 100, to one decimal rounded half up. The grade follows from the
 * score as it is shown. An item that fails loses all its points, unless its own rule gave some. Too many failed key
 * items give no grade, whatever the score.
 */
final class Quantified implements JudgementScheme {

    private static final String NO_GRADE = "NO_GRADE";

    @Override
    public String id() {
        return "quantified";
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting("bands", new BandList(), ">=90:EXCELLENT;>=75:GOOD;>=60:FAIR;<60:NO_GRADE"),
                new Setting("keyFailsNoGrade", new Whole(1, 1000), "2"));
    }

    @Override
    public Judgement judge(List<JudgedItem> items, Settings settings) {
        var tally = new Tally(items, Counting.POINTS);
        var explanation = new Explanation(this, tally);
        var score = tally.percentage(1);
        var provisional = !tally.unanswered().isEmpty();
        explanation
                .say(Topic.RULE, "rule", settings.whole("keyFailsNoGrade"),
                        new BandNames(id(), settings.bands("bands")))
                .failures().leftOut().unanswered("left.unanswered");
        score.ifPresent(s -> explanation.sayCommon(Topic.INPUT, "input.share", tally.got(), tally.base(),
                s.toPlainString()));
        var keyFails = tally.key().failed().size();
        if (keyFails >= settings.whole("keyFailsNoGrade")) {
            explanation.say(Topic.CONSEQUENCE, "keyFails", keyFails, settings.whole("keyFailsNoGrade"));
            return explanation.result(NO_GRADE, score, provisional);
        }
        if (score.isEmpty()) {
            return explanation.notJudged(provisional);
        }
        return explanation.result(explanation.band(settings.bands("bands"), score.get()), score, provisional);
    }
}
