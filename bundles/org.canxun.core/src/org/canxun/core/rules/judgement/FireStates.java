package org.canxun.core.rules.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.canxun.core.rules.judgement.Statement.Topic;

/**
 * Records of fire inspection whose items have more than two states (完好, 损坏, 缺少, 不涉及), after the inspection record of
 * 《消防监督检查规定》 (order 107, amended by 120). Nothing is added up: whatever is not in order has to be rectified, and the
 * explanation counts the states found.
 */
final class FireStates implements JudgementScheme {

    @Override
    public String id() {
        return "fire-states";
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public Judgement judge(List<JudgedItem> items, Settings settings) {
        var tally = new Tally(items, Counting.ITEMS);
        var explanation = new Explanation(this, tally);
        var provisional = !tally.unanswered().isEmpty();
        explanation.say(Topic.RULE, "rule").say(Topic.INPUT, "input", tally.judged(), tally.lost()).failures();
        sayStates(items, explanation);
        explanation.leftOut().unanswered("left.unanswered");
        if (tally.judged() == 0) {
            return explanation.notJudged(provisional);
        }
        return explanation.result(result(tally, explanation), Optional.empty(), provisional);
    }

    private static String result(Tally tally, Explanation explanation) {
        if (!tally.key().failed().isEmpty()) {
            explanation.say(Topic.CONSEQUENCE, "keyFailed", tally.key().failed().size());
            return "RECTIFY_KEY";
        }
        if (!tally.general().failed().isEmpty()) {
            explanation.say(Topic.CONSEQUENCE, "failed", tally.general().failed().size());
            return "RECTIFY";
        }
        explanation.say(Topic.CONSEQUENCE, "clean");
        return "PASS";
    }

    /** Most frequent state first, so that the sentence does not depend on the order of answering. */
    private static void sayStates(List<JudgedItem> items, Explanation explanation) {
        var counts = items.stream().filter(item -> item.outcome() == Outcome.NONCONFORM && !item.state().isEmpty())
                .collect(Collectors.groupingBy(JudgedItem::state, Collectors.counting()));
        var byCount = Comparator.<Map.Entry<String, Long>, Long>comparing(Map.Entry::getValue).reversed();
        var states = counts.entrySet().stream().sorted(byCount.thenComparing(Map.Entry::getKey))
                .map((Function<Map.Entry<String, Long>, String>) e -> e.getKey() + " " + e.getValue()).toList();
        if (!states.isEmpty()) {
            explanation.say(Topic.INPUT, "states", new Codes(states));
        }
    }
}
