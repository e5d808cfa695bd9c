package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingChange.Way;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;
import org.canxun.model.TermUnit;
import org.canxun.ui.inspection.record.RecordingListener.Wish;
import org.junit.jupiter.api.Test;

class RecordingModelTest {

    private final Recording r = new Recording();

    @Test
    void conformGoesOnBeforeItIsStored() {
        r.recorder.hold();
        r.press("1 1");
        assertEquals("F-A03", r.at());
        assertEquals(ItemAnswer.UNANSWERED, r.model.record().items().get(0).answer());
        r.recorder.release();
        assertEquals(ItemAnswer.CONFORM, r.model.record().items().get(0).answer());
        assertEquals(List.of("answer F-A01 CONFORM", "answer F-A02 CONFORM"), r.editor.calls);
        assertEquals("F-A03", r.at());
    }

    @Test
    void sameAnswerIsNotRecordedTwice() {
        r.press("1 Up 1");
        assertEquals(List.of("answer F-A01 CONFORM"), r.editor.calls);
        assertEquals("F-A02", r.at());
    }

    @Test
    void answeringAgainSettlesAConflict() throws Exception {
        r.press("1 Up");
        r.editor.elsewhere(Sample.FOOD, "F-A01", ItemChange::conflicting);
        r.model.refresh();
        assertTrue(r.model.item().orElseThrow().conflicting());
        r.press("1");
        assertFalse(r.stored("F-A01").conflicting());
    }

    @Test
    void nonconformStaysAndOpensTheFinding() {
        r.press("2");
        assertEquals("F-A01", r.at());
        assertEquals(List.of(Wish.FINDING), r.wishes);
        r.model.typed(TextKey.finding(r.model.place().orElseThrow()), "许可证过期 ");
        r.model.textDone();
        assertEquals("F-A02", r.at());
        assertEquals("许可证过期", r.stored("F-A01").finding().orElseThrow().text());
        assertEquals(Wish.LIST, r.wishes.get(r.wishes.size() - 1));
    }

    @Test
    void lastItemSaysSo() {
        r.press("End 1");
        assertEquals("F-D10", r.at());
        assertEquals(List.of(Wish.END_OF_LIST), r.wishes);
    }

    @Test
    void clearTakesTheAnswerBack() {
        r.press("1 Up Del");
        assertEquals(ItemAnswer.UNANSWERED, r.stored("F-A01").answer());
    }

    @Test
    void undoAndRedoGoToWhatChanged() {
        r.press("1 1 End Ctrl+Z");
        assertEquals("F-A02", r.at());
        assertEquals(ItemAnswer.UNANSWERED, r.stored("F-A02").answer());
        r.press("Home Ctrl+Y");
        assertEquals("F-A02", r.at());
        assertEquals(ItemAnswer.CONFORM, r.stored("F-A02").answer());
    }

    @Test
    void undoWithNothingDoneSaysSo() {
        r.press("Ctrl+Z");
        assertEquals(List.of(Wish.NOTHING_TO_UNDO), r.wishes);
        assertEquals(List.of(), r.editor.calls);
    }

    @Test
    void undoTakesARestOfSectionBackAtOnce() {
        r.press("Shift+1");
        r.model.entries().commit();
        assertEquals(3, r.editor.view().record(Sample.FOOD).orElseThrow().progress().conforming());
        r.press("Ctrl+Z");
        assertEquals(0, r.editor.view().record(Sample.FOOD).orElseThrow().progress().conforming());
        r.press("Ctrl+Y");
        assertEquals(3, r.editor.view().record(Sample.FOOD).orElseThrow().progress().conforming());
    }

    @Test
    void restOfSectionNamesWhatItMeansAndLeavesReadings() {
        r.go(Sample.FOOD, "F-C07");
        r.press("Shift+1");
        assertEquals(Optional.of(new Entry.Rest("C 原料控制", List.of("F-C07"))), r.model.entries().current());
        r.model.entries().cancel();
        assertEquals(List.of(), r.editor.calls);
    }

