package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.canxun.core.Localized;

/**
 * A result and why it is so.
 *
 * @param result stable code such as CONFORM, or the label of a band; {@link #NOT_JUDGED} and {@link #SCORED} in all
 *            schemes
 * @param score empty where a scheme has none or nothing could be counted
 * @param provisional whether items that are still to be answered can change the result
 * @param lines one per item, in the order given; their sums are what the score was computed from
 * @param statements rule, inputs, what was left out, what followed, and the source of the rule
 */
public record Judgement(String schemeId, String result, Optional<BigDecimal> score, boolean provisional,
        List<Line> lines, List<Statement> statements) {

    /** Not one item was checked that applies. */
    public static final String NOT_JUDGED = "NOT_JUDGED";
    /** There is a score, and the scheme draws no result from it. */
    public static final String SCORED = "SCORED";

    public Judgement {
        lines = List.copyOf(lines);
        statements = List.copyOf(statements);
    }

    /** What became of the points of an item. */
    public enum Effect {
        /** All of them were got. */
        FULL,
        /** The item failed, or some of its points were lost. */
        LOST,
        /** Left out, because the site by its nature lacks what the item is about. */
        NOT_APPLICABLE,
        /** Left out, because its answer says nothing of how things stand. */
        NOT_JUDGED,
        /** Left out by a condition of the checklist. */
        NOT_RELEVANT,
        /** Nobody has answered yet. */
        UNANSWERED
    }

    /**
     * @param got what the item adds to what was got
     * @param base what the item adds to what could be got
     */
    public record Line(JudgedItem item, Effect effect, BigDecimal got, BigDecimal base) {

        /** What the item cost; with penalties, what was charged. */
        public BigDecimal lost() {
            return base.subtract(got);
        }
    }

    public List<Line> lines(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).toList();
    }

    public BigDecimal got() {
        return sum(Line::got);
    }

    public BigDecimal base() {
        return sum(Line::base);
    }

    /** For who reads it. */
    public Localized resultName() {
        return new ResultName(schemeId, result);
    }

    Judgement with(Statement statement) {
        var more = Stream.concat(statements.stream(), Stream.of(statement)).toList();
        return new Judgement(schemeId, result, score, provisional, lines, more);
    }

    private BigDecimal sum(Function<Line, BigDecimal> part) {
        return lines.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
