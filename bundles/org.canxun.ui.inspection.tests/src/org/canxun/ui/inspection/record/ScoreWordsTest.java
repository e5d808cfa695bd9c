package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.RecordView;
import org.junit.jupiter.api.Test;

/** Who doubts a score finds every point of it explained. */
class ScoreWordsTest {

    private final Recording r = new Recording();
    private final ScoreWords words = new ScoreWords(new ItemWords(Words.chinese()), Words.chinese());

    private RecordView record(String id) {
        return r.model.view().record(id).orElseThrow();
    }

    private List<List<String>> rows(String id) {
        return words.lines(record(id)).stream().map(RowsView.Line::cells).toList();
    }

    @Test
    void theSumIsWrittenOutWithItsNumbers() {
        r.press("1 2 Down 0");
        r.enter("没有张贴处");
        assertEquals("市场监管 得分 50.0 = 得到 1 分 ÷ 计入 2 分 × 100 （暂计，还有未填项）", words.heading(record(Sample.FOOD)));
        assertTrue(words.summary(record(Sample.FOOD))
                .startsWith("满分 1 项，失分 1 项（共失 1 分）；不计入：不适用 1 项，未填 4 项，按条件不适用 0 项。"),
                words.summary(record(Sample.FOOD)));
    }

    @Test
    void whatWasLostStandsFirstAndWhatDoesNotCountSaysWhy() {
        r.press("1 2 Down 0");
        r.enter("没有张贴处");
        var rows = rows(Sample.FOOD);
        assertEquals(List.of("F-A02", "许可证正本挂在就餐区醒目处", "不符合", "0/1 分", "不符合，失 1 分"), rows.get(0));
        assertEquals("未填，暂不计入", rows.get(1).get(4));
        assertEquals(List.of("F-A03", "最近一次监督检查结果记录表已张贴且完整", "不适用", "—/1 分", "不适用，不计入：没有张贴处"), rows.get(5));
        assertEquals(List.of("F-A01 ★", "营业执照、食品经营许可证均在有效期内", "符合", "1/1 分", "得满分"), rows.get(6));
        assertEquals(7, rows.size());
    }

    @Test
    void anAppraisalPointsToItsRule() {
        r.go(Sample.CIVIL, "G1.01");
        r.press("2");
        var row = rows(Sample.CIVIL).get(0);
        assertEquals(List.of("G1.01", "无障碍", "缺1项", "1/10 分"), row.subList(0, 4));
        assertTrue(row.get(4).startsWith("失 9 分；评分标准："), row.get(4));
        assertEquals(BigDecimal.TEN, record(Sample.CIVIL).score().base());
    }

    @Test
    void aRecordWithoutAnswersSaysThatThereIsNoScoreYet() {
        assertEquals("消防救援 还没有得分：没有已填且适用的项目。", words.heading(record(Sample.FIRE)));
    }

    @Test
    void everyRowLeadsToItsItem() {
        assertEquals(List.of(new Place(Sample.FIRE, "X-A01"), new Place(Sample.FIRE, "X-C07")),
                words.lines(record(Sample.FIRE)).stream().map(RowsView.Line::place).toList());
    }
}
