package org.canxun.ui.inspection.evidence;

import java.util.Optional;

import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.inspection.PhotoMarks;

/** Where figures lie: in fractions of the picture, never outside of it. */
record MarkPlaces(Sizes sizes) {

    /** What is smaller was a click. */
    static final double SMALLEST = 0.01;

    /** Says what words take. */
    @FunctionalInterface
    interface Sizes {

        /** Width and height in fractions of the picture. */
        double[] of(PhotoMark text);
    }

    PhotoMark figure(Shape shape, double x, double y, double toX, double toY) {
        return PhotoMark.of(shape, PhotoMarks.place(x), PhotoMarks.place(y), PhotoMarks.place(toX),
                PhotoMarks.place(toY));
    }

    PhotoMark text(double x, double y, String words) {
        return PhotoMark.text(PhotoMarks.place(x), PhotoMarks.place(y), words);
    }

    /** As far as the whole figure stays within the picture. */
    PhotoMark moved(PhotoMark mark, double right, double down) {
        var box = Box.of(mark, sizes);
        double dx = within(right, -box.left(), 1 - box.right());
        double dy = within(down, -box.top(), 1 - box.bottom());
        return mark.shape() == Shape.TEXT ? text(box.left() + dx, box.top() + dy, mark.text())
                : figure(mark.shape(), mark.x().doubleValue() + dx, mark.y().doubleValue() + dy,
                        mark.toX().doubleValue() + dx, mark.toY().doubleValue() + dy);
    }

    /** Empty when nothing would be left of it, or it has no size of its own. */
    Optional<PhotoMark> resized(PhotoMark mark, double right, double down) {
        return Optional.of(mark).filter(m -> m.shape() != Shape.TEXT)
                .map(m -> figure(m.shape(), m.x().doubleValue(), m.y().doubleValue(),
                        m.toX().doubleValue() + right, m.toY().doubleValue() + down))
                .filter(this::drawable);
    }

    /** Whether it is large enough to be seen. */
    boolean drawable(PhotoMark mark) {
        return larger(mark, SMALLEST);
    }

    /** Whether it may be stored: what other programs wrote may have no size at all. */
    boolean storable(PhotoMark mark) {
        return larger(mark, 0);
    }

    private boolean larger(PhotoMark mark, double than) {
        var box = Box.of(mark, sizes);
        return switch (mark.shape()) {
            case TEXT -> !mark.text().isBlank();
            case ARROW -> Math.hypot(box.width(), box.height()) > than;
            case BOX, ELLIPSE, MOSAIC -> box.width() > than && box.height() > than;
        };
    }

    /** Whether it is taken hold of within as well. */
    boolean filled(PhotoMark mark) {
        return mark.shape() == Shape.TEXT || mark.shape() == Shape.MOSAIC;
    }

    boolean covers(PhotoMark mark, double x, double y) {
        return mark.shape() != Shape.ARROW && Box.of(mark, sizes).wider(0).has(x, y);
    }

    boolean atCorner(PhotoMark mark, double x, double y, double near) {
        return mark.shape() != Shape.TEXT
                && Math.hypot(mark.toX().doubleValue() - x, mark.toY().doubleValue() - y) <= near;
    }

    /** Whether a place is on what is drawn of it rather than within. */
    boolean onLine(PhotoMark mark, double x, double y, double near) {
        var box = Box.of(mark, sizes);
        return switch (mark.shape()) {
            case TEXT -> false;
            case ARROW -> fromArrow(mark, x, y) <= near;
            case BOX, MOSAIC -> box.wider(near).has(x, y) && !box.wider(-near).has(x, y);
            case ELLIPSE -> box.wider(near).round(x, y) && !box.wider(-near).round(x, y);
        };
    }

    private static double fromArrow(PhotoMark mark, double x, double y) {
        double fromX = mark.x().doubleValue();
        double fromY = mark.y().doubleValue();
        double dx = mark.toX().doubleValue() - fromX;
        double dy = mark.toY().doubleValue() - fromY;
        double along = within(((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy), 0, 1);
        return Math.hypot(fromX + along * dx - x, fromY + along * dy - y);
    }

    private static double within(double value, double least, double most) {
        return Math.max(Math.min(least, 0), Math.min(Math.max(most, 0), value));
    }

    /** What a figure takes. */
    record Box(double left, double top, double right, double bottom) {

        static Box of(PhotoMark mark, Sizes sizes) {
            double x = mark.x().doubleValue();
            double y = mark.y().doubleValue();
            if (mark.shape() == Shape.TEXT) {
                var size = sizes.of(mark);
                // Drawn to the left and up as far as it needs to be read whole.
                double left = Math.max(0, Math.min(x, 1 - size[0]));
                double top = Math.max(0, Math.min(y, 1 - size[1]));
                return new Box(left, top, left + size[0], top + size[1]);
            }
            double toX = mark.toX().doubleValue();
            double toY = mark.toY().doubleValue();
            return new Box(Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY));
        }

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        Box wider(double by) {
            return new Box(left - by, top - by, right + by, bottom + by);
        }

        boolean has(double x, double y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }

        boolean round(double x, double y) {
            double rx = width() / 2;
            double ry = height() / 2;
            return rx > 0 && ry > 0
                    && Math.pow((x - left - rx) / rx, 2) + Math.pow((y - top - ry) / ry, 2) <= 1;
        }
    }
}
