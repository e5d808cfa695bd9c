package org.canxun.core.meals;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Localized;
import org.canxun.core.Words;

/** Sentences of {@code texts.properties}. */
final class MealText {

    static final Words WORDS = Words.beside(MealText.class, "texts");

    private MealText() {}

    static Localized of(String key, Object... arguments) {
        return WORDS.sentence(key, arguments);
    }

    /** Sentences one after the other. */
    static Localized joined(Stream<? extends Localized> sentences) {
        var all = sentences.toList();
        return locale -> all.stream().map(sentence -> sentence.text(locale)).collect(
                Collectors.joining(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? " " : ""));
    }
}
