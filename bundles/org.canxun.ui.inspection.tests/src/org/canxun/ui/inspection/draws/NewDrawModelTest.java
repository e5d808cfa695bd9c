package org.canxun.ui.inspection.draws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.DrawProblem;
import org.canxun.core.draw.DrawPlan;
import org.canxun.core.draw.DrawPlan.Pool;
import org.canxun.core.draw.RandomDraws.GivenSeed;
import org.canxun.ui.inspection.draws.NewDrawModel.Field;
import org.canxun.ui.inspection.draws.NewDrawModel.Prepared;
import org.canxun.ui.inspection.draws.NewDrawModel.Step;
import org.junit.jupiter.api.Test;

/** Whoever draws must be told beside the field what is missing, before the lots fall and never after. */
class NewDrawModelTest {

    private static final Pool POOL = new Pool(1, "0".repeat(64));
    private static final DrawPlan FREE = new DrawPlan(POOL, POOL, POOL, Optional.empty(), 0);
    private static final DrawPlan OWING = new DrawPlan(POOL, POOL, POOL,
            Optional.of(Town.draw("all", "", List.of())), 3);

    private final NewDrawModel model = Town.model();

    private String flaw(Field field) {
        var flaw = model.flaws().get(field);
        return flaw == null ? "" : flaw.text(Locale.ROOT);
    }

    private void people() {
        model.next();
        assertEquals(Step.PEOPLE, model.step());
    }

    private void confirm() {
        people();
        model.recusals().nobody(true);
        model.witnesses("王");
        model.next();
        assertEquals(Step.CONFIRM, model.step());
    }

    @Test
    void whatIsChosenAlreadyCanBeDrawnFromAtOnce() {
        assertTrue(model.ready());
        assertEquals(11, model.pool().ids().size(), "a closed site is in no pool");
        assertEquals(List.of("FOOD", "FIRE"), model.crew().chosen(), "agencies without officers are not ticked");
        assertEquals(List.of("FOOD", "FIRE", "GAS"),
                model.crew().agencies().stream().map(agency -> agency.code()).toList());
    }

    @Test
    void moreSitesThanThereAreAndTooFewOfficersAreSaidBesideTheField() {
        model.count(12);
        assertEquals(DrawProblem.DRAW_COUNT.text(Locale.ROOT, 12, 11), flaw(Field.COUNT));
        model.crew().each(4);
        assertTrue(flaw(Field.AGENCIES).contains("市监"), flaw(Field.AGENCIES));
        model.crew().each(2);
        model.crew().takesPart("GAS", true);
        assertTrue(flaw(Field.AGENCIES).contains("燃气"), flaw(Field.AGENCIES));
        model.next();
        assertEquals(Step.POOL, model.step());
        model.crew().agencies().forEach(agency -> model.crew().takesPart(agency.code(), false));
        assertEquals(DrawProblem.DRAW_AGENCIES_MISSING.text(Locale.ROOT), flaw(Field.AGENCIES));
    }

    @Test
    void officersAreCountedOnTheDayOfTheVisit() {
        model.crew().each(3);
        assertTrue(model.ready());
        model.crew().validOn(Town.TODAY.plusYears(1));
        assertEquals(2, model.crew().officers("FOOD").size());
        assertTrue(flaw(Field.AGENCIES).contains("2027-03-02"), flaw(Field.AGENCIES));
    }

    @Test
    void nobodyDrawsWithoutHavingAskedForRecusalsAndWithoutAWitness() {
        people();
        assertEquals(DrawProblem.DRAW_RECUSALS_UNASKED.text(Locale.ROOT), flaw(Field.RECUSALS));
        assertEquals(DrawProblem.DRAW_WITNESS_MISSING.text(Locale.ROOT), flaw(Field.WITNESSES));
        model.recusals().nobody(true);
        model.witnesses("王、张1");
        assertEquals(DrawProblem.DRAW_WITNESS_SELF.text(Locale.ROOT, "张1"), flaw(Field.WITNESSES));
        model.witnesses(" 王 , 赵；钱\n");
        assertEquals(List.of("王", "赵", "钱"), model.witnesses());
        assertTrue(model.ready());
    }

    @Test
    void aSeedIsGivenWithItsOriginOrNotAtAll() {
        confirm();
        model.back();
        assertEquals(Optional.empty(), model.result().seed());
        model.seed("第1期");
        assertEquals(DrawProblem.DRAW_SEED.text(Locale.ROOT, 6, 256), flaw(Field.SEED));
        model.seed("082736");
        assertEquals(DrawProblem.DRAW_SEED_ORIGIN.text(Locale.ROOT), flaw(Field.ORIGIN));
        model.origin("双色球第2026001期");
        assertTrue(model.ready());
        assertEquals(Optional.of(new GivenSeed("082736", "双色球第2026001期")), model.result().seed());
        model.seed("");
        assertFalse(model.ready(), "an origin of no seed");
    }

    @Test
    void aReasonIsAskedForOnlyWhenOneIsOwed() {
        confirm();
        assertFalse(model.ready(), "nobody has seen yet what is drawn from");
        model.reason("随便");
        model.prepared(new Prepared(model.asks(), Optional.of(FREE), Optional.empty()));
        assertTrue(model.ready());
        assertEquals("", model.result().reason());
        model.reason(" ");
        model.prepared(new Prepared(model.asks(), Optional.of(OWING), Optional.empty()));
        assertTrue(flaw(Field.REASON).contains("2026-03-02") && flaw(Field.REASON).contains("3"), flaw(Field.REASON));
        model.reason("按月计划");
        assertTrue(model.ready());
        assertEquals("按月计划", model.result().reason());
    }

    @Test
    void anAnswerToAnEarlierQuestionIsDropped() {
        confirm();
        int first = model.asks();
        int second = model.asks();
        model.prepared(new Prepared(first, Optional.of(FREE), Optional.empty()));
        assertFalse(model.ready());
        model.prepared(new Prepared(second, Optional.empty(), Optional.of(locale -> "不行")));
        assertEquals("不行", flaw(Field.PLAN));
        assertFalse(model.ready());
    }

    @Test
    void whatIsAskedForIsWhatWasChosen() {
        model.pool().subdistrict("一街道");
        model.count(2);
        model.crew().takesPart("FIRE", false);
        confirm();
        var asked = model.result();
        assertEquals("subdistrict=一街道", asked.poolBasis());
        assertEquals(List.of("s1", "s2", "s3", "s4", "s5", "s6"), asked.siteIds());
        assertEquals(List.of("FOOD"), asked.agencies());
        assertEquals(2, asked.sites());
        assertEquals(2, asked.officers());
        assertEquals(Town.TODAY, asked.validOn());
        assertEquals(List.of("王"), asked.witnesses());
        assertEquals(List.of(), asked.recusals());
    }
}
