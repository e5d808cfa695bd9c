package org.canxun.core.rules.judgement;

import java.util.List;
import java.util.Locale;

import org.canxun.core.Localized;

/** Name of a result: the scheme's own, else the usual one of that code, else the label a district gave. */
record ResultName(String schemeId, String result) implements Localized {

    @Override
    public String text(Locale locale) {
        var bundle = Text.bundle(locale);
        return List.of(schemeId + ".result." + result, "result." + result).stream().filter(bundle::containsKey)
                .findFirst().map(bundle::getString).orElse(result);
    }
}
