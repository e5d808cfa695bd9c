package org.canxun.ui.inspection.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.inspection.PhotoMarks;

/**
 * Figures being drawn over a picture, without a window. Places are fractions of the picture, as in {@link PhotoMark}.
 * What it holds may always be stored.
 */
final class MarksModel {

    /** How far from a line still means the line. */
    private static final double NEAR = 0.015;
    private static final double MIDDLE = 0.4;

    private final List<PhotoMark> before;
    private final MarksHistory history;
    private final MarkPlaces places;
    private List<PhotoMark> marks;
    private int selected = -1;
    private Shape tool = Shape.ARROW;
    private Optional<Drag> drag = Optional.empty();

    /** What the pointer does. @param from where it went down @param taken what it moves; empty when it draws */
    private record Drag(double x, double y, Optional<PhotoMark> taken, boolean resizes, boolean moved) {

        Drag further() {
            return new Drag(x, y, taken, resizes, true);
        }
    }

    /** @param sizes what words take of the picture */
    MarksModel(List<PhotoMark> marks, MarkPlaces.Sizes sizes) {
        places = new MarkPlaces(sizes);
        before = marks.stream().filter(places::storable).toList();
        this.marks = before;
        history = new MarksHistory(before);
    }

    /** From below to above, with what is being drawn. */
    List<PhotoMark> marks() {
        return marks;
    }

    boolean changed() {
        return !marks.equals(before);
    }

    Shape tool() {
        return tool;
    }

    void tool(Shape shape) {
        tool = shape;
    }

    /** Whether no figure can be added. */
    boolean full() {
        return marks.size() >= PhotoMarks.MAX;
    }

    Optional<PhotoMark> selected() {
        return selected < 0 ? Optional.empty() : Optional.of(marks.get(selected));
    }

    /** From 1, as people count; 0 when none is. */
    int selectedNumber() {
        return selected + 1;
    }

    /** What the figure selected takes. */
    Optional<MarkPlaces.Box> frame() {
        return selected().map(mark -> MarkPlaces.Box.of(mark, places.sizes()));
    }

    /** To the next figure or the one before; round and round. */
    void select(boolean forward) {
        if (!marks.isEmpty()) {
            selected = selected < 0 ? forward ? 0 : marks.size() - 1
                    : Math.floorMod(selected + (forward ? 1 : -1), marks.size());
        }
    }

    void unselect() {
        selected = -1;
    }

    // By keys

    /** Puts a figure of the tool in the middle; words are asked for first. @return whether there was room */
    boolean insert() {
        if (full() || tool == Shape.TEXT) {
            return false;
        }
        add(places.figure(tool, MIDDLE, MIDDLE, 1 - MIDDLE, 1 - MIDDLE));
        return true;
    }

    void move(double right, double down) {
        selected().ifPresent(mark -> change(places.moved(mark, right, down), MarksHistory.Kind.MOVE));
    }

    /** Moves the corner opposite to where it was begun, or an arrow's head. */
    void resize(double right, double down) {
        selected().flatMap(mark -> places.resized(mark, right, down))
                .ifPresent(mark -> change(mark, MarksHistory.Kind.RESIZE));
    }

    void remove() {
        if (selected >= 0) {
            var left = new ArrayList<>(marks);
            left.remove(selected);
            selected = Math.min(selected, left.size() - 1);
            keep(left, MarksHistory.Kind.OTHER);
        }
    }

    /** Puts words at a place; none, no figure. @return whether there was room */
    boolean write(double x, double y, String words) {
        var plain = plain(words);
        if (plain.isEmpty()) {
            return true;
        }
        if (full()) {
            return false;
        }
        add(places.text(x, y, plain));
        return true;
    }

    /** Other words for the text selected; none leave it as it is. */
    void rewrite(String words) {
        var plain = plain(words);
        selected().filter(mark -> mark.shape() == Shape.TEXT && !plain.isEmpty())
                .ifPresent(mark -> change(PhotoMark.text(mark.x(), mark.y(), plain), MarksHistory.Kind.OTHER));
    }

