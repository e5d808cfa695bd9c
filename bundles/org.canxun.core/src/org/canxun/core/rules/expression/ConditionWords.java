package org.canxun.core.rules.expression;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says an expression in plain words, to tell an inspector on what an item depends: 燃气种类 为 液化石油气 且 F-A06 为 不符合.
 * Brackets stay where the meaning needs them, and stand around every {@code and} beside an {@code or}: who reads does
 * not know which of them binds tighter.
 */
public final class ConditionWords {

    private final Labels labels;
    private final Locale locale;

    /** @param locale the language of the words; Chinese for those there are no words in */
    public ConditionWords(Labels labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
    }

    public String words(Expression expression) {
        return expression.root().accept(new ConditionWriter(labels, Syntax.words(locale)));
    }

    /** What the names in an expression are compared with, by name in order of appearance. */
    public static Map<String, Set<String>> compared(Expression expression) {
        var compared = new LinkedHashMap<String, Set<String>>();
        expression.root().accept(new ConditionWriter(new Labels() {

            @Override
            public String label(String name) {
                return name;
            }

            @Override
            public String value(String name, String code) {
                compared.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(code);
                return code;
            }
        }, Syntax.words(Locale.ROOT)));
        return compared;
    }

    /** What people call what a template gives names and codes. */
    public interface Labels {

        /** @return the name itself when there is no label */
        String label(String name);

        /**
         * @param name whose value it is; {@code .} for the value a constraint is about
         * @param code one choice, or whatever the value is compared with
         * @return the code itself when there is no label
         */
        default String value(String name, String code) {
            return code;
        }
    }
}
