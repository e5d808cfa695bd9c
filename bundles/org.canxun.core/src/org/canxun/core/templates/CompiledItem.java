package org.canxun.core.templates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.rules.ScoringSteps;
import org.canxun.core.rules.expression.Expression;

/**
 * An item of a template, its rules read once.
 *
 * @param section title of its section
 * @param steps how an indicator is scored; empty when there is no rule, or one of a newer program
 * @param conditions all that must hold for the item to apply: the section's, then its own
 * @param constraint what a value put in must satisfy
 */
public record CompiledItem(String section, ItemContent content, Optional<ScoringSteps> steps,
        List<Expression> conditions, Optional<Expression> constraint) {

    static CompiledItem of(SectionContent section, Optional<Expression> sectionCondition, ItemContent content) {
        var own = parsed(content.demand().condition());
        return new CompiledItem(section.title(), content, content.scoring().flatMap(CompiledItem::parse),
                own.isEmpty() && sectionCondition.isEmpty() ? List.of()
                        : Stream.concat(sectionCondition.stream(), own.stream()).toList(),
                parsed(content.demand().constraint()));
    }

    private static Optional<ScoringSteps> parse(ScoringContent scoring) {
        try {
            return Optional.of(ScoringSteps.parse(scoring.rule(), scoring.steps(), scoring.maxPoints()));
        } catch (ProblemException e) {
            // Rules are checked before a template is published; one that a newer program wrote scores nothing here.
            return Optional.empty();
        }
    }

    /** A condition that a newer program wrote and this one cannot read lets the item apply: asking is the safe side. */
    static Optional<Expression> parsed(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Expression.parse(text));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** Whether a rule gives points. */
    public boolean scored() {
        return content.scoring().isPresent();
    }

    /** The words to choose from, in order; empty when there is nothing to choose. */
    public List<String> choices() {
        return steps.map(ScoringSteps::choices)
                .orElseGet(() -> content.options().stream().map(OptionContent::label).toList());
    }

    /** Whether the rule takes a number. Some items take a number or a word. */
    public boolean takesNumber() {
        return steps.filter(ScoringSteps::takesValue).isPresent();
    }

    /**
     * Points by the rule.
     *
     * @param choice empty when a number was put in
     * @param value null when a word was chosen
     * @throws ProblemException when choice or number do not fit the rule; says what does
     */
    public BigDecimal points(String choice, BigDecimal value) throws ProblemException {
        var scoring = content.scoring().orElseThrow();
        // Read again when it could not be read, for the reason.
        var rule = steps.isPresent() ? steps.get()
                : ScoringSteps.parse(scoring.rule(), scoring.steps(), scoring.maxPoints());
        if (!choice.isEmpty()) {
            return rule.points(choice).points();
        }
        if (value != null) {
            return rule.points(value).points();
        }
        if (rule.choices().isEmpty()) {
            throw new ProblemException(Problem.VALUE_MISSING, content.code());
        }
        throw new ProblemException(Problem.CHOICE_UNKNOWN, content.code(), String.join("、", rule.choices()));
    }
}
