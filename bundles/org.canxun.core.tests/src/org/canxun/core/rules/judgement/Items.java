package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;

/** Short ways to write items. */
final class Items {

    private Items() {}

    static JudgedItem item(String code, boolean key, String points, Outcome outcome) {
        return new JudgedItem(code, "", key, new BigDecimal(points), BigDecimal.ONE, outcome, Optional.empty(), "");
    }

    static JudgedItem scored(String code, String points, Outcome outcome, String got) {
        return new JudgedItem(code, "", false, new BigDecimal(points), BigDecimal.ONE, outcome,
                Optional.of(new BigDecimal(got)), "");
    }

    static JudgedItem state(String code, boolean key, Outcome outcome, String state) {
        return new JudgedItem(code, "", key, BigDecimal.ONE, BigDecimal.ONE, outcome, Optional.empty(), state);
    }

    /** That many items worth 1 point each. */
    static List<JudgedItem> many(String prefix, boolean key, int count, Outcome outcome) {
        var items = new ArrayList<JudgedItem>();
        for (int i = 1; i <= count; i++) {
            items.add(item(prefix + i, key, "1", outcome));
        }
        return items;
    }

    @SafeVarargs
    static List<JudgedItem> all(List<JudgedItem>... parts) {
        return List.of(parts).stream().flatMap(List::stream).toList();
    }

    static Judgement judge(String preset, List<JudgedItem> items) throws ProblemException {
        return Presets.find(preset).orElseThrow().judge(items);
    }

    /** As a person reads it; "-" when there is none. */
    static String score(Judgement judgement) {
        return judgement.score().map(BigDecimal::toPlainString).orElse("-");
    }

    static List<String> keys(Judgement judgement, Statement.Topic topic) {
        return judgement.statements().stream().filter(s -> s.topic() == topic).map(Statement::key).toList();
    }
}
