package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Generated templates with generated answers; the same ones for the same seed. */
final class RandomItems {

    private static final List<String> WEIGHTS = List.of("1", "1", "1", "0.5", "2", "0", "1.25");
    private static final List<String> STATES = List.of("", "intact", "damaged", "missing");

    private final Random random;

    RandomItems(long seed) {
        random = new Random(seed);
    }

    List<JudgedItem> template() {
        var items = new ArrayList<JudgedItem>();
        var size = 1 + random.nextInt(40);
        // Some sites are nearly in order, some are not; both sides of every threshold are reached.
        var failures = random.nextDouble() * random.nextDouble();
        for (int i = 0; i < size; i++) {
            items.add(item("I" + i, failures));
        }
        return items;
    }

    private JudgedItem item(String code, double failures) {
        var points = BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 11 : 1001),
                random.nextInt(3)).min(BigDecimal.TEN);
        var got = random.nextInt(4) == 0
                ? Optional.of(points.multiply(BigDecimal.valueOf(random.nextInt(13), 1)))
                : Optional.<BigDecimal>empty();
        return new JudgedItem(code, "S" + code.length(), random.nextInt(4) == 0, points,
                new BigDecimal(pick(WEIGHTS)), outcome(failures), got, pick(STATES));
    }

    private Outcome outcome(double failures) {
        if (random.nextDouble() < failures) {
            return Outcome.NONCONFORM;
        }
        return switch (random.nextInt(12)) {
            case 0, 1 -> Outcome.NOT_APPLICABLE;
            case 2 -> Outcome.NOT_RELEVANT;
            case 3 -> Outcome.UNANSWERED;
            case 4 -> Outcome.NOT_JUDGED;
            default -> Outcome.CONFORM;
        };
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Random random() {
        return random;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
