package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.templates.CompiledItem;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;

/** What an answer to an item of one kind means: how the item is judged by it, and the points it brings. */
final class AnswerRules {

    private static final int MEAN_DECIMALS = 2;
    private static final String SEPARATORS = "[、,，\\s]+";
    private static final String ANSWERS = Stream.of(ItemAnswer.CONFORM, ItemAnswer.NONCONFORM,
            ItemAnswer.NOT_APPLICABLE).map(ItemAnswer::getLiteral).collect(Collectors.joining("、"));

    private final CompiledItem compiled;
    private final ItemContent item;

    AnswerRules(CompiledItem compiled) {
        this.compiled = compiled;
        this.item = compiled.content();
    }

    /**
     * What is stored of an answer.
     *
     * @param answer null where the answer is left as it is
     * @param choice codes separated by single blanks, or a step of an appraisal; null when there is none
     */
    record Meaning(ItemAnswer answer, String reason, String choice, BigDecimal value, BigDecimal points, String text) {

        static Meaning of(ItemAnswer answer) {
            return new Meaning(answer, null, null, null, null, null);
        }
    }

    /** @throws ProblemException REASON_MISSING, CHOICE_UNKNOWN, VALUE_MISSING and others that name the item */
    Meaning of(Answer answer) throws ProblemException {
        if (answer.answer() == ItemAnswer.UNANSWERED) {
            return Meaning.of(null);
        }
        if (answer.answer() == ItemAnswer.NOT_APPLICABLE) {
            if (answer.reason().isBlank()) {
                throw new ProblemException(Problem.REASON_MISSING, item.code());
            }
            return new Meaning(ItemAnswer.NOT_APPLICABLE, answer.reason(), null, null, null, null);
        }
        if (compiled.scored() && item.kind() != ItemKind.SURVEY_MEAN) {
            return scored(answer);
        }
        return switch (item.kind()) {
            case CONFORMITY -> plain(answer);
            case STATES, SINGLE_CHOICE -> single(answer);
            case MULTIPLE_CHOICE -> several(answer);
            case MEASUREMENT, COUNT, SURVEY_MEAN -> throw new ProblemException(Problem.VALUE_MISSING, item.code());
            case TEXT -> written(answer);
        };
    }

    private Meaning plain(Answer answer) throws ProblemException {
        if (!answer.choice().isEmpty() || answer.value() != null || !answer.text().isEmpty()) {
            throw new ProblemException(Problem.CHOICE_UNKNOWN, item.code(), ANSWERS);
        }
        return Meaning.of(answer.answer());
    }

    private Meaning scored(Answer answer) throws ProblemException {
        var points = compiled.points(answer.choice(), answer.value());
        return new Meaning(points.signum() == 0 ? ItemAnswer.NONCONFORM : ItemAnswer.CONFORM, null,
                answer.choice().isEmpty() ? null : answer.choice(), answer.value(), points, null);
    }

    /** One key means one state where there is only one that is judged so. */
    private Meaning single(Answer answer) throws ProblemException {
        var option = answer.choice().isEmpty() ? only(answer.answer()) : option(answer.choice());
        var chosen = option.orElseThrow(() -> new ProblemException(Problem.CHOICE_UNKNOWN, item.code(), labels()));
        var verdict = chosen.verdict() == ItemAnswer.UNANSWERED ? ItemAnswer.CONFORM : chosen.verdict();
        return new Meaning(verdict, verdict == ItemAnswer.NOT_APPLICABLE ? chosen.label() : null, chosen.code(), null,
                chosen.points().orElse(null), null);
    }

    private Optional<OptionContent> only(ItemAnswer verdict) {
        var judged = item.options().stream().filter(o -> o.verdict() == verdict).toList();
        return judged.size() == 1 ? Optional.of(judged.get(0)) : Optional.empty();
    }

    private Optional<OptionContent> option(String word) {
        return item.options().stream().filter(o -> o.code().equals(word)).findFirst()
                .or(() -> item.options().stream().filter(o -> o.label().equals(word)).findFirst());
    }

