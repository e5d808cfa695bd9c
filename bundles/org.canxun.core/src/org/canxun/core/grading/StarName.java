package org.canxun.core.grading;

import java.util.Locale;

import org.canxun.core.Localized;

/** A star by its code; whoever shows it and knows the district's list puts the label in its place. */
public record StarName(String code) implements Localized {

    @Override
    public String text(Locale locale) {
        return StarGrading.WORDS.find("star." + code, locale).orElse(code);
    }
}
