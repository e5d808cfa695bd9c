package org.canxun.core.survey;

import java.util.Locale;

import org.canxun.core.Localized;

/** The questions of the shipped list of appraisal, item G7.01: dishes, prices, surroundings, service, safety. */
public enum SurveyQuestion implements Localized {
    DISHES, PRICES, SURROUNDINGS, SERVICE, SAFETY;

    /** Answers go from 1, very dissatisfied, to 5, very satisfied; 0 is no answer. */
    public static final int BEST = 5;

    /** The question as it is put to a diner. */
    @Override
    public String text(Locale locale) {
        return SurveyTexts.WORDS.text("question." + name(), locale);
    }

    /** What an answer says, such as 很满意. @param answer 1 to 5 */
    public static String answer(int answer, Locale locale) {
        return SurveyTexts.WORDS.text("answer." + answer, locale);
    }
}
