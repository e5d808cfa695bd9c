package org.canxun.benchmarks.probe;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Somebody who answers one agency after the other, item by item, and takes all of it back for the next time. */
final class Keys {

    /** Faster than anybody types. */
    private static final int KEY_EVERY_MS = 50;
    private static final int ANSWERS = 1000;
    private static final int AGENCIES = 4;

    private final Display display;
    private final Table items;
    private final Runnable end;
    private int sweep = -1;
    private int left;
    private int answers;

    /** @param end is run when all answers were given */
    Keys(Display display, Table items, Runnable end) {
        this.display = display;
        this.items = items;
        this.end = end;
    }

    void next() {
        if (answers == ANSWERS) {
            end.run();
            return;
        }
        if (left == 0) {
            begin();
        } else {
            left--;
            step();
        }
        display.timerExec(KEY_EVERY_MS, this::next);
    }

    /** Of each agency all items, first to answer them, then to take the answers back. */
    private void begin() {
        sweep++;
        if (sweep % 2 == 0) {
            press((char) ('1' + sweep / 2 % AGENCIES), SWT.ALT);
        }
        press(SWT.HOME, 0);
        left = items.getItemCount();
    }

    private void step() {
        if (sweep % 2 == 1) {
            press(SWT.DEL, 0);
            press(SWT.ARROW_DOWN, 0);
            return;
        }
        int before = items.getSelectionIndex();
        // Some fail, and the fields of the finding open.
        var fails = left % 10 == 5;
        press(fails ? '2' : '1', 0);
        var asked = asks();
        var moved = items.getSelectionIndex() != before;
        if (!fails && (asked || moved)) {
            answers++;
        }
        if (!moved) {
            // Where a number is asked for, 1 begins one; going on stores it.
            press(SWT.ARROW_DOWN, 0);
        }
    }

    private boolean asks() {
        for (Control child : items.getChildren()) {
            if (child instanceof Composite && child.isVisible()) {
                return true;
            }
        }
        return false;
    }

    private void press(int key, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        event.character = key >= '0' && key <= '9' ? (char) key : 0;
        items.notifyListeners(SWT.KeyDown, event);
    }
}
