package org.canxun.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Whoever leaves out a site, or waits for tomorrow, could draw until the result pleases, and nobody would know. */
class DrawScopeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final DrawScope EARLIER = scope(0, 10, DAY, "FOOD", "FIRE");

    private static DrawScope scope(int from, int to, LocalDate day, String... agencies) {
        Set<String> sites = IntStream.range(from, to).mapToObj(i -> "s" + i).collect(Collectors.toSet());
        return new DrawScope(sites, List.of(agencies), day);
    }

    /** A scope repeats another whichever of the two came first. */
    private static boolean repeats(DrawScope other) {
        assertEquals(other.repeats(EARLIER), EARLIER.repeats(other));
        return other.repeats(EARLIER);
    }

    @Test
    void theSameSitesOnTheSameDayAreARepetitionForWhicheverAgency() {
        assertTrue(repeats(scope(0, 10, DAY, "FOOD")));
        assertTrue(repeats(scope(0, 10, DAY, "HOUSING")));
        assertFalse(repeats(scope(0, 10, DAY.plusDays(1), "HOUSING")), "another agency draws on another day");
        assertFalse(repeats(scope(1, 10, DAY, "HOUSING")), "another agency draws from other sites");
    }

    @Test
    void leavingOutOrAddingAFewSitesIsStillARepetition() {
        assertTrue(repeats(scope(1, 10, DAY, "FIRE")));
        assertTrue(repeats(scope(0, 1, DAY, "FIRE")), "a part of the list");
        assertTrue(repeats(scope(0, 400, DAY, "FIRE")), "a list that holds the other");
        assertTrue(repeats(scope(5, 15, DAY, "FIRE")), "half of them");
        assertFalse(repeats(scope(6, 16, DAY, "FIRE")), "less than half of them");
        assertFalse(repeats(scope(10, 20, DAY, "FIRE")));
    }

    @Test
    void aMonthLaterItIsAnotherDraw() {
        assertTrue(repeats(scope(0, 10, DAY.plusDays(30), "FIRE")));
        assertFalse(repeats(scope(0, 10, DAY.plusDays(31), "FIRE")));
        assertTrue(repeats(scope(0, 10, DAY.minusDays(1), "FIRE")), "devices that do not agree on the day");
    }

    @Test
    void aRecordWithoutSitesRepeatsNothing() {
        assertFalse(repeats(scope(0, 0, DAY, "FIRE")));
    }
}
