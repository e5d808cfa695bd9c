package org.canxun.core.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;
import org.canxun.core.SigningProblem;

/**
 * What somebody drew as his signature: strokes of points, in thousandths of the width of the field it was drawn in; the
 * origin is the upper left corner. Immutable.
 */
public record Ink(List<List<Point>> strokes) {

    private static final int MOST = 1000;
    private static final int MOST_CHARACTERS = 100_000;
    /** A slip of the finger is no name. */
    private static final int LEAST_EXTENT = 20;
    private static final Pattern POINT = Pattern.compile("\\d{1,4},\\d{1,4}");

    public Ink {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** @param x and y from 0 to 1000, right and down */
    public record Point(int x, int y) {}

    /**
     * Reads what {@link #text} wrote: points {@code x,y} separated by blanks, strokes by semicolons.
     *
     * @throws ProblemException INK_UNREADABLE, INK_EMPTY
     */
    public static Ink parse(String text) throws ProblemException {
        var ink = read(text).orElseThrow(() -> new ProblemException(SigningProblem.INK_UNREADABLE));
        if (ink.extent() < LEAST_EXTENT) {
            throw new ProblemException(SigningProblem.INK_EMPTY);
        }
        return ink;
    }

    /** Empty when it is no ink. */
    static Optional<Ink> read(String text) {
        if (text == null || text.isBlank() || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var strokes = new ArrayList<List<Point>>();
        for (var stroke : text.strip().split("\\s*;\\s*")) {
            var points = new ArrayList<Point>();
            for (var point : stroke.split("\\s+")) {
                if (!POINT.matcher(point).matches()) {
                    return Optional.empty();
                }
                var parts = point.split(",");
                points.add(new Point(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
            }
            strokes.add(points);
        }
        var inside = strokes.stream().flatMap(List::stream).allMatch(p -> p.x() <= MOST && p.y() <= MOST);
        return inside && !strokes.isEmpty() ? Optional.of(new Ink(strokes)) : Optional.empty();
    }

    /** The longer side of the smallest box around it. */
    private int extent() {
        var x = strokes.stream().flatMap(List::stream).mapToInt(Point::x).summaryStatistics();
        var y = strokes.stream().flatMap(List::stream).mapToInt(Point::y).summaryStatistics();
        return Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin());
    }

    /** For storing. */
    public String text() {
        return strokes.stream().map(stroke -> stroke.stream().map(p -> p.x() + "," + p.y())
                .collect(Collectors.joining(" "))).collect(Collectors.joining(";"));
    }
}
