package org.canxun.core.inspection;

import java.util.Map;

import org.canxun.core.rules.expression.Scope;
import org.canxun.core.rules.expression.Value;
import org.canxun.core.templates.CompiledTemplate;
import org.canxun.core.templates.ItemContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemResult;
import org.canxun.model.Measurement;

/**
 * The answers of a record as conditions see them: the number of a counted or measured item (of several readings the
 * first the checklist asks for), the codes of what was chosen, the text that was written, otherwise the answer itself.
 *
 * @param results by item code
 */
record AnswerScope(CompiledTemplate template, Map<String, ItemResult> results) implements Scope {

    @Override
    public Value value(String name) {
        var result = results.get(name);
        var item = template.item(name);
        return result == null || item.isEmpty() ? Value.EMPTY : value(item.get().content(), result);
    }

    private static Value value(ItemContent item, ItemResult result) {
        if (result.getAnswer() == ItemAnswer.UNANSWERED) {
            return Value.EMPTY;
        }
        if (result.getAnswer() == ItemAnswer.NOT_APPLICABLE && result.getChoice() == null) {
            return Value.of(result.getAnswer().getLiteral());
        }
        if (result.getValue() != null) {
            return Value.of(result.getValue());
        }
        return switch (item.kind()) {
            case MEASUREMENT, COUNT -> reading(item, result);
            case TEXT -> Value.of(result.getText());
            case SURVEY_MEAN -> Value.EMPTY;
            case STATES, SINGLE_CHOICE, MULTIPLE_CHOICE, CONFORMITY -> result.getChoice() == null
                    ? Value.of(result.getAnswer().getLiteral())
                    : Value.of(result.getChoice());
        };
    }

    private static Value reading(ItemContent item, ItemResult result) {
        return item.limits().stream().findFirst()
                .flatMap(limit -> result.getMeasurements().stream()
                        .filter(m -> limit.parameter().equals(m.getParameter())).findFirst())
                .map(Measurement::getValue).map(Value::of).orElse(Value.EMPTY);
    }

    @Override
    public String verdict(String name) {
        var result = results.get(name);
        return result == null || result.getAnswer() == ItemAnswer.UNANSWERED ? ""
                : result.getAnswer().getLiteral();
    }
}
