package org.canxun.ui.district.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.SiteFacts;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Vocabulary;

/** Puts a condition together from choices, so that nobody needs to know how conditions are written. */
final class ConditionBuilder {

    private static final String VERDICT = "verdict:";

    private final TemplateContent content;
    private final Codes codes;
    private final Locale locale;
    private final Messages messages;
    private final Vocabulary words;

    ConditionBuilder(TemplateContent content, Codes codes, Locale locale, Messages messages) {
        this.content = content;
        this.codes = codes;
        this.locale = locale;
        this.messages = messages;
        words = new Vocabulary(messages);
    }

    /** On what a condition can depend: the facts of the site, then the items. @param except code of an item */
    List<Choice> subjects(String except) {
        var subjects = new ArrayList<Choice>();
        subjects.add(new Choice(SiteFacts.SITE_TYPE, messages.fact_site_type));
        subjects.add(new Choice(SiteFacts.SERVING_MODES, messages.fact_serving_modes));
        subjects.add(new Choice(SiteFacts.GAS_KIND, messages.fact_gas_kind));
        content.items().filter(item -> !item.code().equals(except))
                .forEach(item -> subjects.add(new Choice(item.code(), item.code() + "  " + shortened(item.text()))));
        return subjects;
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() > 24 ? line.substring(0, 24) + "…" : line;
    }

    List<Choice> operators(String subject) {
        var operators = new ArrayList<>(List.of(new Choice("=", messages.condition_is),
                new Choice("!=", messages.condition_is_not)));
        if (takesNumber(subject)) {
            operators.add(new Choice(">=", messages.condition_at_least));
            operators.add(new Choice("<=", messages.condition_at_most));
        }
        return operators;
    }

    /** What the subject can be; empty when a number is to be put in. */
    List<Choice> values(String subject, String operator) {
        var list = list(subject);
        if (list.isPresent()) {
            return codes.list(list.get()).stream().map(c -> new Choice(c.code(), c.label(locale))).toList();
        }
        if (operator.equals(">=") || operator.equals("<=")) {
            return List.of();
        }
        var values = new ArrayList<Choice>();
        item(subject).ifPresent(item -> item.options().forEach(o -> values.add(new Choice(o.code(), o.label()))));
        for (var answer : List.of(ItemAnswer.CONFORM, ItemAnswer.NONCONFORM, ItemAnswer.NOT_APPLICABLE)) {
            values.add(new Choice(VERDICT + answer.getName(), words.of(answer)));
        }
        return values;
    }

    /** One comparison, as conditions are written. */
    String condition(String subject, String operator, String value) {
        var name = "${" + subject + "}";
        if (value.startsWith(VERDICT)) {
            return "verdict(" + name + ") " + operator + " '" + value.substring(VERDICT.length()) + "'";
        }
        if (operator.equals(">=") || operator.equals("<=")) {
            return name + " " + operator + " " + value;
        }
        if (several(subject)) {
            var selected = "selected(" + name + ", '" + value + "')";
            return operator.equals("=") ? selected : "not(" + selected + ")";
        }
        return name + " " + operator + " '" + value + "'";
    }

    /** Adds a comparison to a condition. @param how {@code and} or {@code or} */
    static String join(String condition, String how, String added) {
        if (condition.isBlank()) {
            return added;
        }
        try {
            return Expression.parse("(" + condition.strip() + ") " + how + " " + added).canonical();
        } catch (ProblemException e) {
            // What stands there cannot be understood; whoever wrote it sees both.
            return condition.strip() + " " + how + " " + added;
        }
    }

    private boolean several(String subject) {
        return subject.equals(SiteFacts.SERVING_MODES)
                || item(subject).filter(i -> i.kind() == ItemKind.MULTIPLE_CHOICE).isPresent();
    }

    private boolean takesNumber(String subject) {
        return item(subject).filter(i -> i.kind() == ItemKind.MEASUREMENT || i.kind() == ItemKind.COUNT
                || i.kind() == ItemKind.SURVEY_MEAN).isPresent();
    }

    private Optional<ItemContent> item(String code) {
        return content.items().filter(item -> item.code().equals(code)).findFirst();
    }

    private static Optional<String> list(String subject) {
        return switch (subject) {
            case SiteFacts.SITE_TYPE -> Optional.of(Codes.SITE_TYPE);
            case SiteFacts.SERVING_MODES -> Optional.of(Codes.SERVING_MODE);
            case SiteFacts.GAS_KIND -> Optional.of(Codes.GAS_KIND);
            default -> Optional.empty();
        };
    }
}
