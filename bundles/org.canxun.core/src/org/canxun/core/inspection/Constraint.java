package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.canxun.core.Localized;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.AnswerRules.Meaning;
import org.canxun.core.inspection.InspectionReader.ItemPlace;
import org.canxun.core.rules.expression.ConditionWords;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.rules.expression.Scope;
import org.canxun.core.rules.expression.Value;
import org.canxun.model.ItemResult;

/** What the checklist asks of a value before it is taken down. */
record Constraint(ItemPlace place) {

    /** Withdrawn and not applicable answers have no value. @throws ProblemException ITEM_CONSTRAINT */
    void require(Meaning meaning) throws ProblemException {
        if (meaning.value() != null) {
            require(meaning.value());
        } else if (meaning.choice() != null) {
            require(Value.of(meaning.choice()));
        } else if (meaning.text() != null) {
            require(Value.of(meaning.text()));
        }
    }

    void require(BigDecimal value) throws ProblemException {
        require(Value.of(value));
    }

    /** Texts that were written apart, one under the other; empty when the checklist takes no such text. */
    String together(List<String> texts) {
        var joined = texts.stream().filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n"));
        var allowed = joined.length() <= ItemChanges.MAX_TEXT && place.item().constraint()
                .map(constraint -> constraint.test(scope(Value.of(joined)))).orElse(true);
        return allowed ? joined : "";
    }

    private void require(Value value) throws ProblemException {
        var constraint = place.item().constraint();
        if (constraint.isPresent() && !constraint.get().test(scope(value))) {
            throw new ProblemException(Problem.ITEM_CONSTRAINT, place.item().content().code(),
                    words(constraint.get()));
        }
    }

    private Scope scope(Value value) {
        var answers = new AnswerScope(place.template(), place.record().getResults().stream()
                .collect(Collectors.toMap(ItemResult::getItemCode, r -> r, (a, b) -> a)));
        return new Scope() {

            @Override
            public Value value(String name) {
                return answers.value(name);
            }

            @Override
            public String verdict(String name) {
                return answers.verdict(name);
            }

            @Override
            public Value self() {
                return value;
            }
        };
    }

    private static Localized words(Expression constraint) {
        return locale -> words(constraint, locale);
    }

    private static String words(Expression constraint, Locale locale) {
        return new ConditionWords(name -> name, locale).words(constraint);
    }
}
