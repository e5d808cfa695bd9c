package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.grading.GradedItem;
import org.canxun.core.grading.GradingResult;
import org.canxun.core.grading.StarGrading;
import org.canxun.core.rules.judgement.JudgedItem;
import org.canxun.core.rules.judgement.Judgement;
import org.canxun.core.rules.judgement.JudgementScheme;
import org.canxun.core.rules.judgement.JudgementSchemes;
import org.canxun.core.rules.judgement.Outcome;
import org.canxun.core.rules.judgement.Settings;
import org.canxun.core.templates.CompiledTemplate;
import org.canxun.core.templates.OptionContent;
import org.canxun.model.ItemAnswer;

/** Judges the items of a record as a whole, by the schemes its checklist names. */
final class RecordJudgements {

    private static final JudgementScheme POINTS = JudgementSchemes.find("points").orElseThrow();
    private static final Settings NOTHING_SET = settings();

    private RecordJudgements() {}

    private static Settings settings() {
        try {
            return POINTS.settings(Map.of());
        } catch (ProblemException e) {
            throw new IllegalStateException("a scheme's own settings are sound", e);
        }
    }

    static List<Judgement> of(CompiledTemplate template, List<ItemView> items) {
        if (template.judgements().isEmpty()) {
            return List.of();
        }
        var judged = items.stream().map(RecordJudgements::item).toList();
        return template.judgements().stream().map(judgement -> judgement.judge(judged)).toList();
    }

    /** The plain share, which every record shows. */
    static Judgement points(List<ItemView> items) {
        return POINTS.judge(items.stream().map(RecordJudgements::item).toList(), NOTHING_SET);
    }

    private static JudgedItem item(ItemView item) {
        var content = item.content();
        return new JudgedItem(content.code(), item.section(), content.keyItem(),
                // A draft that is tried out may still have numbers its check refuses.
                content.points().max(BigDecimal.ZERO),
                content.weight().orElse(BigDecimal.ONE).max(BigDecimal.ZERO), outcome(item),
                got(item),
                content.options().isEmpty() ? "" : item.choice());
    }

    /**
     * Where a rule gives the points, those it gave and no others. A laptop that stored nonsense must not keep anybody from
     * the visit.
     */
    private static Optional<BigDecimal> got(ItemView item) {
        if (item.pointsTaken() == null) {
            return item.content().scoring().isPresent() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        return Optional.of(item.pointsTaken().max(BigDecimal.ZERO));
    }

    /**
     * Whether an answer says how things stand. A name, a number without limits or an option without a verdict is written
     * down only: counted as conforming it would lift the share of those that do.
     */
    private static boolean judges(ItemView item) {
        var content = item.content();
        if (content.scoring().isPresent() || item.pointsTaken() != null) {
            return true;
        }
        return switch (content.kind()) {
            case CONFORMITY, STATES -> true;
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> OptionContent.named(content.options(), item.choice()).stream()
                    .anyMatch(option -> option.verdict() != ItemAnswer.UNANSWERED);
            case MEASUREMENT, COUNT -> content.limits().stream()
                    .anyMatch(limit -> limit.minimum().isPresent() || limit.maximum().isPresent());
            case TEXT, SURVEY_MEAN -> false;
        };
    }

    private static Outcome outcome(ItemView item) {
        if (!item.applies()) {
            return Outcome.NOT_RELEVANT;
        }
        return switch (item.answer()) {
            case CONFORM -> judges(item) ? Outcome.CONFORM : Outcome.NOT_JUDGED;
            case NONCONFORM -> Outcome.NONCONFORM;
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
            case UNANSWERED -> Outcome.UNANSWERED;
        };
    }

    /** What the visit alone gives: bonus and vetoes are the committee's. */
    static Optional<GradingResult> grading(CompiledTemplate template, List<ItemView> items) {
        if (template.content().grading().filter(rules -> !rules.stars().isEmpty()).isEmpty()) {
            return Optional.empty();
        }
        var graded = items.stream()
                .map(item -> new GradedItem(item.section(), item.content(), points(item),
                        item.answer() == ItemAnswer.NONCONFORM,
                        item.applies() && item.answer() != ItemAnswer.NOT_APPLICABLE))
                .toList();
        return Optional.of(StarGrading.grade(template.content(), graded, Map.of()));
    }

    private static Optional<BigDecimal> points(ItemView item) {
        if (!item.answered()) {
            return Optional.empty();
        }
        return Optional.of(got(item).map(points -> points.min(item.points()))
                .orElse(item.answer() == ItemAnswer.CONFORM ? item.points() : BigDecimal.ZERO));
    }
}
