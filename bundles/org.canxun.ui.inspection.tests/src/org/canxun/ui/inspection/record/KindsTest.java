package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.model.ItemAnswer;
import org.canxun.ui.inspection.record.RecordingListener.Wish;
import org.junit.jupiter.api.Test;

/** Every kind of item is answered by few keys, and no key records what it does not mean elsewhere. */
class KindsTest {

    private final Recording r = Kinds.recording();
    private final ItemWords words = new ItemWords(Words.chinese());

    private void go(String code) {
        r.go(r.model.record().id(), code);
    }

    @Test
    void keysMeanOnStatesWhatTheyMeanEverywhere() {
        var options = Options.of(r.stored("A01"));
        assertEquals(List.of("1 完好", "3 过期", "4 损坏", "0 无此设施"),
                options.all().stream().map(o -> o.key() + " " + o.content().label()).toList());
        assertEquals(List.of("1 液化石油气", "2 天然气"), Options.of(r.stored("A02")).all().stream()
                .map(o -> o.key() + " " + o.content().label()).toList(), "nothing is judged here, so digits count");
    }

    @Test
    void oneIsTheOnlyGoodStateAndGoesOn() {
        r.press("1");
        assertEquals("完好", r.stored("A01").choice());
        assertEquals("A02", r.at());
        assertEquals("符合", words.answer(r.stored("A01")));
        assertEquals("完好", words.value(r.stored("A01")));
    }

    @Test
    void twoLeadsToTheStatesWhereSeveralFail() {
        r.press("2");
        assertEquals(ItemAnswer.UNANSWERED, r.stored("A01").answer());
        assertEquals(List.of(Wish.ANSWER), r.wishes);
        r.press("4");
        assertEquals("损坏", r.stored("A01").choice());
        assertEquals("A01", r.at(), "a failed state asks for its finding");
        assertEquals(List.of(Wish.ANSWER, Wish.FINDING), r.wishes);
    }

    @Test
    void theStateThatSaysNotApplicableNeedsNoReason() {
        r.press("0");
        assertEquals(ItemAnswer.NOT_APPLICABLE, r.stored("A01").answer());
        assertEquals("无此设施", r.stored("A01").reason());
        assertEquals("A02", r.at());
    }

    @Test
    void aDigitWithoutAStateDoesNothing() {
        r.press("9");
        assertEquals(ItemAnswer.UNANSWERED, r.stored("A01").answer());
        assertEquals("A01", r.at());
    }

    @Test
    void whatIsOnlyChosenIsGivenAndNotPraised() {
        go("A02");
        r.press("2");
        assertEquals("已填", words.answer(r.stored("A02")));
        assertEquals("天然气", words.value(r.stored("A02")));
        assertEquals("A03", r.at());
    }

    @Test
    void severalChoicesAreToggledAndTakenByEnter() {
        go("A03");
        r.press("3 1 2 2");
        assertEquals(List.of("软管、接头老化", "通风差"), r.model.entries().picked(r.stored("A03")));
        assertEquals(ItemAnswer.UNANSWERED, r.stored("A03").answer(), "nothing is stored before Enter");
        r.press("Enter");
        assertEquals("软管、接头老化、通风差", r.stored("A03").choice(), "labels may have separators of their own");
        assertEquals("A04", r.at());
        go("A03");
        r.press("2 Enter");
        assertEquals(ItemAnswer.NONCONFORM, r.stored("A03").answer());
        assertEquals("软管、接头老化、无报警器、通风差", r.stored("A03").choice());
        assertEquals("A03", r.at());
        assertEquals(Wish.FINDING, r.wishes.get(r.wishes.size() - 1));
    }

    @Test
    void escapeDropsWhatWasToggledAndLeavingKeepsIt() {
        go("A03");
        r.press("1 Esc");
        assertFalse(r.model.entries().current().isPresent());
        go("A04");
        assertEquals(ItemAnswer.UNANSWERED, r.stored("A03").answer());
        go("A03");
        r.press("1 Down");
        assertEquals("软管、接头老化", r.stored("A03").choice());
        go("A03");
        r.press("1 Enter");
        assertEquals(ItemAnswer.UNANSWERED, r.stored("A03").answer(), "nothing chosen is no answer");
    }

    @Test
    void aTextIsStoredAfterAPauseAndCanBeEmptied() {
        go("A04");
        r.press("Enter");
        assertEquals(List.of(Wish.ANSWER), r.wishes);
        var key = TextKey.answer(new Place(r.model.record().id(), "A04"));
        r.model.typed(key, "示例燃气");
        r.later.pass(Typing.IDLE_MILLIS);
        assertEquals("示例燃气", r.stored("A04").given().text());
        assertEquals("已填", words.answer(r.stored("A04")));
        assertEquals("示例燃气", words.value(r.stored("A04")));
        r.model.typed(key, "");
        r.model.textDone();
        assertEquals(ItemAnswer.UNANSWERED, r.stored("A04").answer());
        assertEquals("A05", r.at());
    }

    @Test
    void oneOrTwoOnATextLeadsToItsField() {
        go("A04");
        r.press("1 2");
        assertEquals(List.of(Wish.ANSWER, Wish.ANSWER), r.wishes);
        assertEquals(ItemAnswer.UNANSWERED, r.stored("A04").answer());
    }

    @Test
    void countsStartWithTheirDigit() {
        go("A05");
        r.press("1");
        var entry = assertInstanceOf(Entry.Reading.class, r.model.entries().current().orElseThrow());
        assertEquals("1", entry.text());
        r.enter("1");
        assertEquals(ItemAnswer.NONCONFORM, r.stored("A05").answer());
        assertEquals("A05", r.at());
        r.press("3");
        r.enter("3");
        assertEquals(ItemAnswer.CONFORM, r.stored("A05").answer());
        assertEquals("用目视测", words.device(r.stored("A05").limits().get(0)));
    }

    @Test
    void aMeasurementWithoutLimitsIsGiven() {
        go("A06");
        r.model.run(Command.CONFORM);
        assertTrue(r.model.entries().current().isPresent(), "it asks for the number whatever key says conforming");
        r.enter("21.5");
        assertEquals("已填", words.answer(r.stored("A06")));
        assertEquals("21.5 ℃", words.value(r.stored("A06")));
    }

    @Test
    void aSurveyAsksForEveryOptionAndShowsTheMean() {
        go("A07");
        r.press("3");
        assertEquals("满意", ((Entry.Reading) r.model.entries().current().orElseThrow()).quantity().name());
        r.enter("3");
        r.enter("1");
        r.enter("");
        assertEquals(Optional.empty(), r.model.entries().current());
        assertEquals(new BigDecimal("90.00"), r.stored("A07").value());
        assertEquals("均值 90", words.answer(r.stored("A07")));
        assertEquals("4 人", words.value(r.stored("A07")));
        assertEquals("均值 90（4 人）", words.mean(r.stored("A07")));
    }

    @Test
    void theRestOfASectionGuessesNoChoicesNumbersOrTexts() {
        r.press("Shift+1");
        assertEquals(List.of(Wish.NOTHING_IN_SECTION), r.wishes);
        go("C01");
        r.press("Shift+1");
        assertEquals(Optional.of(new Entry.Rest("C 人员", List.of("C01"))), r.model.entries().current(),
                "what does not apply is left alone");
    }
}
