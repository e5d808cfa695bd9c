package org.canxun.core.templates.check;

import java.util.HashSet;
import java.util.List;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.rules.ScoringSteps;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateIssue.Field;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;

/** What is wrong with one item by itself. */
final class ItemCheck {

    /** Rules that take a mean, which need not be whole and is no choice. */
    private static final List<String> MEAN_RULES = List.of("bands", "ratio");

    private static final int MAX_TERM_DAYS = 3650;
    /** Between several choices of one answer. */
    private static final String SEPARATORS = "、,，";

    private final ItemContent item;
    private final Issues issues;

    ItemCheck(ItemContent item, Issues issues) {
        this.item = item;
        this.issues = issues;
    }

    void check() {
        if (item.text().isBlank()) {
            issues.error(Field.TEXT, Problem.ITEM_TEXT_MISSING, item.code());
        }
        if (item.points().signum() < 0) {
            issues.error(Field.POINTS, Problem.TEMPLATE_NEGATIVE, item.points());
        }
        item.weight().filter(weight -> weight.signum() <= 0)
                .ifPresent(weight -> issues.error(Field.WEIGHT, Problem.TEMPLATE_NEGATIVE, weight));
        item.advice().term().filter(term -> term.days() > MAX_TERM_DAYS)
                .ifPresent(term -> issues.error(Field.TERM, Problem.TERM_TOO_LONG, Integer.toString(MAX_TERM_DAYS)));
        basis();
        limits();
        options();
        scoring();
    }

    private void basis() {
        for (var provision : item.basis().provisions()) {
            if (provision.law().isBlank() || provision.article().isBlank()) {
                issues.error(Field.BASIS, Problem.PROVISION_HALF, item.code());
            }
        }
        if (item.keyItem() && item.basis().text().isBlank() && item.basis().provisions().isEmpty()) {
            issues.warning(Field.BASIS, Problem.BASIS_MISSING, item.code());
        }
    }

    private void limits() {
        var measured = item.kind() == ItemKind.MEASUREMENT || item.kind() == ItemKind.COUNT;
        if (measured && item.limits().isEmpty()) {
            issues.error(Field.LIMITS, Problem.LIMITS_MISSING, item.code());
        }
        if (!measured && item.kind() != ItemKind.CONFORMITY && !item.limits().isEmpty()) {
            issues.error(Field.LIMITS, Problem.LIMITS_NEEDLESS, item.code());
        }
        var parameters = new HashSet<String>();
        for (var limit : item.limits()) {
            if (limit.parameter().isBlank() || !parameters.add(limit.parameter())) {
                issues.error(Field.LIMITS, Problem.LIMIT_NAME, item.code());
            }
            var backwards = limit.minimum().isPresent() && limit.maximum().isPresent()
                    && limit.minimum().get().compareTo(limit.maximum().get()) > 0;
            var open = limit.minimum().isEmpty() && limit.maximum().isEmpty();
            if (backwards || open && item.kind() == ItemKind.CONFORMITY) {
                issues.error(Field.LIMITS, Problem.TEMPLATE_LIMITS);
            }
        }
    }

    private void options() {
        var chosen = switch (item.kind()) {
            case STATES, SINGLE_CHOICE, MULTIPLE_CHOICE, SURVEY_MEAN -> true;
            case CONFORMITY, MEASUREMENT, COUNT, TEXT -> false;
        };
        if (chosen && item.options().size() < 2) {
            issues.error(Field.OPTIONS, Problem.OPTIONS_MISSING, item.code());
        }
        if (!chosen && !item.options().isEmpty()) {
            issues.error(Field.OPTIONS, Problem.OPTIONS_NEEDLESS, item.code());
        }
        var codes = new HashSet<String>();
        var labels = new HashSet<String>();
        for (var option : item.options()) {
            if (option.code().isBlank() || option.code().chars().anyMatch(c -> Character.isWhitespace(c)
                    || SEPARATORS.indexOf(c) >= 0) || option.label().isBlank() || !codes.add(option.code())
                    || !labels.add(option.label())) {
                issues.error(Field.OPTIONS, Problem.OPTION_CODE, option.code());
            }
            if (option.points().filter(p -> p.signum() < 0).isPresent()) {
                issues.error(Field.OPTIONS, Problem.TEMPLATE_NEGATIVE, option.points().orElseThrow());
            }
            if (item.kind() == ItemKind.STATES && option.verdict() == ItemAnswer.UNANSWERED) {
                issues.error(Field.OPTIONS, Problem.STATE_VERDICT, option.label());
            }
            if (item.kind() == ItemKind.SURVEY_MEAN && option.value().isEmpty()) {
                issues.error(Field.OPTIONS, Problem.SURVEY_VALUE, option.label());
            }
        }
    }

    private void scoring() {
        if (item.scoring().isEmpty()) {
            if (item.kind() == ItemKind.SURVEY_MEAN && item.points().signum() > 0) {
                issues.error(Field.SCORING, Problem.SURVEY_SCORING, item.code());
            }
            return;
        }
        if (item.kind() != ItemKind.CONFORMITY && item.kind() != ItemKind.SURVEY_MEAN) {
            issues.error(Field.SCORING, Problem.SCORING_KIND, item.code());
        }
        var scoring = item.scoring().get();
        if (item.kind() == ItemKind.SURVEY_MEAN && !MEAN_RULES.contains(scoring.rule())) {
            issues.error(Field.SCORING, Problem.SURVEY_RULE, scoring.rule(), String.join("、", MEAN_RULES));
        }
        try {
            ScoringSteps.parse(scoring.rule(), scoring.steps(), scoring.maxPoints());
        } catch (ProblemException e) {
            issues.error(Field.SCORING, e);
        }
        if (scoring.maxPoints().compareTo(item.points()) != 0) {
            issues.error(Field.SCORING, Problem.TEMPLATE_RULE_POINTS, scoring.maxPoints(), item.points());
        }
    }
}
