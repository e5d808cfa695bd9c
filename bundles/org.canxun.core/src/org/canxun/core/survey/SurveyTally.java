package org.canxun.core.survey;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Localized;

/**
 * Questionnaires counted together.
 *
 * @param responses one list for each questionnaire: an answer to each question in their order, 0 where none was given
 */
public record SurveyTally(List<List<Integer>> responses) {

    public static final SurveyTally NONE = new SurveyTally(List.of());

    private static final int QUESTIONS = SurveyQuestion.values().length;
    private static final int DECIMALS = 2;
    private static final int SHARE_DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SurveyTally {
        responses = responses.stream().filter(SurveyTally::complete).map(List::copyOf).toList();
    }

    /** Whether it answers every question in its place, at least one of them by more than nothing. */
    public static boolean complete(List<Integer> response) {
        return response.size() == QUESTIONS && response.stream().allMatch(a -> a >= 0 && a <= SurveyQuestion.BEST)
                && response.stream().anyMatch(a -> a > 0);
    }

    public int count() {
        return responses.size();
    }

    /** How many gave an answer to a question. @param answer 1 to 5 */
    public long count(SurveyQuestion question, int answer) {
        return answers(question).filter(a -> a == answer).count();
    }

    private Stream<Integer> answers(SurveyQuestion question) {
        return responses.stream().map(response -> response.get(question.ordinal()));
    }

    /** Of 100, with two decimals; the best answer is 100, each step below it 20 less. Empty while nobody answered. */
    public Optional<BigDecimal> score(SurveyQuestion question) {
        return score(answers(question));
    }

    /** The mean of all answers to all questions, of 100, with two decimals. */
    public Optional<BigDecimal> score() {
        return score(responses.stream().flatMap(List::stream));
    }

    private static Optional<BigDecimal> score(Stream<Integer> answers) {
        var given = answers.filter(a -> a > 0).toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var sum = given.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.multiply(HUNDRED).divide(BigDecimal.valueOf((long) SurveyQuestion.BEST * given.size()),
                DECIMALS, RoundingMode.HALF_UP));
    }

    /** The score as a share of 100, with four decimals; empty while there are fewer questionnaires than needed. */
    public Optional<BigDecimal> share(int needed) {
        return score().filter(score -> count() >= needed)
                .map(score -> score.divide(HUNDRED, SHARE_DECIMALS, RoundingMode.HALF_UP));
    }

    /** How {@link #share} comes about, or what is missing. */
    public Localized explanation(int needed) {
        if (count() == 0) {
            return SurveyTexts.WORDS.sentence("explanation.none");
        }
        if (count() < needed) {
            return SurveyTexts.WORDS.sentence("explanation.few", count(), needed);
        }
        return SurveyTexts.WORDS.sentence("explanation", count(), score().orElseThrow(), (Localized) this::each,
                share(needed).orElseThrow());
    }

    private String each(Locale locale) {
        return Stream.of(SurveyQuestion.values())
                .flatMap(q -> score(q).stream().map(score -> SurveyTexts.WORDS.text("explanation.question", locale,
                        SurveyTexts.WORDS.text("name." + q, locale), score.toPlainString())))
                .collect(joining(locale.getLanguage().equals("en") ? ", " : "、"));
    }
}