    private static String plain(String words) {
        var plain = words.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        int length = Math.min(PhotoMarks.MAX_TEXT, plain.codePointCount(0, plain.length()));
        return plain.substring(0, plain.offsetByCodePoints(0, length)).strip();
    }

    void undo() {
        show(history.undo());
    }

    void redo() {
        show(history.redo());
    }

    boolean undoable() {
        return history.undoable();
    }

    boolean redoable() {
        return history.redoable();
    }

    // By the pointer

    /** The pointer goes down: on a figure it takes it, beside all it begins to draw. */
    void press(double x, double y) {
        var corner = selected().filter(mark -> places.atCorner(mark, x, y, NEAR));
        if (corner.isEmpty()) {
            var again = selected().filter(mark -> places.filled(mark) && places.covers(mark, x, y)
                    || places.onLine(mark, x, y, NEAR));
            selected = again.isPresent() ? selected : topmost(x, y, false);
        }
        drag = Optional.of(new Drag(x, y, selected(), corner.isPresent(), false));
    }

    void drag(double x, double y) {
        drag.filter(d -> d.moved() || Math.hypot(x - d.x(), y - d.y()) >= MarkPlaces.SMALLEST).ifPresent(d -> {
            drag = Optional.of(d.further());
            if (d.taken().isPresent()) {
                var mark = d.taken().get();
                var shown = d.resizes() ? places.resized(mark, x - d.x(), y - d.y())
                        : Optional.of(places.moved(mark, x - d.x(), y - d.y()));
                shown.ifPresent(s -> marks = replaced(s));
            } else if (tool != Shape.TEXT && !full()) {
                marks = new ArrayList<>(history.now());
                marks.add(places.figure(tool, d.x(), d.y(), x, y));
            }
        });
    }

    /**
     * The pointer goes up.
     *
     * @return whether it was a click where the words of a text are to begin
     */
    boolean release(double x, double y) {
        drag(x, y);
        var ended = drag;
        drag = Optional.empty();
        if (ended.isEmpty()) {
            return false;
        }
        var d = ended.get();
        if (!d.moved()) {
            return clicked(d);
        }
        var shown = marks;
        marks = history.now();
        if (d.taken().isPresent()) {
            keep(shown, MarksHistory.Kind.OTHER);
        } else if (shown.size() > marks.size()) {
            var drawn = shown.get(shown.size() - 1);
            if (places.drawable(drawn)) {
                add(drawn);
            }
        }
        return false;
    }

    private boolean clicked(Drag d) {
        if (d.taken().isPresent()) {
            return false;
        }
        selected = topmost(d.x(), d.y(), true);
        return selected < 0 && tool == Shape.TEXT && !full();
    }

    /** @param inside whether a place within a frame counts as well */
    private int topmost(double x, double y, boolean inside) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            var mark = marks.get(i);
            if (places.onLine(mark, x, y, NEAR)
                    || (inside || mark.shape() == Shape.TEXT) && places.covers(mark, x, y)) {
                return i;
            }
        }
        return -1;
    }

    private void add(PhotoMark mark) {
        var more = new ArrayList<>(history.now());
        more.add(mark);
        selected = more.size() - 1;
        keep(more, MarksHistory.Kind.OTHER);
    }

    private void change(PhotoMark mark, MarksHistory.Kind kind) {
        keep(replaced(mark), kind);
    }

    private List<PhotoMark> replaced(PhotoMark mark) {
        var others = new ArrayList<>(history.now());
        others.set(selected, mark);
        return others;
    }

    private void keep(List<PhotoMark> wanted, MarksHistory.Kind kind) {
        marks = List.copyOf(wanted);
        history.add(marks, kind, selected);
    }

    private void show(List<PhotoMark> wanted) {
        marks = wanted;
        selected = Math.min(selected, marks.size() - 1);
    }
}
