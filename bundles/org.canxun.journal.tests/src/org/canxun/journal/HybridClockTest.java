package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class HybridClockTest {

    private static final long NOW = 1_790_000_000_000L;
    private static final long YEAR_2099 = 4_080_000_000_000L;
    private static final long MINUTE = 60_000;

    private final AtomicLong wall = new AtomicLong(NOW);
    private final HybridClock clock = new HybridClock(wall::get);

    @Test
    void noMomentIsGivenTwice() {
        var last = clock.now();
        for (int i = 0; i < 200_000; i++) {
            var next = clock.now();
            assertTrue(next.compareTo(last) > 0, next + " after " + last);
            assertTrue(next.counter() <= HybridClock.MAX_COUNTER);
            last = next;
        }
    }

    @Test
    void whatIsWrittenInKnowledgeOfAnotherDeviceIsLater() {
        var seen = new HybridTime(NOW + 4 * MINUTE, 3);
        assertTrue(clock.observe(seen));
        assertTrue(clock.now().compareTo(seen) > 0);
    }

    @Test
    void aDeviceFromTheFutureIsNotFollowed() {
        assertFalse(clock.observe(new HybridTime(NOW + 5 * MINUTE + 1, 0)));
        assertFalse(clock.observe(new HybridTime(Long.MAX_VALUE, Integer.MAX_VALUE)));
        assertEquals(NOW, clock.now().millis());
    }

    @Test
    void aLaptopThatWasSetTo2099Recovers() {
        wall.set(YEAR_2099);
        var wild = clock.now();
        wall.set(NOW);
        assertEquals(NOW, clock.now().millis());
        assertFalse(clock.observe(wild));
        wall.set(YEAR_2099);
        clock.now();
        wall.set(NOW);
        var seen = new HybridTime(NOW + 10, 7);
        assertTrue(clock.observe(seen));
        assertTrue(clock.now().compareTo(seen) > 0);
        assertTrue(clock.now().millis() < NOW + MINUTE);
    }

    @Test
    void aClockSetBackALittleDoesNotTurnTimeBack() {
        var before = clock.now();
        wall.addAndGet(-4 * MINUTE);
        assertTrue(clock.now().compareTo(before) > 0);
    }

    @Test
    void aFullCounterOfAnotherDeviceIsSurvived() {
        var full = new HybridTime(NOW, Integer.MAX_VALUE);
        clock.observe(full);
        assertTrue(clock.now().compareTo(full) > 0);
    }

    @Test
    void timeNeverFallsBackWhateverIsSeenWithinTheTolerance() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var last = clock.now();
            for (int i = 0; i < 50; i++) {
                wall.addAndGet(random.nextInt(4000) - 1000);
                clock.observe(new HybridTime(wall.get() + random.nextInt(600_000) - 300_000, random.nextInt(9)));
                var next = clock.now();
                assertTrue(next.compareTo(last) > 0 || last.millis() > wall.get() + 5 * MINUTE, "seed " + seed);
                last = next;
            }
        }
    }
}
