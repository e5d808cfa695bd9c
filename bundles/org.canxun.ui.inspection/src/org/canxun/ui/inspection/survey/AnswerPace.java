package org.canxun.ui.inspection.survey;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * One touch is one answer: a finger that rests on a key and a hand that clicks twice must not answer the questions that
 * follow, which nobody has read yet.
 */
final class AnswerPace {

    /** Two clicks nearer to each other than this are one; nobody reads a question in that time. */
    private static final long APART = TimeUnit.MILLISECONDS.toNanos(400);

    private final LongSupplier clock;
    private Optional<Integer> held = Optional.empty();
    private Optional<Long> last = Optional.empty();

    /** @param clock in nanoseconds, one that nobody sets back */
    AnswerPace(LongSupplier clock) {
        this.clock = clock;
    }

    /** A key went down, or is held and repeats. @return whether it is to do something */
    boolean pressed(int key) {
        if (held.isPresent()) {
            return false;
        }
        held = Optional.of(key);
        return true;
    }

    void released(int key) {
        held = held.filter(k -> k != key);
    }

    /** The window does not hear of keys that are let go elsewhere. */
    void left() {
        held = Optional.empty();
    }

    /** A button was chosen. @return whether it is to do something */
    boolean chosen() {
        return last.filter(at -> clock.getAsLong() - at < APART).isEmpty();
    }

    /** An answer was given, in whatever way. */
    void answered() {
        last = Optional.of(clock.getAsLong());
    }
}
