package org.canxun.core.survey;

import org.canxun.core.Words;

/** Sentences of {@code texts.properties}. */
final class SurveyTexts {

    static final Words WORDS = Words.beside(SurveyTexts.class, "texts");

    private SurveyTexts() {}
}
