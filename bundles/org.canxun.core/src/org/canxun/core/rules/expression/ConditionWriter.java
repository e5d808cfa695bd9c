package org.canxun.core.rules.expression;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.canxun.core.rules.expression.ConditionWords.Labels;

/** Walks one tree for {@link ConditionWords}. */
final class ConditionWriter implements Node.Visitor<String> {

    private static final Set<String> VERDICTS = Set.of("CONFORM", "NONCONFORM", "NOT_APPLICABLE");

    private final Labels labels;
    private final ResourceBundle words;

    ConditionWriter(Labels labels, ResourceBundle words) {
        this.labels = labels;
        this.words = words;
    }

    @Override
    public String literal(Node.Literal literal) {
        if (literal.value() instanceof Value.Flag) {
            return say(literal.value().truth() ? "yes" : "no");
        }
        var text = literal.value().text();
        return literal.value() instanceof Value.Decimal ? text : say("quoted", text);
    }

    @Override
    public String reference(Node.Reference reference) {
        return labels.label(reference.name());
    }

    @Override
    public String self() {
        return say("self");
    }

    @Override
    public String verdict(Node.Verdict verdict) {
        return say("verdict", labels.label(verdict.name()));
    }

    @Override
    public String negation(Node.Negation negation) {
        return say("negation", operand(negation.operand(), negation.level()));
    }

    @Override
    public String operation(Node.Operation operation) {
        var operator = operation.operator();
        if (operator == Operator.EQUAL || operator == Operator.UNEQUAL) {
            return comparison(operation);
        }
        var left = operation.left();
        var right = operation.right();
        return say(key(operator.name()), operator.joins() ? joined(left, operator) : operand(left, operator.level()),
                operator.joins() ? joined(right, operator) : operand(right, operator.level() + 1));
    }

    /** With the value, when one side is one, said last. */
    private String comparison(Node.Operation operation) {
        var equal = operation.operator() == Operator.EQUAL;
        var turned = operation.left() instanceof Node.Literal;
        var subject = turned ? operation.right() : operation.left();
        var other = turned ? operation.left() : operation.right();
        if (!(other instanceof Node.Literal literal)) {
            return say(equal ? "equal" : "unequal", operand(subject, operation.level()),
                    operand(other, operation.level() + 1));
        }
        var blank = literal.value() instanceof Value.Empty;
        if (subject instanceof Node.Verdict verdict) {
            var label = labels.label(verdict.name());
            return blank ? say(equal ? "undecided" : "decided", label)
                    : say(equal ? "equal" : "unequal", label, value(subject, literal));
        }
        var said = operand(subject, operation.level() + 1);
        return blank ? say(equal ? "blank" : "filled", said)
                : say(equal ? "equal" : "unequal", said, value(subject, literal));
    }

    /** As the choices of that question are called. */
    private String value(Node subject, Node.Literal literal) {
        if (literal.value() instanceof Value.Flag) {
            return literal(literal);
        }
        var code = literal.value().text();
        if (subject instanceof Node.Verdict) {
            return VERDICTS.contains(code) ? say(code) : code;
        }
        if (subject instanceof Node.Reference reference) {
            return labels.value(reference.name(), code);
        }
        return subject instanceof Node.Self ? labels.value(".", code) : literal(literal);
    }

    @Override
    public String call(Node.Call call) {
        var arguments = call.arguments();
        return switch (call.function()) {
            case NOT -> not(arguments.get(0));
            case SELECTED -> selected("selected", call);
            case IF -> say("if", arguments.get(0).accept(this), argument(arguments.get(1)), argument(arguments.get(2)));
            case MIN, MAX -> say(call.function().symbol(), list(arguments));
            case ROUND -> say("round", argument(arguments.get(0)),
                    arguments.size() < 2 ? "0" : argument(arguments.get(1)));
            default -> say(call.function().symbol(), arguments.stream().map(this::argument).toArray());
        };
    }

    private String not(Node node) {
        if (node instanceof Node.Call call && call.function() == Function.SELECTED) {
            return selected("unselected", call);
        }
        return say("not", say("bracketed", node.accept(this)));
    }

    private String selected(String key, Node.Call call) {
        var question = call.arguments().get(0);
        var code = call.arguments().get(1);
        return say(key, argument(question),
                code instanceof Node.Literal literal ? value(question, literal) : argument(code));
    }

    @Override
    public String match(Node.Match match) {
        return say("regex", argument(match.text()), say("quoted", match.pattern().source()));
    }

    private String list(List<Node> nodes) {
        return nodes.stream().map(this::argument).reduce((all, next) -> say("list", all, next)).orElseThrow();
    }

    private String joined(Node node, Operator operator) {
        var other = node instanceof Node.Operation inner && inner.operator().joins() && inner.operator() != operator;
        return other ? say("bracketed", node.accept(this)) : node.accept(this);
    }

    private String argument(Node node) {
        return operand(node, Operator.PRIMARY);
    }

    private String operand(Node node, int level) {
        return node.level() >= level ? node.accept(this) : say("bracketed", node.accept(this));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(arguments);
    }
}
