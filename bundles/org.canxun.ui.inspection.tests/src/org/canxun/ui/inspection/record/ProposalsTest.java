package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.meals.IndicatorValues.Proposal;
import org.canxun.ui.inspection.record.RecordingListener.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A grader takes over what figures say, sees how it was computed, and loses no answer of his own. */
class ProposalsTest {

    private final Recording r = new Recording();
    private final ProposalsModel model = new ProposalsModel(r.model.record(), Locale.CHINESE, Words.chinese());

    @BeforeEach
    void offer() {
        model.show(List.of(counted("F-A01", "82.00", false, false), counted("F-A02", "12", true, false),
                counted("F-A03", "3.50", false, true), missing("F-C07")));
    }

    private Proposal counted(String code, String value, boolean answered, boolean noted) {
        return new Proposal(r.model.record().id(), code, "日均人次", Optional.of(new BigDecimal(value)), Optional.empty(),
                "%", locale -> "820 人次 ÷ 20 天", answered, noted);
    }

    private Proposal missing(String code) {
        return new Proposal(r.model.record().id(), code, "天数", Optional.empty(), Optional.empty(), "", locale -> "缺数据",
                false, false);
    }

    @Test
    void whatIsOpenIsTickedAndTheRestSaysWhyNot() {
        assertEquals(List.of("", "已填", "", "不能得出"), model.lines().stream().map(ProposalsModel.Line::state).toList());
        assertEquals(List.of(true, false, true, false),
                model.lines().stream().map(ProposalsModel.Line::chosen).toList());
        assertEquals("82 %", model.lines().get(0).value());
        assertEquals("820 人次 ÷ 20 天", model.explanation(0));
        model.choose(0, false);
        assertEquals(List.of("F-A03"), model.chosen().stream().map(Proposal::itemCode).toList());
        model.choose(0, true);
        assertEquals(2, model.chosen().size());
    }

    @Test
    void whatIsDeclinedStaysSoWhenComputedAgain() {
        model.choose(0, false);
        model.show(List.of(counted("F-A01", "41.00", false, false)));
        assertEquals("41 %", model.lines().get(0).value());
        assertEquals(List.of(), model.chosen());
    }

    @Test
    void oneUndoTakesBackAllThatWasTaken() {
        r.model.whole().take(model.chosen());
        assertEquals(List.of("answer F-A01 CONFORM82.00", "note F-A01 820 人次 ÷ 20 天",
                "answer F-A03 CONFORM3.50"), r.editor.calls);
        assertEquals("820 人次 ÷ 20 天", r.stored("F-A01").note());
        r.press("Ctrl+Z");
        assertEquals("", r.stored("F-A01").note());
        assertTrue(r.stored("F-A03").value() == null);
    }

    @Test
    void whatSomebodyAnsweredMeanwhileStays() {
        r.press("1");
        r.model.whole().take(model.chosen());
        assertFalse(r.editor.calls.toString().contains("answer F-A01 CONFORM82"), r.editor.calls::toString);
    }

    @Test
    void aListWithoutFiguresSaysSo() {
        r.press("D");
        assertEquals(List.of(Wish.NOTHING_BY_DATA), r.wishes);
    }

    @Test
    void onlyWholeNumbersOfMealsCount() {
        assertEquals(Optional.of(new BigDecimal(120)), ProposalsModel.meals(" 120 "));
        for (var wrong : List.of("0", "-3", "12.5", "一百", "", "12345678")) {
            assertEquals(Optional.empty(), ProposalsModel.meals(wrong), wrong);
        }
    }
}
