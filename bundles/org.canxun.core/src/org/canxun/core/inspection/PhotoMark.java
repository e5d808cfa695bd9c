package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure drawn over a picture and stored apart from it. Places are fractions of the upright picture, 0 to 1 from its
 * upper left corner, so that a figure fits every copy whatever its size.
 *
 * @param x of the first corner, the tail of an arrow, or where a text begins
 * @param y of the same place; of a text, its upper edge
 * @param toX of the opposite corner or the head of an arrow; of a text the same as x
 * @param toY of the same place
 * @param text what a TEXT says; empty for the others
 */
public record PhotoMark(Shape shape, BigDecimal x, BigDecimal y, BigDecimal toX, BigDecimal toY, String text) {

    public PhotoMark {
        Objects.requireNonNull(shape);
        Objects.requireNonNull(x);
        Objects.requireNonNull(y);
        Objects.requireNonNull(toX);
        Objects.requireNonNull(toY);
        Objects.requireNonNull(text);
    }

    /** A figure without words. */
    public static PhotoMark of(Shape shape, BigDecimal x, BigDecimal y, BigDecimal toX, BigDecimal toY) {
        return new PhotoMark(shape, x, y, toX, toY, "");
    }

    /** Words that begin at a place. */
    public static PhotoMark text(BigDecimal x, BigDecimal y, String text) {
        return new PhotoMark(Shape.TEXT, x, y, x, y, text);
    }

    /** The journal keeps the names. */
    public enum Shape {
        ARROW, BOX, ELLIPSE, TEXT,
        /** Faces, names and numbers of people that must not leave with a copy (个人信息保护法 6, 28). */
        MOSAIC
    }
}
