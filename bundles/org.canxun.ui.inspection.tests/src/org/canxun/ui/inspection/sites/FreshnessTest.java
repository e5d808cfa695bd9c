package org.canxun.ui.inspection.sites;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** A page that is read in vain makes people wait; one that is not read although it should be misleads them. */
class FreshnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Freshness freshness = new Freshness();

    @Test
    void whatIsShownStaysFreshUntilSomethingIsStoredOrTheDayEnds() {
        assertTrue(freshness.stale(DAY), "nothing was read yet");
        freshness.shown(freshness.begin(), DAY);
        assertFalse(freshness.stale(DAY));
        assertTrue(freshness.stale(DAY.plusDays(1)), "what is late is counted by the day");
        freshness.changed();
        assertTrue(freshness.stale(DAY));
    }

    @Test
    void whatIsStoredWhileThePageIsReadIsNotTakenForRead() {
        int begun = freshness.begin();
        freshness.changed();
        freshness.shown(begun, DAY);
        assertTrue(freshness.stale(DAY));
    }
}
