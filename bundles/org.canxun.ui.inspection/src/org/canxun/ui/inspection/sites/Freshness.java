package org.canxun.ui.inspection.sites;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether a page may show something else than it would if it were read now. Hears of changes on any thread. */
final class Freshness {

    private final AtomicInteger changes = new AtomicInteger();
    private int shown = -1;
    private LocalDate day = LocalDate.MIN;

    /** Something changed that the page may show. */
    void changed() {
        changes.incrementAndGet();
    }

    /** Reading begins. @return what to hand over with what was read */
    int begin() {
        return changes.get();
    }

    /** What was read is shown. @param today the day by which it counts what is left */
    void shown(int begun, LocalDate today) {
        shown = begun;
        day = today;
    }

    boolean stale(LocalDate today) {
        return shown != changes.get() || !day.equals(today);
    }
}
