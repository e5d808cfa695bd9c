package org.canxun.core.rules.judgement;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Localized;

/**
 * Name of a result: the scheme's own, else the usual one of that code, else the label a district gave.
 *
 * @param schemeId as {@link JudgementScheme#id()}
 * @param result code or label
 */
public record ResultName(String schemeId, String result) implements Localized {

    private static final String USUAL = "result.";

    @Override
    public String text(Locale locale) {
        var bundle = Text.bundle(locale);
        return List.of(schemeId + "." + USUAL + result, USUAL + result).stream().filter(bundle::containsKey)
                .findFirst().map(bundle::getString).orElse(result);
    }

    /** The result that is called so in a language; words that are no name of a result are a label themselves. */
    public static ResultName of(String schemeId, String words, Locale locale) {
        return Collections.list(Text.bundle(locale).getKeys()).stream().filter(key -> key.startsWith(USUAL)).sorted()
                .map(key -> new ResultName(schemeId, key.substring(USUAL.length())))
                .filter(name -> name.text(locale).equals(words)).findFirst().orElse(new ResultName(schemeId, words));
    }
}
