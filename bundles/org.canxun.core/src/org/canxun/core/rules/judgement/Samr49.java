package org.canxun.core.rules.judgement;

import java.util.List;
import java.util.Optional;

import org.canxun.core.rules.judgement.Setting.Flag;
import org.canxun.core.rules.judgement.Statement.Topic;

/**
 * Order no. 49 of the State Administration for Market Regulation, 《食品生产经营监督检查管理办法》, in force since 2022-03-15:
 * results by judgement of the whole (art. 31), no percentages. Except on unannounced visits every item of the table must
 * be covered (art. 27), so the result is provisional before that. A failed key item that affects food safety is
 * investigated (art. 32); slight failures of general items are corrected on the spot or by a written deadline (art. 33).
 * Whether a failure affects food safety is for the officers to say; the explanation reminds them.
 */
final class Samr49 implements JudgementScheme {

    @Override
    public String id() {
        return "samr-49";
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting("unannounced", new Flag(), "false"));
    }

    @Override
    public Judgement judge(List<JudgedItem> items, Settings settings) {
        var tally = new Tally(items, Counting.ITEMS);
        var explanation = new Explanation(this, tally);
        var checked = tally.judged() + tally.notApplicable().size();
        explanation.say(Topic.RULE, "rule")
                .say(Topic.INPUT, "input", checked, tally.key().checked(), tally.general().checked()).failures()
                .leftOut();
        var provisional = incomplete(tally, settings, explanation);
        if (tally.judged() == 0) {
            return explanation.notJudged(provisional);
        }
        return explanation.result(result(tally, explanation), Optional.empty(), provisional);
    }

    private static boolean incomplete(Tally tally, Settings settings, Explanation explanation) {
        if (settings.flag("unannounced")) {
            explanation.say(Topic.RULE, "unannounced").unchecked();
            return false;
        }
        explanation.unanswered("samr-49.incomplete");
        return !tally.unanswered().isEmpty();
    }

    private static String result(Tally tally, Explanation explanation) {
        if (!tally.key().failed().isEmpty()) {
            explanation.say(Topic.CONSEQUENCE, "keyFailed", tally.key().failed().size()).say(Topic.DISPOSITION,
                    "disposition.refer");
            return "CASE_REFERRAL";
        }
        if (!tally.general().failed().isEmpty()) {
            explanation.say(Topic.CONSEQUENCE, "generalFailed", tally.general().failed().size())
                    .say(Topic.DISPOSITION, "disposition.rectify").say(Topic.WARNING, "affects");
            return "RECTIFY";
        }
        explanation.say(Topic.CONSEQUENCE, "clean");
        return "PASS";
    }
}
