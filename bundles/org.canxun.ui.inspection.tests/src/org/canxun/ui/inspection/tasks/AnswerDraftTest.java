package org.canxun.ui.inspection.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;

import org.canxun.core.task.RecusalOutcome;
import org.canxun.core.task.TaskView.RecusalView;
import org.canxun.core.task.Tasks.NewRecusal;
import org.canxun.ui.inspection.tasks.AnswerDraft.Choice;
import org.canxun.ui.inspection.tasks.AnswerDraft.Lack;
import org.junit.jupiter.api.Test;

/** Whoever must keep away and is noted as free to go makes the whole inspection void. */
class AnswerDraftTest {

    private static AnswerDraft known(boolean bySite, RecusalOutcome outcome) {
        return new AnswerDraft(Optional.of(new RecusalView(bySite, outcome, "亲属", bySite ? "王局" : "", Instant.EPOCH,
                "Z", "甲")));
    }

    @Test
    void nobodyIsNotedAsFreeToGoBeforeTheyWereAsked() {
        var draft = new AnswerDraft(Optional.empty());
        assertEquals(Choice.OPEN, draft.choice());
        assertEquals(Optional.empty(), draft.answer());
        assertEquals(Optional.empty(), draft.lack());
        draft.choice(Choice.NONE);
        assertEquals(Optional.of(new NewRecusal(false, RecusalOutcome.NONE, "", "")), draft.answer());
    }

    @Test
    void whatIsKnownStandsThereAndIsNotNotedOnceMore() {
        var draft = known(false, RecusalOutcome.RECUSED);
        assertEquals(Choice.RECUSED, draft.choice());
        assertEquals("亲属", draft.reason());
        assertEquals(Optional.empty(), draft.answer());
        assertEquals(Choice.RECUSED_BY_SITE, known(true, RecusalOutcome.RECUSED).choice());
        assertEquals("王局", known(true, RecusalOutcome.REJECTED).decider());
        assertEquals(Choice.REJECTED_BY_SITE, known(true, RecusalOutcome.REJECTED).choice());
        draft.reason(" 股东 ");
        assertEquals(Optional.of(new NewRecusal(false, RecusalOutcome.RECUSED, "股东", "")), draft.answer());
    }

    @Test
    void aReasonAndWhoDecidedAreAskedForWhereTheyAreOwed() {
        var draft = new AnswerDraft(Optional.empty());
        draft.choice(Choice.REJECTED_BY_SITE);
        assertEquals(Optional.of(Lack.REASON), draft.lack());
        draft.reason("争议");
        assertEquals(Optional.of(Lack.DECIDER), draft.lack());
        assertEquals(Optional.empty(), draft.answer());
        draft.decider("王局");
        assertEquals(Optional.of(new NewRecusal(true, RecusalOutcome.REJECTED, "争议", "王局")), draft.answer());
        draft.choice(Choice.RECUSED);
        assertEquals("", draft.answer().orElseThrow().decidedBy(), "nobody decided");
        draft.choice(Choice.NONE);
        assertEquals("", draft.answer().orElseThrow().reason());
    }

    @Test
    void whoeverHadToKeepAwayGoesOnlyForAReasonOfItsOwnAndByWhoDecides() {
        var asked = known(false, RecusalOutcome.RECUSED);
        asked.choice(Choice.NONE);
        assertEquals("", asked.reason(), "why they had to keep away");
        assertEquals(Optional.of(Lack.REASON), asked.lack());
        asked.reason("弄错了人");
        assertEquals(Optional.of(new NewRecusal(false, RecusalOutcome.NONE, "弄错了人", "")), asked.answer());

        var decided = known(true, RecusalOutcome.RECUSED);
        decided.choice(Choice.NONE);
        decided.reason("弄错了人");
        assertEquals(Optional.of(Lack.DECIDER), decided.lack());
        decided.decider("王局");
        assertEquals("王局", decided.answer().orElseThrow().decidedBy());

        var unchanged = known(true, RecusalOutcome.RECUSED);
        unchanged.choice(Choice.NONE);
        unchanged.choice(Choice.RECUSED_BY_SITE);
        assertEquals(Optional.empty(), unchanged.answer());
        assertEquals("亲属", unchanged.reason());
        assertEquals(Optional.empty(), unchanged.lack());
    }
}
