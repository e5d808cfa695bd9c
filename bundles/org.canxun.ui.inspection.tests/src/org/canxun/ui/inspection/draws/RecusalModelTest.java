package org.canxun.ui.inspection.draws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.canxun.core.DrawProblem;
import org.canxun.core.draw.RandomDraws.Recusal;
import org.canxun.ui.inspection.draws.RecusalModel.Entry;
import org.junit.jupiter.api.Test;

/** An officer whose recusal gets lost on the way is drawn for a relative's canteen. */
class RecusalModelTest {

    private final CrewModel crew = new CrewModel(Town.CODES, Town.persons(), Town.TODAY);
    private final PoolModel pool = new PoolModel(Town.sites(), Town.CODES, Town.TODAY);
    private final RecusalModel recusals = new RecusalModel(crew, pool);

    private boolean add(String person, String site, String reason) {
        recusals.type(new Entry(person, site, reason));
        return recusals.add();
    }

    private String flaw() {
        return recusals.flaw().map(flaw -> flaw.text(Locale.ROOT)).orElse("");
    }

    @Test
    void recusalsAreAddedByNameByNumberOrByAPartOfBoth() {
        assertTrue(add("张1", "1号店", "配偶在此工作"));
        assertTrue(add("证FIRE2", "备10", "曾任职"));
        assertTrue(add("张2  市监  证FOOD2", "11号店  备11", "亲属"), "as the list offers them");
        assertEquals(List.of(new Recusal("FOOD1", "s1", "配偶在此工作"), new Recusal("FIRE2", "s10", "曾任职"),
                new Recusal("FOOD2", "s11", "亲属")), recusals.recusals());
        assertEquals("", flaw());
        assertTrue(add("李1", "备1", "亲属"), "a number that others begin with");
        assertEquals("s1", recusals.recusals().get(3).siteId());
        recusals.remove(1);
        assertEquals(3, recusals.lines().size());
    }

    @Test
    void whatNobodyCanMeanIsRefusedInWords() {
        assertFalse(add("张", "1号店", "亲属"));
        assertEquals(DrawProblem.DRAW_RECUSAL_SEVERAL.text(Locale.ROOT, "张"), flaw());
        assertFalse(add("李1", "13号店", "亲属"));
        assertEquals(DrawProblem.DRAW_RECUSAL_OUTSIDE.text(Locale.ROOT, "13号店"), flaw());
        assertFalse(add("李1", "12号店", "亲属"), "closed");
        assertFalse(add("李1", "", "亲属"));
        assertEquals(DrawProblem.DRAW_RECUSAL_INCOMPLETE.text(Locale.ROOT), flaw());
        assertFalse(add("李1", "1号店", " "));
        assertEquals(DrawProblem.DRAW_RECUSAL_REASON.text(Locale.ROOT, "李1"), flaw());
        assertEquals(List.of(), recusals.lines());
    }

    @Test
    void oneThatIsTypedAndNotAddedHoldsTheDrawUp() {
        recusals.nobody(true);
        assertFalse(add("", "", ""));
        assertEquals("", flaw(), "there is nothing to add");
        recusals.type(new Entry("张1", "", ""));
        assertEquals(DrawProblem.DRAW_RECUSAL_PENDING.text(Locale.ROOT), flaw());
        recusals.type(Entry.NONE);
        assertEquals("", flaw());
    }

    @Test
    void nobodyNeedsOneIsTakenBackByARecusal() {
        recusals.nobody(true);
        assertTrue(add("张1", "1号店", "亲属"));
        assertFalse(recusals.nobody());
        recusals.remove(0);
        assertEquals(DrawProblem.DRAW_RECUSALS_UNASKED.text(Locale.ROOT), flaw());
    }

    @Test
    void sitesAndAgenciesChosenOtherwiseSinceAreNoticed() {
        assertTrue(add("李1", "1号店", "亲属"));
        pool.subdistrict("二街道");
        assertEquals(DrawProblem.DRAW_RECUSAL_OUTSIDE.text(Locale.ROOT, "李1"), flaw());
        pool.subdistrict("");
        crew.takesPart("FIRE", false);
        assertEquals(DrawProblem.DRAW_RECUSAL_OUTSIDE.text(Locale.ROOT, "李1"), flaw());
    }

    @Test
    void whereTooFewWouldBeLeftNothingIsDrawn() {
        assertTrue(add("张1", "1号店", "亲属"));
        assertTrue(add("张1", "2号店", "亲属"));
        assertEquals("", flaw());
        assertTrue(add("张2", "1号店", "曾任职"));
        assertEquals(DrawProblem.DRAW_FEW_AFTER_RECUSAL.text(Locale.ROOT, "1号店", "市监", 2, 1), flaw());
    }
}
