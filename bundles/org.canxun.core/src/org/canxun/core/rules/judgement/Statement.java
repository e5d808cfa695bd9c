package org.canxun.core.rules.judgement;

import java.util.List;
import java.util.Locale;

import org.canxun.core.Localized;

/**
 * One sentence of an explanation.
 *
 * @param key of the sentence
 * @param arguments what fills its places: strings, or what has words of its own
 */
public record Statement(Topic topic, String key, List<Object> arguments) implements Localized {

    public Statement {
        arguments = List.copyOf(arguments);
    }

    /** What a sentence is about. */
    public enum Topic {
        RULE, INPUT,
        /** Items that did not count, and why. */
        LEFT_OUT,
        /** Which threshold decided. */
        CONSEQUENCE,
        /** What follows for the site. */
        DISPOSITION, WARNING,
        /** Law, table or publication the rule comes from. */
        SOURCE
    }

    static Statement of(Topic topic, String key, Object... arguments) {
        return new Statement(topic, key, Text.of(key, arguments).arguments());
    }

    @Override
    public String text(Locale locale) {
        return new Text(key, arguments).text(locale);
    }
}
