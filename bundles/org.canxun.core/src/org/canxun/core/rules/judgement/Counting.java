package org.canxun.core.rules.judgement;

import java.math.BigDecimal;

import org.canxun.core.rules.judgement.Judgement.Effect;
import org.canxun.core.rules.judgement.Judgement.Line;

/** What an item adds to what was got and to what could be got. */
enum Counting {

    /** Each item that was judged counts 1. */
    ITEMS,
    /** General items count 1, key items are judged apart. */
    GENERAL_ITEMS,
    /** Points of the items that were judged. */
    POINTS,
    /** Points times weight. */
    WEIGHTED_POINTS,
    /** Points times weight, and items not answered count as nothing got. */
    WEIGHTED_WITH_UNANSWERED,
    /** Points charged, times weight, are what is lost. */
    PENALTIES;

    Line line(JudgedItem item) {
        return switch (item.outcome()) {
            case NOT_APPLICABLE -> none(item, Effect.NOT_APPLICABLE, BigDecimal.ZERO);
            case NOT_JUDGED -> none(item, Effect.NOT_JUDGED, BigDecimal.ZERO);
            case NOT_RELEVANT -> none(item, Effect.NOT_RELEVANT, BigDecimal.ZERO);
            case UNANSWERED -> none(item, Effect.UNANSWERED,
                    this == WEIGHTED_WITH_UNANSWERED ? base(item) : BigDecimal.ZERO);
            case CONFORM, NONCONFORM -> judged(item);
        };
    }

    private static Line none(JudgedItem item, Effect effect, BigDecimal base) {
        return new Line(item, effect, BigDecimal.ZERO, base);
    }

    private Line judged(JudgedItem item) {
        var base = base(item);
        var got = got(item, base);
        var full = item.outcome() == Outcome.CONFORM && got.compareTo(base) == 0;
        return new Line(item, full ? Effect.FULL : Effect.LOST, got, base);
    }

    private BigDecimal got(JudgedItem item, BigDecimal base) {
        if (item.got().isEmpty() || this == ITEMS || this == GENERAL_ITEMS) {
            return item.outcome() == Outcome.CONFORM ? base : BigDecimal.ZERO;
        }
        var own = item.got().get();
        // A rule that gives more than the item is worth must not lift a share above 100 %.
        return this == PENALTIES ? base.subtract(weighted(item, own)) : weighted(item, own.min(item.points()));
    }

    private BigDecimal base(JudgedItem item) {
        return switch (this) {
            case ITEMS -> BigDecimal.ONE;
            case GENERAL_ITEMS -> item.keyItem() ? BigDecimal.ZERO : BigDecimal.ONE;
            case POINTS -> item.points();
            case WEIGHTED_POINTS, WEIGHTED_WITH_UNANSWERED -> weighted(item, item.points());
            // A condition level may charge more than the least points that its category starts at.
            case PENALTIES -> weighted(item, item.got().map(item.points()::max).orElse(item.points()));
        };
    }

    private BigDecimal weighted(JudgedItem item, BigDecimal points) {
        return this == POINTS ? points : points.multiply(item.weight());
    }
}