    @Test
    void agenciesRememberTheirPlace() {
        r.press("Down Down Alt+2 Down Alt+1");
        assertEquals("F-A03", r.at());
        r.press("Alt+2");
        assertEquals("X-C07", r.at());
        r.press("Alt+4");
        assertEquals("X-C07", r.at());
    }

    @Test
    void opensWhereOneLeftOff() {
        r.go(Sample.FIRE, "X-C07");
        r.press("1");
        assertEquals("X-C07", new Recording(r.editor.view()).at());
    }

    @Test
    void keepsThePlaceWhenTheViewIsRefreshed() throws Exception {
        r.go(Sample.FOOD, "F-C07");
        r.editor.elsewhere(Sample.FOOD, "F-A01", i -> i.note("同事写的"));
        r.model.refresh();
        assertEquals("F-C07", r.at());
        assertEquals("同事写的", r.model.record().items().get(0).note());
    }

    @Test
    void seeksUnansweredRoundTheEnds() {
        r.press("1 1 End F8");
        assertEquals("F-A03", r.at());
        r.press("Shift+F8");
        assertEquals("F-D10", r.at());
    }

    @Test
    void failureShowsWhatIsStored() {
        r.editor.failure = Optional.of(Problem.STORE_WRITE_FAILED);
        r.press("1");
        assertEquals(1, r.recorder.reported().size());
        assertEquals("F-A02", r.at());
        assertEquals(ItemAnswer.UNANSWERED, r.model.record().items().get(0).answer());
    }

    @Test
    void completedRecordsTakeSupplementsOnly() {
        r.press("Alt+2 1 1 F9");
        assertEquals(List.of(Sample.FIRE + " 0"), r.completing);
        r.model.whole().complete(Sample.FIRE);
        int calls = r.editor.calls.size();
        r.press("Home 2 0 Shift+1 P");
        assertEquals(calls, r.editor.calls.size());
        assertEquals(Wish.RECORD_COMPLETED, r.wishes.get(r.wishes.size() - 1));
        var place = r.model.place().orElseThrow();
        r.model.typed(TextKey.supplement(place), "补充：灭火器已更换");
        r.model.whole().supplement(place);
        assertEquals("supplement X-A01 补充：灭火器已更换", r.editor.calls.get(calls));
        assertEquals("", r.model.text(TextKey.supplement(place)));
    }

    @Test
    void anItemThatTakesANumberOrAWordIsAskedForItsNumber() {
        var item = Sample.appraisal("G1.06", List.of("缺牌匾"), Optional.of(new ItemView.Counted("缺项数", "项")));
        assertEquals(Asks.COUNT, Asks.of(RecordKind.APPRAISAL, item));
        var recording = new Recording(Sample.civilOnly(item));
        recording.press("3");
        recording.enter("3");
        assertEquals(List.of("answer G1.06 CONFORM3"), recording.editor.calls);
        recording.model.answers().choose(recording.model.item().orElseThrow(), 0);
        assertEquals("answer G1.06 CONFORM缺牌匾", recording.editor.calls.get(1));
    }

    @Test
    void blockersAreNamedBeforeCompleting() {
        r.press("F9");
        assertEquals(List.of(Sample.FOOD + " 7"), r.completing);
    }

    @Test
    void termKeepsTheTextAndTextKeepsTheTerm() {
        r.press("2");
        var place = new Place(Sample.FOOD, "F-A01");
        r.model.typed(TextKey.finding(place), "过期");
        r.model.finding(place, FindingChange.of(Way.deadline(7, TermUnit.WORKING_DAY)));
        r.model.typed(TextKey.finding(place), "过期三天");
        r.model.leaveText();
        assertEquals("过期三天", r.stored("F-A01").finding().orElseThrow().text());
        assertEquals(Optional.of(new Term(7, TermUnit.WORKING_DAY)), r.stored("F-A01").finding().orElseThrow().term());
    }
}
