package org.canxun.core.rules.expression;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;

/** Trees and answers from a fixed seed. */
final class RandomTrees {

    private static final String[] NAMES = { "a", "F-A06", "site.gasKind", "燃气", "1:2" };
    private static final String[] TEXTS =
            { "", "0", "12", "-3.5", " 7 ", "x", "lpg ng", "it's", "\"so\"", "“'\"", "‘\"’'",
                "君来", "CONFORM", "1e3" };
    private static final String[] NUMBERS = { "0", "1", "2", "0.5", "12", "100", "0.001", "99999999999999999999" };

    private final Random random;

    RandomTrees(long seed) {
        random = new Random(seed);
    }

    Node tree(int depth) throws ProblemException {
        if (depth == 0 || random.nextInt(6) == 0) {
            return leaf();
        }
        return switch (random.nextInt(6)) {
            case 0 -> new Node.Negation(tree(depth - 1));
            case 1 -> new Node.Match(tree(depth - 1), TextPattern.parse(pick("a*", "\\d+", "[^x]+|'", ".{0,3}"), 0));
            case 2 -> call(pick(Function.values()), depth);
            default -> new Node.Operation(pick(Operator.values()), tree(depth - 1), tree(depth - 1));
        };
    }

    private Node call(Function function, int depth) throws ProblemException {
        var counts = Stream.of(1, 2, 3).filter(function::takes).toArray(Integer[]::new);
        var arguments = new Node[pick(counts)];
        for (var i = 0; i < arguments.length; i++) {
            arguments[i] = tree(depth - 1);
        }
        return new Node.Call(function, List.of(arguments));
    }

    private Node leaf() {
        return switch (random.nextInt(6)) {
            case 0 -> new Node.Reference(pick(NAMES));
            case 1 -> new Node.Self();
            case 2 -> new Node.Verdict(pick(NAMES));
            case 3 -> new Node.Literal(Value.of(pick(TEXTS)));
            case 4 -> new Node.Literal(Value.of(random.nextBoolean()));
            default -> new Node.Literal(Value.of(new BigDecimal(pick(NUMBERS))));
        };
    }

    Scope scope() {
        var values = new HashMap<String, Value>();
        var verdicts = new HashMap<String, String>();
        for (var name : NAMES) {
            values.put(name, value());
            verdicts.put(name, pick("", "CONFORM", "NONCONFORM", "NOT_APPLICABLE"));
        }
        return new Samples.Answers(values, verdicts, value());
    }

    private Value value() {
        return switch (random.nextInt(4)) {
            case 0 -> Value.EMPTY;
            case 1 -> Value.of(new BigDecimal(pick(NUMBERS)).negate());
            case 2 -> Value.of(random.nextBoolean());
            default -> Value.of(pick(TEXTS));
        };
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
