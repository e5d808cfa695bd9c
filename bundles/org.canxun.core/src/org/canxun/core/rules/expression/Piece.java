package org.canxun.core.rules.expression;

import java.util.List;
import java.util.function.IntPredicate;

/** One part of a regular expression. */
sealed interface Piece {

    /** One character. */
    record One(IntPredicate test) implements Piece {}

    record Sequence(List<Piece> pieces) implements Piece {}

    record Alternatives(List<Piece> pieces) implements Piece {}

    /** @param most {@link #UNLIMITED} or at least {@code least} */
    record Repeat(Piece piece, int least, int most) implements Piece {}

    /** {@code ^} and {@code $}. */
    record Edge(boolean start) implements Piece {}

    int UNLIMITED = -1;
}
