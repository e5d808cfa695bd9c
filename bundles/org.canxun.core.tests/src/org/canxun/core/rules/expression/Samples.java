package org.canxun.core.rules.expression;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.canxun.core.ProblemException;

/** One visit's answers, and short words for what an expression gives. */
final class Samples {

    private Samples() {}

    /** @param verdicts of items by their codes */
    record Answers(Map<String, Value> values, Map<String, String> verdicts, Value self) implements Scope {
        @Override
        public Value value(String name) {
            return values.getOrDefault(name, Value.EMPTY);
        }

        @Override
        public String verdict(String name) {
            return verdicts.getOrDefault(name, "");
        }
    }

    static Answers answers() {
        var values = new HashMap<String, Value>();
        values.put("age", Value.of("25"));
        values.put("area", Value.of(new BigDecimal("80.50")));
        values.put("five", Value.of(5));
        values.put("zero", Value.of("0"));
        values.put("padded", Value.of(" 7 "));
        values.put("fuels", Value.of("lpg ng el"));
        values.put("site.gasKind", Value.of("lpg"));
        values.put("name", Value.of("君来小食堂"));
        values.put("yes", Value.of(true));
        values.put("no", Value.of(false));
        values.put("day", Value.of("2025-03-01"));
        return new Answers(values, Map.of("F-A06", "NONCONFORM", "F-A07", "NOT_APPLICABLE"), Value.of("12"));
    }

    /** 'text', number, true, false or (empty). */
    static String show(Value value) {
        if (value instanceof Value.Text) {
            return "'" + value.text() + "'";
        }
        return value instanceof Value.Empty ? "(empty)" : value.text();
    }

    static String evaluated(String text) throws ProblemException {
        return show(Expression.parse(text).evaluate(answers()));
    }
}