    private Meaning several(Answer answer) throws ProblemException {
        var chosen = new ArrayList<OptionContent>();
        for (var word : answer.choice().split(SEPARATORS)) {
            var option = option(word);
            if (option.isEmpty() && !word.isEmpty()) {
                throw new ProblemException(Problem.CHOICE_UNKNOWN, item.code(), labels());
            }
            option.filter(o -> !chosen.contains(o)).ifPresent(chosen::add);
        }
        if (chosen.isEmpty()) {
            throw new ProblemException(Problem.CHOICE_UNKNOWN, item.code(), labels());
        }
        chosen.sort((a, b) -> item.options().indexOf(a) - item.options().indexOf(b));
        var failed = chosen.stream().anyMatch(o -> o.verdict() == ItemAnswer.NONCONFORM);
        var nothing = chosen.stream().allMatch(o -> o.verdict() == ItemAnswer.NOT_APPLICABLE);
        var points = chosen.stream().flatMap(o -> o.points().stream()).reduce(BigDecimal::add);
        var codes = chosen.stream().map(OptionContent::code).collect(Collectors.joining(" "));
        if (nothing) {
            return new Meaning(ItemAnswer.NOT_APPLICABLE,
                    chosen.stream().map(OptionContent::label).collect(Collectors.joining("、")), codes, null, null,
                    null);
        }
        return new Meaning(failed ? ItemAnswer.NONCONFORM : ItemAnswer.CONFORM, null, codes, null,
                points.orElse(null), null);
    }

    private Meaning written(Answer answer) throws ProblemException {
        if (answer.text().isBlank()) {
            throw new ProblemException(Problem.VALUE_MISSING, item.code());
        }
        return new Meaning(ItemAnswer.CONFORM, null, null, null, null, answer.text());
    }

    /** Parameters that can be read; in a survey, the options that can be counted. */
    List<String> parameters() {
        return item.kind() == ItemKind.SURVEY_MEAN ? item.options().stream().map(OptionContent::code).toList()
                : item.limits().stream().map(LimitContent::parameter).toList();
    }

    /** @throws ProblemException PARAMETER_UNKNOWN; SCORE_VALUE_WHOLE where only whole numbers count */
    void requireReading(String parameter, BigDecimal value) throws ProblemException {
        if (!parameters().contains(parameter)) {
            throw new ProblemException(Problem.PARAMETER_UNKNOWN, item.code(), parameter);
        }
        var whole = item.kind() == ItemKind.COUNT || item.kind() == ItemKind.SURVEY_MEAN;
        if (whole && value.signum() < 0) {
            throw new ProblemException(Problem.SCORE_VALUE_NEGATIVE, value.toPlainString());
        }
        if (whole && value.stripTrailingZeros().scale() > 0) {
            throw new ProblemException(Problem.SCORE_VALUE_WHOLE, value.toPlainString());
        }
    }

    /**
     * One reading beyond its limit fails the item; it conforms by itself once every limit has a reading. Some items
     * list limits for alternatives, so that a part of the readings leaves the answer to the inspector.
     *
     * @return absent when the readings leave the answer as it is
     */
    Optional<Meaning> of(Map<String, BigDecimal> readings) throws ProblemException {
        if (item.kind() == ItemKind.SURVEY_MEAN) {
            return survey(readings);
        }
        var failed = item.limits().stream().anyMatch(l -> readings.containsKey(l.parameter())
                && !l.holds(readings.get(l.parameter())));
        var complete = item.limits().stream().allMatch(l -> readings.containsKey(l.parameter()));
        return failed || complete
                ? Optional.of(Meaning.of(failed ? ItemAnswer.NONCONFORM : ItemAnswer.CONFORM))
                : Optional.empty();
    }

    /** The mean over all who answered; nobody asked is no mean. */
    private Optional<Meaning> survey(Map<String, BigDecimal> readings) throws ProblemException {
        var people = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        for (var option : item.options()) {
            var count = readings.getOrDefault(option.code(), BigDecimal.ZERO);
            people = people.add(count);
            sum = sum.add(count.multiply(option.value().orElse(BigDecimal.ZERO)));
        }
        if (people.signum() == 0) {
            return Optional.of(Meaning.of(null));
        }
        var mean = sum.divide(people, MEAN_DECIMALS, RoundingMode.HALF_UP);
        var points = compiled.scored() ? compiled.points("", mean) : null;
        return Optional.of(new Meaning(points != null && points.signum() == 0 ? ItemAnswer.NONCONFORM
                : ItemAnswer.CONFORM, null, null, mean, points, null));
    }

    private String labels() {
        return item.options().stream().map(OptionContent::label).collect(Collectors.joining("、"));
    }
}
