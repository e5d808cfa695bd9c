package org.canxun.ui.inspection.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.canxun.core.inspection.PhotoMark;

/** What was drawn before, as long as the window is open. Steps of the same kind with the same figure are one. */
final class MarksHistory {

    private final Deque<List<PhotoMark>> done = new ArrayDeque<>();
    private final Deque<List<PhotoMark>> undone = new ArrayDeque<>();
    private List<PhotoMark> now;
    private Kind last = Kind.OTHER;
    private int figure = -1;

    /** What was done. */
    enum Kind {
        MOVE, RESIZE, OTHER
    }

    MarksHistory(List<PhotoMark> now) {
        this.now = now;
    }

    List<PhotoMark> now() {
        return now;
    }

    /** @param which figure it was done to */
    void add(List<PhotoMark> marks, Kind kind, int which) {
        if (marks.equals(now)) {
            return;
        }
        if (kind == Kind.OTHER || kind != last || which != figure) {
            done.push(now);
        }
        undone.clear();
        now = marks;
        last = kind;
        figure = which;
    }

    boolean undoable() {
        return !done.isEmpty();
    }

    boolean redoable() {
        return !undone.isEmpty();
    }

    List<PhotoMark> undo() {
        return turn(done, undone);
    }

    List<PhotoMark> redo() {
        return turn(undone, done);
    }

    private List<PhotoMark> turn(Deque<List<PhotoMark>> from, Deque<List<PhotoMark>> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
            last = Kind.OTHER;
        }
        return now;
    }
}
