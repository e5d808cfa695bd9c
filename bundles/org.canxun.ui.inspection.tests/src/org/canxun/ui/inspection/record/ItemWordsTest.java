package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.ItemView;
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

    private static ItemView item(String code) {
        return Sample.inspection().records().stream().flatMap(r -> r.item(code).stream()).findFirst().orElseThrow();
    }
}
