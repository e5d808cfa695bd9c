package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.ui.inspection.record.RecordingListener.Wish;
import org.junit.jupiter.api.Test;

class TypingTest {

    private static final TextKey NOTE = TextKey.note(new Place(Sample.FOOD, "F-A01"));

    private final Recording r = new Recording();

    @Test
    void draftsAreKeptAtMostEveryThirdOfASecond() {
        r.model.typed(NOTE, "冰");
        r.model.typed(NOTE, "冰箱");
        assertEquals(List.of(), r.drafts.kept);
        r.later.pass(Typing.DRAFT_MILLIS);
        assertEquals(List.of("冰箱"), r.drafts.kept);
        r.model.typed(NOTE, "冰箱门");
        r.later.pass(Typing.DRAFT_MILLIS);
        assertEquals(List.of("冰箱", "冰箱门"), r.drafts.kept);
        assertEquals(List.of(), r.editor.calls);
    }

    @Test
    void aPauseMakesItAChangeAndDropsTheDraft() {
        r.model.typed(NOTE, "冰箱门破损");
        r.later.pass(Typing.DRAFT_MILLIS);
        r.later.pass(Typing.IDLE_MILLIS);
        assertEquals(List.of("note F-A01 冰箱门破损"), r.editor.calls);
        assertEquals(Optional.empty(), r.drafts.draft);
        assertFalse(r.model.unsaved(NOTE));
        r.model.leaveText();
        assertEquals(1, r.editor.calls.size());
    }

    @Test
    void typingGoesOnWhileItIsStored() {
        r.recorder.hold();
        r.model.typed(NOTE, "一");
        r.model.leaveText();
        r.model.typed(NOTE, "一二");
        r.recorder.release();
        assertEquals("一二", r.model.text(NOTE));
        assertTrue(r.model.unsaved(NOTE));
        r.model.leaveText();
        assertEquals("一二", r.stored("F-A01").note());
    }

    @Test
    void leavingTwiceStoresOnce() {
        r.recorder.hold();
        r.model.typed(NOTE, "一");
        r.model.leaveText();
        r.press("Down");
        r.recorder.release();
        assertEquals(List.of("note F-A01 一"), r.editor.calls);
    }

    @Test
    void textThatIsTakenBackIsNoChange() {
        r.model.typed(NOTE, "一");
        r.model.typed(NOTE, "");
        r.model.leaveText();
        assertEquals(List.of(), r.editor.calls);
        assertFalse(r.model.unsaved(NOTE));
    }

    @Test
    void failureKeepsTheTextAndTriesAgain() {
        r.editor.failure = Optional.of(Problem.STORE_WRITE_FAILED);
        r.model.typed(NOTE, "冰箱门破损");
        r.press("Down");
        assertEquals("冰箱门破损", r.model.text(NOTE));
        assertTrue(r.model.unsaved(NOTE));
        r.editor.failure = Optional.empty();
        r.press("Up");
        assertEquals("冰箱门破损", r.stored("F-A01").note());
        assertFalse(r.model.unsaved(NOTE));
    }

    @Test
    void draftsThatCannotBeKeptAreReportedOnce() {
        r.drafts.failing = true;
        r.model.typed(NOTE, "一");
        r.later.pass(Typing.DRAFT_MILLIS);
        r.model.typed(NOTE, "一二");
        r.later.pass(Typing.DRAFT_MILLIS);
        assertEquals(1, r.recorder.reported().size());
    }

    @Test
    void draftIsOfferedBackIntoItsField() {
        r.model.typed(TextKey.finding(new Place(Sample.FIRE, "X-C07")), "灭火器过");
        r.later.pass(Typing.DRAFT_MILLIS);
        var next = new Recording();
        assertTrue(next.model.restore(r.drafts.draft.orElseThrow()));
        assertEquals("X-C07", next.at());
        assertEquals("灭火器过", next.model.text(TextKey.finding(new Place(Sample.FIRE, "X-C07"))));
        assertEquals(List.of(Wish.FINDING), next.wishes);
    }

    @Test
    void draftThatWasStoredBeforeTheCrashIsNotOfferedAgain() throws ProblemException {
        r.model.typed(NOTE, "一二");
        r.later.pass(Typing.DRAFT_MILLIS);
        var draft = r.drafts.draft.orElseThrow();
        var next = new Recording();
        next.editor.note(Sample.FOOD, NOTE.place().itemCode(), "一二");
        next.model.refresh();
        assertFalse(next.model.restore(draft));
        assertFalse(next.model.unsaved(NOTE));
    }

    @Test
    void draftOfAReasonAsksAgain() {
        r.press("0");
        r.model.entries().typed("本站不");
        r.later.pass(Typing.DRAFT_MILLIS);
        var next = new Recording();
        assertTrue(next.model.restore(r.drafts.draft.orElseThrow()));
        assertEquals("本站不", next.model.entries().current().orElseThrow().text());
    }

    @Test
    void reasonBeingTypedIsNeverStoredByAPause() {
        r.press("0");
        r.model.entries().typed("本站不");
        r.later.pass(Typing.IDLE_MILLIS);
        assertEquals(List.of(), r.editor.calls);
        r.model.entries().cancel();
        assertEquals(Optional.empty(), r.drafts.draft);
    }

    @Test
    void undoTakesWhatWasTypedBack() {
        r.model.typed(NOTE, "一");
        r.press("Ctrl+Z");
        assertEquals("", r.stored("F-A01").note());
        assertEquals("", r.model.text(NOTE));
    }
}
