package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.rules.judgement.Statement.Topic;

/** Collects the statements of a judgement while it is made. */
final class Explanation {

    private final String schemeId;
    private final Tally tally;
    private final List<Statement> statements = new ArrayList<>();

    Explanation(JudgementScheme scheme, Tally tally) {
        this.schemeId = scheme.id();
        this.tally = tally;
    }

    /** @param key within the scheme */
    Explanation say(Topic topic, String key, Object... arguments) {
        statements.add(Statement.of(topic, schemeId + "." + key, arguments));
        return this;
    }

    /** A sentence that several schemes share. */
    Explanation sayCommon(Topic topic, String key, Object... arguments) {
        statements.add(Statement.of(topic, key, arguments));
        return this;
    }

    /** Says which items failed, as far as any did. */
    Explanation failures() {
        sayCodes(Topic.INPUT, "failed.key", tally.key().failed());
        sayCodes(Topic.INPUT, "failed.general", tally.general().failed());
        return this;
    }

    /** Says which items did not count, and why. */
    Explanation leftOut() {
        sayCodes(Topic.LEFT_OUT, "left.notApplicable", tally.notApplicable());
        sayCodes(Topic.LEFT_OUT, "left.notRelevant", tally.notRelevant());
        sayCodes(Topic.LEFT_OUT, "left.notJudged", tally.notJudged());
        return this;
    }

    /** Says which items were not checked, where a rule allows that. */
    Explanation unchecked() {
        sayCodes(Topic.LEFT_OUT, "left.unchecked", tally.unanswered());
        return this;
    }

    /** Says which items have no answer. */
    Explanation unanswered(String key) {
        sayCodes(Topic.WARNING, key, tally.unanswered());
        return this;
    }

    private void sayCodes(Topic topic, String key, List<String> codes) {
        if (!codes.isEmpty()) {
            sayCommon(topic, key, codes.size(), new Codes(codes));
        }
    }

    /** Says which band decided. */
    String band(Bands bands, BigDecimal score) {
        var band = bands.of(score);
        sayCommon(Topic.CONSEQUENCE, "consequence.band", score.toPlainString(), band.threshold().text(),
                new ResultName(schemeId, band.label()));
        return band.label();
    }

    Judgement notJudged(boolean provisional) {
        sayCommon(Topic.CONSEQUENCE, "consequence.notJudged");
        return result(Judgement.NOT_JUDGED, Optional.empty(), provisional);
    }

    Judgement result(String result, Optional<BigDecimal> score, boolean provisional) {
        say(Topic.SOURCE, "source");
        return new Judgement(schemeId, result, score, provisional, tally.lines(), statements);
    }
}
