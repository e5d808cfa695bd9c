package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.model.Evidence;
import org.canxun.model.OverlayMark;

/** The figures over a picture: what may be drawn, and what a journal says was drawn. */
public final class PhotoMarks {

    /** Figures over one picture. */
    public static final int MAX = 100;
    /** Characters of one text. */
    public static final int MAX_TEXT = 200;
    /** A millionth of the picture's width is less than a pixel of any camera. */
    private static final int DIGITS = 6;
    /** What has more digits would cost memory merely to be rounded. */
    private static final int MAX_DIGITS = 20;

    private static final PhotoMark WHOLE = PhotoMark.of(Shape.MOSAIC, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE,
            BigDecimal.ONE);

    private PhotoMarks() {}

    /** From below to above. What a hostile or newer journal says is bent until it can be drawn. */
    public static List<PhotoMark> of(Evidence evidence) {
        return evidence.getMarks().stream()
                .sorted(Comparator.comparingInt(OverlayMark::getPosition).thenComparing(OverlayMark::getId))
                .map(PhotoMarks::of).toList();
    }

    /**
     * What two people drew apart from each other.
     *
     * @param seen what was there when the one began
     * @param marks what the one wants there
     * @param now what is there: what was not seen has come since, and stays
     */
    static List<PhotoMark> together(List<PhotoMark> seen, List<PhotoMark> marks, List<PhotoMark> now) {
        var come = new ArrayList<>(now);
        seen.forEach(come::remove);
        marks.stream().filter(mark -> !seen.contains(mark)).forEach(come::remove);
        return Stream.concat(marks.stream(), come.stream()).toList();
    }

    /** A figure that only newer programs can draw may be there to hide something, and is a mosaic here. */
    static PhotoMark of(OverlayMark mark) {
        // A mosaic without a place covers everything: what it was to hide is not known.
        var x = within(mark.getX(), BigDecimal.ZERO);
        var y = within(mark.getY(), BigDecimal.ZERO);
        var toX = within(mark.getToX(), BigDecimal.ONE);
        var toY = within(mark.getToY(), BigDecimal.ONE);
        return shape(mark.getShape())
                .map(shape -> new PhotoMark(shape, x, y, toX, toY, mark.getText() == null ? "" : mark.getText()))
                .orElseGet(() -> x.equals(toX) || y.equals(toY) ? WHOLE : PhotoMark.of(Shape.MOSAIC, x, y, toX, toY));
    }

    static boolean known(OverlayMark mark) {
        return shape(mark.getShape()).isPresent();
    }

    private static Optional<Shape> shape(String name) {
        return Stream.of(Shape.values()).filter(shape -> shape.name().equals(name)).findFirst();
    }

    private static BigDecimal within(BigDecimal value, BigDecimal otherwise) {
        return value == null || unusual(value) ? otherwise
                : rounded(value.max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }

    private static boolean unusual(BigDecimal value) {
        return value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS;
    }

    /** A place as it is stored: within the picture, with no more digits than mean anything. */
    public static BigDecimal place(double fraction) {
        return rounded(BigDecimal.valueOf(Math.max(0, Math.min(1, fraction))));
    }

    private static BigDecimal rounded(BigDecimal value) {
        var plain = value.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** @throws ProblemException MARKS_TOO_MANY, MARK_OUTSIDE, MARK_EMPTY, MARK_TEXT_MISSING or MARK_TEXT_TOO_LONG */
    static List<PhotoMark> checked(List<PhotoMark> marks) throws ProblemException {
        if (marks.size() > MAX) {
            throw new ProblemException(EvidenceProblem.MARKS_TOO_MANY, marks.size(), MAX);
        }
        var checked = new ArrayList<PhotoMark>();
        for (var mark : marks) {
            checked.add(checked(mark));
        }
        return checked;
    }

    private static PhotoMark checked(PhotoMark mark) throws ProblemException {
        for (var place : List.of(mark.x(), mark.y(), mark.toX(), mark.toY())) {
            if (unusual(place) || place.signum() < 0 || place.compareTo(BigDecimal.ONE) > 0) {
                throw new ProblemException(EvidenceProblem.MARK_OUTSIDE, place.toString());
            }
        }
        var rounded = new PhotoMark(mark.shape(), rounded(mark.x()), rounded(mark.y()), rounded(mark.toX()),
                rounded(mark.toY()), mark.shape() == Shape.TEXT ? words(mark.text()) : "");
        var flat = rounded.x().equals(rounded.toX());
        var level = rounded.y().equals(rounded.toY());
        var nothing = switch (mark.shape()) {
            case TEXT -> false;
            case ARROW -> flat && level;
            case BOX, ELLIPSE, MOSAIC -> flat || level;
        };
        if (nothing) {
            throw new ProblemException(EvidenceProblem.MARK_EMPTY);
        }
        return rounded;
    }

    private static String words(String text) throws ProblemException {
        var plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        if (plain.isEmpty()) {
            throw new ProblemException(EvidenceProblem.MARK_TEXT_MISSING);
        }
        var length = plain.codePointCount(0, plain.length());
        if (length > MAX_TEXT) {
            throw new ProblemException(EvidenceProblem.MARK_TEXT_TOO_LONG, length, MAX_TEXT);
        }
        return plain;
    }
}
