package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.canxun.core.rules.judgement.Setting.Decimal;
import org.canxun.core.rules.judgement.Setting.Whole;
import org.canxun.core.rules.judgement.Statement.Topic;

/**
 * The rule of the 2016 catering table, 《餐饮服务日常监督检查要点表》 (30 items, 7 of them key). Its regime was repealed by
 * order no. 49 on 2022-03-15; tables that still follow it can be judged by it. The score is the pass rate of general
 * items, in percent with two decimals; what decides is the exact fraction.
 * <p>
 * The old rule has no class for a failed key item beside general items that all pass. It is judged as basically
 * conforming here, and the explanation says so.
 */
final class Samr2016 implements JudgementScheme {

    private static final Map<String, String> DISPOSITIONS = Map.of("CONFORM", "disposition.pass", "BASICALLY_CONFORM",
            "disposition.rectify", "NONCONFORM", "disposition.stop");

    @Override
    public String id() {
        return "samr-2016";
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting("passRate", Decimal.of(0, 100), "70"),
                new Setting("keyFailsAllowed", new Whole(0, 1000), "1"),
                new Setting("minKey", new Whole(0, 1000), "3"), new Setting("minGeneral", new Whole(0, 1000), "7"));
    }

    @Override
    public Judgement judge(List<JudgedItem> items, Settings settings) {
        var tally = new Tally(items, Counting.GENERAL_ITEMS);
        var key = tally.key();
        var general = tally.general();
        var explanation = new Explanation(this, tally);
        explanation.say(Topic.RULE, "rule", settings.whole("keyFailsAllowed"), settings.decimal("passRate"))
                .say(Topic.INPUT, "key", key.checked(), key.notApplicable(), key.failed().size())
                .say(Topic.INPUT, "general", general.checked(), general.notApplicable(), general.failed().size())
                .failures();
        var rate = tally.percentage(2);
        rate.ifPresentOrElse(
                r -> explanation.say(Topic.INPUT, "rate", general.conforming(), general.checked(),
                        general.notApplicable(), r),
                () -> explanation.say(Topic.INPUT, "noRate"));
        explanation.leftOut().unchecked();
        var covered = covered(tally, settings, explanation);
        // Items left unchecked are usual under this rule, as long as enough were checked.
        var provisional = !covered && !tally.unanswered().isEmpty();
        if (tally.judged() == 0) {
            return explanation.notJudged(provisional);
        }
        var result = result(tally, settings, explanation);
        explanation.say(Topic.DISPOSITION, DISPOSITIONS.get(result));
        return explanation.result(result, rate, provisional);
    }

    private static boolean covered(Tally tally, Settings settings, Explanation explanation) {
        var covered = tally.key().checked() >= settings.whole("minKey")
                && tally.general().checked() >= settings.whole("minGeneral");
        if (!covered) {
            explanation.say(Topic.WARNING, "coverage", tally.key().checked(), settings.whole("minKey"),
                    tally.general().checked(), settings.whole("minGeneral"));
        }
        return covered;
    }

    private static String result(Tally tally, Settings settings, Explanation explanation) {
        var allowed = settings.whole("keyFailsAllowed");
        var keyFails = tally.key().failed().size();
        var general = tally.general();
        if (keyFails > allowed) {
            explanation.say(Topic.CONSEQUENCE, "keyFails", keyFails, allowed);
            return "NONCONFORM";
        }
        if (below(general, settings.decimal("passRate"))) {
            explanation.say(Topic.CONSEQUENCE, "rateBelow", general.conforming(), general.judged(),
                    settings.decimal("passRate"));
            return "NONCONFORM";
        }
        if (keyFails == 0 && general.failed().isEmpty()) {
            explanation.say(Topic.CONSEQUENCE, "clean");
            return "CONFORM";
        }
        explanation.say(Topic.CONSEQUENCE, general.failed().isEmpty() ? "gap" : "within", keyFails, allowed,
                settings.decimal("passRate"));
        return "BASICALLY_CONFORM";
    }

    /** By the fraction: rounded to two decimals, 69.995 % would look like 70. */
    private static boolean below(Tally.Group general, BigDecimal passRate) {
        return new BigDecimal(general.conforming()).movePointRight(2)
                .compareTo(passRate.multiply(new BigDecimal(general.judged()))) < 0;
    }
}
