package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.canxun.model.ItemAnswer;
import org.canxun.ui.inspection.record.RecordingListener.Wish;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private final Recording r = new Recording();

    @Test
    void digitsFillAReadingAndLimitsAnswer() {
        r.go(Sample.FOOD, "F-C06");
        r.press("6");
        var entry = assertInstanceOf(Entry.Reading.class, r.model.entries().current().orElseThrow());
        assertEquals("6", entry.text());
        r.enter("6.5");
        assertEquals(List.of("measure F-C06 冷藏温度 6.5"), r.editor.calls);
        assertEquals(ItemAnswer.CONFORM, r.stored("F-C06").answer());
        assertEquals("F-C07", r.at());
    }

    @Test
    void readingOutsideItsLimitOpensTheFinding() {
        r.go(Sample.FOOD, "F-C06");
        r.press("1");
        r.enter("１２。5");
        assertEquals(ItemAnswer.NONCONFORM, r.stored("F-C06").answer());
        assertEquals("F-C06", r.at());
        assertEquals(List.of(Wish.FINDING), r.wishes);
    }

    @Test
    void twoQuantitiesAreAskedOneAfterTheOther() {
        r.go(Sample.FOOD, "F-D02");
        r.press("4");
        r.enter("4");
        var second = assertInstanceOf(Entry.Reading.class, r.model.entries().current().orElseThrow());
        assertEquals("热藏温度", second.quantity().name());
        r.enter("65");
        assertEquals(ItemAnswer.CONFORM, r.stored("F-D02").answer());
        assertEquals("F-D10", r.at());
    }

    @Test
    void firstOfTwoOutsideIsNotForgotten() {
        r.go(Sample.FOOD, "F-D02");
        r.press("9");
        r.enter("9");
        r.enter("65");
        assertEquals(ItemAnswer.NONCONFORM, r.stored("F-D02").answer());
        assertEquals(List.of(Wish.FINDING), r.wishes);
        assertEquals("F-D02", r.at());
    }

    @Test
    void firstOfTwoOutsideIsNotForgottenOnASlowDisk() {
        r.go(Sample.FOOD, "F-D02");
        r.recorder.hold();
        r.press("9");
        r.enter("9");
        r.enter("65");
        assertEquals(List.of(Wish.FINDING), r.wishes);
    }

    @Test
    void enterOffersTheReadingThereIs() {
        r.go(Sample.FOOD, "F-C06");
        r.press("6");
        r.enter("6.5");
        r.press("Up Enter");
        var entry = r.model.entries().current().orElseThrow();
        assertEquals("6.5", entry.text());
        assertTrue(entry.replace());
    }

    @Test
    void whatIsNoNumberIsNotTaken() {
        r.go(Sample.FOOD, "F-C06");
        r.press("6");
        r.enter("6.5.1");
        assertEquals(Optional.of(Entry.Flaw.NOT_A_NUMBER), r.model.entries().flaw());
        assertTrue(r.model.entries().current().isPresent());
        assertEquals(List.of(), r.editor.calls);
    }

    @Test
    void numberIsKeptWhenTheFocusGoesElsewhere() {
        r.go(Sample.FOOD, "F-C06");
        r.press("6");
        r.model.entries().typed("6.5");
        r.go(Sample.FOOD, "F-A01");
        assertEquals(List.of("measure F-C06 冷藏温度 6.5"), r.editor.calls);
        assertEquals("F-A01", r.at());
    }

    @Test
    void escapeDropsANumber() {
        r.go(Sample.FOOD, "F-C06");
        r.press("6");
        r.model.entries().cancel();
        r.press("Down");
        assertEquals(List.of(), r.editor.calls);
    }

    @Test
    void reasonIsAskedOnceAndOfferedAgain() {
        r.press("0");
        r.enter("本站不加工");
        assertEquals("F-A02", r.at());
        r.press("0");
        assertEquals("本站不加工", r.model.entries().current().orElseThrow().text());
        r.model.entries().commit();
        assertEquals("本站不加工", r.stored("F-A02").reason());
        assertEquals(ItemAnswer.NOT_APPLICABLE, r.stored("F-A02").answer());
    }

    @Test
    void reasonMustBeGiven() {
        r.press("0");
        r.enter("  ");
        assertEquals(Optional.of(Entry.Flaw.REASON_MISSING), r.model.entries().flaw());
        assertEquals(List.of(), r.editor.calls);
    }

    @Test
    void measuredItemsDoNotApplyByAlt() {
        r.go(Sample.FOOD, "F-C06");
        r.press("Alt+0");
        r.enter("无冷藏设备");
        assertEquals(ItemAnswer.NOT_APPLICABLE, r.stored("F-C06").answer());
    }

    @Test
    void choicesAreNumbered() {
        r.press("Alt+3 2");
        assertEquals(List.of("answer G1.01 CONFORM缺1项"), r.editor.calls);
        assertEquals("G1.02", r.at());
        r.press("Up 9");
        assertEquals(1, r.editor.calls.size());
    }

    @Test
    void countsAreTyped() {
        r.go(Sample.CIVIL, "G1.02");
        r.press("0");
        r.enter("0");
        assertEquals(List.of("answer G1.02 CONFORM0"), r.editor.calls);
        r.press("Alt+0");
        assertInstanceOf(Entry.Reason.class, r.model.entries().current().orElseThrow());
    }

    @Test
    void goesToAnItemByItsCode() {
        r.press("G");
        r.enter("c7");
        assertEquals("F-C07", r.at());
        r.press("Alt+2 Alt+G");
        r.enter("c7");
        assertEquals("X-C07", r.at());
        r.press("G");
        r.enter("G1.2");
        assertEquals("", r.model.entries().flaw().map(Enum::name).orElse(""));
        assertEquals("G1.02", r.at());
        r.press("G");
        r.enter("zz");
        assertEquals(Optional.of(Entry.Flaw.NO_SUCH_ITEM), r.model.entries().flaw());
    }
}
