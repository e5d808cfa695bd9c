package org.canxun.ui.inspection.draws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.DrawProblem;
import org.canxun.core.Localized;
import org.canxun.ui.inspection.draws.PoolModel.SiteList;
import org.junit.jupiter.api.Test;

/** A site that is missing from the pool is never drawn, and nobody notices. */
class PoolModelTest {

    private static final Path FILE = Path.of("here", "名单.csv");

    private final PoolModel pool = new PoolModel(Town.sites(), Town.CODES, Town.TODAY);

    private String flaw() {
        return pool.flaw().map(flaw -> flaw.text(Locale.ROOT)).orElse("");
    }

    private void read(Path file, List<String> ids, Optional<Localized> trouble) {
        pool.read(new SiteList(file, ids, trouble));
    }

    @Test
    void everyChoiceNarrowsThePoolAndIsRecorded() {
        assertEquals("all", pool.basis());
        assertEquals(11, pool.ids().size());
        assertEquals(List.of("一街道", "二街道"), pool.subdistricts());
        pool.subdistrict("二街道");
        pool.type("POINT");
        assertEquals(List.of("s8", "s10"), pool.ids());
        assertEquals("subdistrict=二街道,type=POINT", pool.basis());
        pool.star("3");
        assertEquals(DrawProblem.DRAW_POOL_EMPTY.text(Locale.ROOT), flaw());
        pool.subdistrict("");
        pool.type("");
        assertEquals(List.of("s3"), pool.ids());
    }

    @Test
    void daysWithoutAVisitAreCountedToToday() {
        pool.days(30);
        assertTrue(pool.ids().contains("s1"), "visited 30 days ago");
        assertEquals("not-visited-since=2026-02-01", pool.basis());
        pool.days(31);
        assertTrue(!pool.ids().contains("s1") && pool.ids().size() == 10);
        pool.days(0);
        assertEquals(11, pool.ids().size());
    }

    @Test
    void aListCountsOnceItIsReadAndOnlyTheOneChosenLast() {
        pool.listed(true);
        assertEquals(DrawProblem.DRAW_FILE_MISSING.text(Locale.ROOT), flaw());
        pool.asks(Path.of("other.csv"));
        pool.asks(FILE);
        read(Path.of("other.csv"), List.of("s1"), Optional.empty());
        assertEquals(List.of(), pool.ids());
        read(FILE, List.of("s5", "s2", "s5"), Optional.empty());
        assertEquals(List.of("s2", "s5"), pool.ids(), "each once");
        assertEquals("名单.csv", pool.basis(), "the folder is nobody else's matter");
        assertEquals("", flaw());
        pool.listed(false);
        assertEquals(11, pool.ids().size());
    }

    @Test
    void aListThatCannotBeTakenSaysWhy() {
        pool.listed(true);
        pool.asks(FILE);
        read(FILE, List.of(), Optional.of(locale -> "读不懂"));
        assertEquals("读不懂", flaw());
        pool.asks(FILE);
        read(FILE, List.of("s2", "s12"), Optional.empty());
        assertEquals(DrawProblem.DRAW_SITE_CLOSED.text(Locale.ROOT, "12号店"), flaw());
    }
}
