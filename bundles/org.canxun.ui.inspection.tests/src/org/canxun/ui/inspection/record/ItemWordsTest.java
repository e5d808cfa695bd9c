package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.LastTime.LastAnswer;
import org.canxun.model.ItemAnswer;
import org.canxun.model.TermUnit;
import org.junit.jupiter.api.Test;

class ItemWordsTest {

    private final ItemWords words = new ItemWords(Words.chinese());

    @Test
    void limitsAreSaidAsTheyBind() {
        assertEquals("0—8 ℃", words.limit(Sample.limit("冷藏温度", "0", "8")));
        assertEquals("≥ 70 ℃", words.limit(Sample.limit("中心温度", "70.0", null)));
        assertEquals("≤ -12 ℃", words.limit(Sample.limit("冷冻温度", null, "-12")));
    }

    @Test
    void readingsKeepTheirUnits() {
        var item = item("F-D02");
        var read = new ItemChange(item).readings(List.of(new ItemView.Reading("冷藏温度", new BigDecimal("4.0"), "℃"),
                new ItemView.Reading("热藏温度", new BigDecimal("100"), "℃"))).done();
        assertEquals("4 ℃ / 100 ℃", words.value(read));
    }

    @Test
    void appraisalsSayTheirStep() {
        var chosen = new ItemChange(item("G1.01")).answer(ItemAnswer.CONFORM, "", "缺1项", null).done();
        assertEquals("缺1项", words.answer(chosen));
        assertEquals("1/10 分", words.value(chosen));
    }

    @Test
    void termsNameTheirDays() {
        assertEquals("7 工作日", words.term(Optional.of(new Term(7, TermUnit.WORKING_DAY))));
        assertEquals("当场改正", words.term(Optional.of(new Term(0, TermUnit.CALENDAR_DAY))));
        assertEquals("", words.term(Optional.empty()));
    }

    @Test
    void longTextEndsInAnEllipsis() {
        assertEquals(List.of("一二三四", "五六七八"), TwoLines.of("一二三四五六七八", 4, 2, String::length));
        assertEquals(List.of("一二三四", "五六七…"), TwoLines.of("一二三四五六七八九", 4, 2, String::length));
        assertEquals(List.of("一二"), TwoLines.of("一二", 4, 2, String::length));
        assertEquals(List.of("good", "record"), TwoLines.of("good record", 6, 2, String::length));
    }

    @Test
    void aSignStaysWithItsNumber() {
        assertEquals(List.of("冷冻不高", "于-12℃"), TwoLines.of("冷冻不高于-12℃", 6, 2, String::length));
        assertEquals(List.of("冷冻不", "≤12"), TwoLines.of("冷冻不≤12", 4, 2, String::length));
        assertEquals(List.of("F-", "C07"), TwoLines.of("F-C07", 3, 2, String::length));
    }

    @Test
    void theTimeBeforeIsSaidWithItsMonthItsValueAndItsReason() {
        var today = LocalDate.of(2026, 11, 23);
        var failed = new ItemChange(item("F-A02")).answer(ItemAnswer.NONCONFORM, "", "", null)
                .finding(FindingChange.NONE.withText("许可证锁在抽屉里")).done();
        assertEquals("不符合（3月）\n许可证锁在抽屉里",
                words.lastTime(new LastAnswer(LocalDate.of(2026, 3, 2), failed), today));
        var notApplicable = new ItemChange(item("F-A03")).answer(ItemAnswer.NOT_APPLICABLE, "没有张贴处", "", null).done();
        assertEquals("不适用（2025年12月）\n没有张贴处",
                words.lastTime(new LastAnswer(LocalDate.of(2025, 12, 1), notApplicable), today));
        var read = new ItemChange(item("F-C06"))
                .readings(List.of(new ItemView.Reading("冷藏温度", new BigDecimal("6.5"), "℃"))).done();
        assertEquals("符合 6.5 ℃（3月）", words.lastTime(new LastAnswer(LocalDate.of(2026, 3, 2), read), today));
        var counted = new ItemChange(item("G1.02")).answer(ItemAnswer.CONFORM, "", "", new BigDecimal("4")).done();
        assertEquals("4 项，1/10 分（3月）", words.lastTime(new LastAnswer(LocalDate.of(2026, 3, 2), counted), today));
    }

    @Test
    void aNumberIsAskedByWhatItCounts() {
        assertEquals("达标项数", words.counted(item("G1.02")));
        assertEquals("项", words.countedUnit(item("G1.02")));
    }

    private static ItemView item(String code) {
        return Sample.inspection().records().stream().flatMap(r -> r.item(code).stream()).findFirst().orElseThrow();
    }
}
