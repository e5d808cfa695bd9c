package org.canxun.core.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a draw is about, as far as it tells whether another one repeats it. Whoever could leave out one site, or wait for
 * tomorrow, to draw again without a word would draw until the result pleases. So a draw repeats an earlier one
 *
 * <ul>
 * <li>over the same sites on the same day, whichever agencies are asked, or
 * <li>of the last {@value #DAYS} days that asked one of the same agencies, when at least half of the sites of the
 * smaller pool are in both pools.
 * </ul>
 *
 * Half of the smaller one, so that neither a larger nor a smaller list hides what it has in common with the other. A
 * plan that draws from the same sites every month is a reason like any other, and is recorded as one.
 */
record DrawScope(Set<String> sites, List<String> agencies, LocalDate day) {

    static final int DAYS = 30;

    /**
     * What change sets say that record a draw held under this rule. Draws of before say something else: they owed a
     * reason over the same sites on the same day only, and owe no more afterwards.
     */
    static final String REASON = "draw-30";

    DrawScope {
        sites = Set.copyOf(sites);
        agencies = List.copyOf(agencies);
    }

    static DrawScope of(Draw draw) {
        return new DrawScope(new HashSet<>(draw.objectPool()), draw.agencies(), draw.day());
    }

    /** Whether one draw after the other owes a reason; which of them came first is not asked here. */
    boolean repeats(DrawScope other) {
        // Devices in different zones may not agree on the day.
        long apart = Math.abs(ChronoUnit.DAYS.between(other.day, day));
        return again(other)
                || apart <= DAYS && !Collections.disjoint(agencies, other.agencies) && half(other);
    }

    /** Over the same sites on the same day. */
    boolean again(DrawScope other) {
        return day.equals(other.day) && sites.equals(other.sites);
    }

    private boolean half(DrawScope other) {
        int smaller = Math.min(sites.size(), other.sites.size());
        return smaller > 0 && 2 * shared(other) >= smaller;
    }

    int shared(DrawScope other) {
        return (int) sites.stream().filter(other.sites::contains).count();
    }
}
