package org.canxun.ui.inspection.signing;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.core.signing.Ink;
import org.canxun.core.signing.Ink.Point;

/**
 * Collects what a pen draws. Takes pixels of a field of a given width, keeps thousandths of that width; what leaves the
 * field stays at its edge.
 */
final class InkPad {

    static final int MOST = 1000;
    /** No name is longer; what a broken pen sends without end is not kept. */
    static final int MOST_POINTS = 9000;

    private final List<List<Point>> strokes = new ArrayList<>();
    private boolean drawing;
    private int points;

    /** @param width of the field, in the same unit as the place */
    void begin(int x, int y, int width) {
        drawing = true;
        strokes.add(new ArrayList<>());
        add(x, y, width);
    }

    void move(int x, int y, int width) {
        if (drawing) {
            add(x, y, width);
        }
    }

    void end() {
        drawing = false;
    }

    private void add(int x, int y, int width) {
        var stroke = strokes.get(strokes.size() - 1);
        var point = new Point(thousandths(x, width), thousandths(y, width));
        if (points < MOST_POINTS && (stroke.isEmpty() || !stroke.get(stroke.size() - 1).equals(point))) {
            stroke.add(point);
            points++;
        }
    }

    private static int thousandths(int pixels, int width) {
        return Math.max(0, Math.min(MOST, Math.round(pixels * (float) MOST / Math.max(1, width))));
    }

    /** Takes the last stroke back. */
    void back() {
        end();
        if (!strokes.isEmpty()) {
            points -= strokes.remove(strokes.size() - 1).size();
        }
    }

    void clear() {
        end();
        strokes.clear();
        points = 0;
    }

    /** Whether nothing more is taken. */
    boolean full() {
        return points >= MOST_POINTS;
    }

    List<List<Point>> strokes() {
        return strokes.stream().filter(stroke -> !stroke.isEmpty()).map(List::copyOf).toList();
    }

    /** @throws ProblemException INK_EMPTY where it is no name */
    Ink ink() throws ProblemException {
        var drawn = strokes();
        // Through the text it is stored as, so that what is refused is refused here.
        return drawn.isEmpty() ? Ink.parse("0,0") : Ink.parse(new Ink(drawn).text());
    }
}
