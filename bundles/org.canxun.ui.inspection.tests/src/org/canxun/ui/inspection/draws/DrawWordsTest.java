package org.canxun.ui.inspection.draws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.canxun.core.DrawProblem;
import org.canxun.core.draw.CheckedDraw;
import org.canxun.core.draw.DrawFault;
import org.junit.jupiter.api.Test;

/** Whoever looks at a draw years later must find in it all that it takes to replay it, and whether it still holds. */
class DrawWordsTest {

    private static final DrawWords WORDS = Town.words(Locale.ROOT);

    private static String facts(String basis, String origin, String... recusals) {
        return String.join("\n", WORDS.facts(Town.draw(basis, origin, List.of(recusals))));
    }

    @Test
    void everythingThatIsRecordedIsShown() {
        var facts = facts("subdistrict=一街道,type=POINT,not-visited-since=2026-01-01", "",
                "s1\tFOOD\tFOOD1\t配偶在此工作");
        for (var word : List.of("2026-03-02 12:05:06 Asia/Shanghai", "张1", "王、赵", "再抽理由：名单有误", "d0",
                "3 个（一街道、助餐点、2026-01-01 起没有检查过）", "a".repeat(64), "b".repeat(64), "c".repeat(64),
                "张1（市监）回避 1号店：配偶在此工作", "程序生成", "0a1b2c", "canxun-draw/1")) {
            assertTrue(facts.contains(word), word + " is not in " + facts);
        }
        assertTrue(facts("all", "双色球第2026001期").contains("公开于 双色球第2026001期"));
        assertTrue(facts("all", "").contains("回避：没有"));
    }

    @Test
    void howThePoolWasChosenIsSaidInWordsAsFarAsItIsUnderstood() {
        assertEquals("全部未停业的站点", WORDS.basis("all"));
        assertEquals("名单文件 本月.csv", WORDS.basis("本月.csv"));
        assertEquals("名单文件 2026=一季度.csv", WORDS.basis("2026=一季度.csv"));
        assertEquals("甲,乙街道、助餐点", WORDS.basis("subdistrict=甲\\,乙街道,type=POINT"));
        assertEquals("type=POINT,colour=red", WORDS.basis("type=POINT,colour=red"), "as another version recorded it");
        assertEquals("Three stars, not visited since 2026-01-01",
                Town.words(Locale.ENGLISH).basis("star=3,not-visited-since=2026-01-01"));
    }

    @Test
    void aBrokenLineFromAnotherDeviceIsShownAsItIs() {
        assertTrue(facts("all", "", "s1\tFOOD").contains("s1 FOOD"));
    }

    @Test
    void resultsAreARowForEachSiteAndAgencyInTheOrderDrawn() {
        var rows = ResultRow.of(Town.draw("all", "", List.of()));
        assertEquals(List.of("1 2号店 备2 FOOD", "1 2号店 备2 FIRE", "2 1号店 备1 FOOD"), rows.stream()
                .map(r -> r.place() + " " + r.site() + " " + r.filingNumber() + " " + r.agencyCode()).toList());
        assertEquals("张1 证FOOD1、张2 证FOOD2", WORDS.officers(rows.get(0)));
        assertEquals("李1", WORDS.officers(rows.get(1)), "without a number");
        assertEquals(rows.size(), rows.stream().map(ResultRow::key).distinct().count());
    }

    @Test
    void aDrawThatDoesNotHoldIsMarkedInTheListAndSaysWhatToDo() {
        var draw = Town.draw("all", "", List.of());
        var faults = List.of(new DrawFault(DrawProblem.DRAW_RESULTS_OTHER, List.of()),
                new DrawFault(DrawProblem.DRAW_REPEAT_SILENT, List.of("2026-03-01", "d0")));
        var checked = new CheckedDraw(draw, faults);
        var column = DrawColumns.draws(WORDS).stream().filter(c -> c.id().equals("check")).findFirst().orElseThrow();
        assertEquals("记录被改动；重抽没有写理由", column.text().apply(checked));
        assertEquals("与记录相符", column.text().apply(new CheckedDraw(draw, List.of())));
        var verdict = WORDS.verdict(checked);
        assertTrue(verdict.contains("请不要使用这次结果") && verdict.contains("2026-03-01"), verdict);
    }

    @Test
    void aCopyHasTheFactsTheVerdictAndTheResultsAsATable() {
        var draw = Town.draw("all", "", List.of());
        var copy = WORDS.copy(new CheckedDraw(draw, List.of()));
        assertTrue(copy.contains("复核通过"));
        assertTrue(copy.contains("a".repeat(64)));
        assertTrue(copy.contains("\n1\t2号店\t备2\t市监\t张1 证FOOD1、张2 证FOOD2\n"), copy);
        assertFalse(copy.contains("null"));
    }
}
