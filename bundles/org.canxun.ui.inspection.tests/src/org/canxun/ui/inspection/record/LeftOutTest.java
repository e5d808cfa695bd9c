package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.canxun.core.Codes;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.inspection.record.RecordingListener.Wish;
import org.junit.jupiter.api.Test;

/** Whoever records is asked what applies, sees why the rest is not asked, and loses no answer and no place. */
class LeftOutTest {

    private final Recording r = Kinds.recording();
    private final Conditions conditions = new Conditions(Codes.NONE, Locale.ROOT, Words.chinese());

    private void go(String code) {
        r.go(r.model.record().id(), code);
    }

    @Test
    void whatDoesNotApplyIsHiddenBehindOneLine() {
        assertEquals(List.of("A 现场 0/7", "A01", "A02", "A03", "A04", "A05", "A06", "A07", "B 瓶装气 0/0", "2 left out",
                "C 人员 0/1", "C01", "1 left out"), r.shown());
        r.model.leftOut("B 瓶装气");
        assertEquals(List.of("B 瓶装气 0/0", "B01", "B02", "2 left out, shown"), r.shown().subList(8, 12));
        r.model.leftOut("B 瓶装气");
        assertFalse(r.shown().contains("B01"));
    }

    @Test
    void oneKeyShowsAllOfThem() {
        r.press("H");
        assertTrue(r.shown().containsAll(List.of("B01", "B02", "C02")));
        r.press("Alt+H");
        assertFalse(r.shown().contains("C02"));
        assertEquals(List.of(), r.wishes);
        var nothing = new Recording();
        nothing.press("H");
        assertEquals(List.of(Wish.NOTHING_LEFT_OUT), nothing.wishes);
    }

    @Test
    void theReasonIsSaidInWords() {
        assertEquals("A02 为 液化石油气", conditions.unmet(r.model.record(), r.stored("B01")));
        assertEquals("", conditions.unmet(r.model.record(), r.stored("A01")));
    }

    @Test
    void anAnswerBringsItemsAndTheFocusStaysOnItsItem() {
        go("C01");
        r.press("2");
        assertEquals("C01", r.at());
        assertTrue(r.shown().contains("C02"));
        r.model.textDone();
        assertEquals("C02", r.at());
        r.press("1");
        r.press("Up 1");
        assertEquals(ItemAnswer.CONFORM, r.stored("C02").answer(), "the old answer is kept");
        assertFalse(r.stored("C02").applies());
        assertEquals("C01", r.at(), "there is no item left to go on to");
        assertTrue(r.shown().contains("C02"), "an answer that does not count any more stays to be seen");
    }

    @Test
    void theItemInFocusStaysWhenItStopsToApply() {
        go("A02");
        r.press("1");
        go("B01");
        r.press("Ctrl+Z");
        assertFalse(r.stored("B01").applies());
        go("B01");
        assertEquals("B01", r.at());
        assertTrue(r.shown().contains("B01"));
        r.press("Down");
        assertEquals("C01", r.at());
        assertFalse(r.shown().contains("B01"));
    }

    @Test
    void whatDoesNotApplyTakesNoAnswerButGivesItsOldOneBack() {
        go("C01");
        r.press("2");
        go("C02");
        r.press("2");
        go("C01");
        r.press("1");
        go("C02");
        r.wishes.clear();
        r.press("1 2 0");
        assertEquals(List.of(Wish.NOT_ASKED, Wish.NOT_ASKED, Wish.NOT_ASKED), r.wishes);
        assertEquals(ItemAnswer.NONCONFORM, r.stored("C02").answer());
        r.press("Del");
        assertEquals(ItemAnswer.UNANSWERED, r.stored("C02").answer());
    }

    @Test
    void filtersAndKeysThatSeekPassByWhatDoesNotApply() {
        assertEquals(8, Filter.ALL.count(r.model.record()));
        r.press("F");
        assertFalse(r.shown().contains("B01"));
        assertFalse(String.join(" ", r.shown()).contains("left out"));
        r.press("F F");
        assertEquals(List.of(), r.shown(), "the only key item does not apply");
        r.press("F");
        assertEquals(Filter.ALL, r.model.filter(), "nothing to confirm, so that filter is passed by");
        go("A07");
        r.press("F8");
        assertEquals("C01", r.at());
        r.press("F8");
        assertEquals("A01", r.at());
    }
}
