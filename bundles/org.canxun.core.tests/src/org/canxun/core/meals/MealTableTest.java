package org.canxun.core.meals;

import static org.canxun.core.meals.Exports.errors;
import static org.canxun.core.meals.Exports.errorsOf;
import static org.canxun.core.meals.Exports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;
import org.junit.jupiter.api.Test;

class MealTableTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static String notes(MealImportPlan plan) {
        return plan.notes().stream().map(note -> note.text(Locale.CHINA)).collect(Collectors.joining());
    }

    @Test
    void monthsOfSitesArriveAsTheFileSays() throws ProblemException {
        var plan = read("助餐月报,,,,,", "备案号,统计月份,营业天数,用餐人次,60岁以上人次,补贴餐数", "备1,2026-03,26,1300,910,800",
                "备2,202603,20,\uFF11\uFF12\uFF10,0,0", "备1,2026年2月,20,1000.0,700,650", "备2,2026/2,19,90,45,45");
        assertEquals("", errors(plan));
        assertEquals(List.of(new MealFigures(3, "s1", MARCH, 26, 1300, 910, 800),
                new MealFigures(4, "s2", MARCH, 20, 120, 0, 0),
                new MealFigures(5, "s1", YearMonth.of(2026, 2), 20, 1000, 700, 650),
                new MealFigures(6, "s2", YearMonth.of(2026, 2), 19, 90, 45, 45)), plan.figures());
        assertEquals(4, plan.rows());
        assertEquals(2, plan.sites());
        assertEquals(2, plan.months());
        assertTrue(notes(plan).contains("每行是一个站点一个月"), notes(plan));
    }

    @Test
    void daysAreSummedByMonthAndOnlyDaysWithMealsCountAsOperating() throws ProblemException {
        var plan = read("站点名称,用餐日期,就餐人次,老年人次", "一号助餐点,2026-03-30,40,30", "一号助餐点,2026-03-31,0,0",
                "一号助餐点,2026/4/1,50,20", "一号助餐点,20260302,10,10", "二号助餐点,2026年3月2日,7,7");
        assertEquals("", errors(plan));
        assertEquals(List.of(new MealFigures(2, "s1", MARCH, 2, 50, 40, -1),
                new MealFigures(4, "s1", YearMonth.of(2026, 4), 1, 50, 20, -1),
                new MealFigures(6, "s2", MARCH, 1, 7, 7, -1)), plan.figures());
        assertTrue(notes(plan).contains("人次按月相加，有人就餐的天数算作营业天数"), notes(plan));
        assertTrue(plan.warnings().text(Locale.CHINA).contains("“一号助餐点”2026-04 这个月还没有结束"),
                plan.warnings().text(Locale.CHINA));
    }

    @Test
    void aDateThatIsNotInTheMonthOfItsRowIsNoDayOfMeals() throws ProblemException {
        var plan = read("站点,月份,日期,人次", "备1,2026-03,2026-03-05,5", "备1,2026-03,2026-04-01,5");
        assertEquals("第 3 行「日期」：日期 2026-04-01 不在同一行所写的月份 2026-03 里。请改正；"
                + "如果这一列不是用餐日期，请不要把它指定为“日期”。", errors(plan));
    }

    @Test
    void whatTheFileDoesNotCountStaysUnknown() throws ProblemException {
        var plan = read("站点,月份,人次", "备1,2026-03,5");
        assertEquals(List.of(new MealFigures(2, "s1", MARCH, -1, 5, -1, -1)), plan.figures());
        assertTrue(notes(plan).contains("没有营业天数列") && notes(plan).contains("没有老年人次列"), notes(plan));
    }

    @Test
    void sitesAreFoundByNumberElseByAnExactNameThatOnlyOneBears() throws ProblemException {
        var plan = read("备案号,站点名称,月份,人次", "备1,,2026-03,5", ",二号助餐点,2026-03,5", "备9,一号助餐点,2026-02,5",
                ",同名助餐点,2026-03,5", ",一号,2026-03,5", ",,2026-03,5", "备2,一号助餐点,2026-02,5");
        assertEquals(List.of("s1", "s2", "s2"), plan.figures().stream().map(MealFigures::siteId).toList());
        var lines = errors(plan).lines().toList();
        assertTrue(lines.get(0).startsWith("第 4 行「备案号」：没有备案号或名称为“备9”的站点"), lines.get(0));
        assertTrue(lines.get(1).startsWith("第 5 行「站点名称」：有 2 个站点叫“同名助餐点”"), lines.get(1));
        assertTrue(lines.get(2).startsWith("第 6 行「站点名称」：没有备案号或名称为“一号”的站点"), lines.get(2));
        assertTrue(lines.get(3).startsWith("第 7 行"), lines.get(3));
        assertEquals(4, lines.size());
        assertTrue(plan.warnings().text(Locale.CHINA).contains("这个备案号的站点名称是“二号助餐点”"),
                "a mistyped number must not go unseen");
    }

    @Test
    void eachMistakeIsSaidWithItsRowAndColumn() throws ProblemException {
        assertEquals("第 2 行「月份」：“2026-05”还没有到，不会有数据。请核对。", errorsOf("备1,2026-05,1,1,1,1"));
        assertEquals("第 2 行「就餐人次」：“-3”是负数，人次和天数不能小于 0。请核对，退餐应从合计中扣除。", errorsOf("备1,2026-03,1,-3,0,0"));
        assertEquals("第 2 行「老年人次」：“1.5”有小数，人次和天数只能是整数。请核对。", errorsOf("备1,2026-03,1,3,1.5,0"));
        assertEquals("第 2 行「老年人次」：4 大于“就餐人次”的 3，部分不能超过全部。请核对这两列。", errorsOf("备1,2026-03,1,3,4,0"));
        assertEquals("第 2 行「补贴人次」：4 大于“就餐人次”的 3，部分不能超过全部。请核对这两列。", errorsOf("备1,2026-03,1,3,0,4"));
        assertEquals("第 2 行「营业天数」：29 天多于 2026-02 的 28 天。请核对。", errorsOf("备1,2026-02,29,3,0,0"));
        assertEquals("第 2 行「营业天数」：营业 0 天，却有 3 人次。请核对。", errorsOf("备1,2026-02,0,3,0,0"));
        assertEquals("第 2 行「补贴人次」：不能为空。没有就填 0。", errorsOf("备1,2026-03,1,3,0,"));
        assertEquals("第 2 行「就餐人次」：“很多”不是数字。请只填数字，不带单位。", errorsOf("备1,2026-03,1,很多,0,0"));
        for (var month : List.of("3月", "2026-13", "2026.3", "202600", "2026-03-02", "1926-03", "03-2026", "2026")) {
            assertTrue(errorsOf("备1," + month + ",1,3,0,0").startsWith("第 2 行「月份」：“" + month + "”不是月份"), month);
        }
        assertEquals("", errorsOf("备1,2024-02,29,3,0,0"), "a leap year");
        assertEquals("", errorsOf("备1,2026-03-01T00:00,1,3,0,0"), "a cell that is a date");
    }

    @Test
    void countsNoSiteReachesAreMistakesHoweverTheyAreWritten() throws ProblemException {
        for (var huge : List.of("10000001", "99999999999999999999", "1e99", "1".repeat(5000))) {
            assertTrue(errorsOf("备1,2026-03,1," + huge + ",0,0").startsWith("第 2 行「就餐人次」："), huge);
        }
        assertEquals("", errorsOf("备1,2026-03,1,10000000,0,0"));
    }

    @Test
    void aMonthThatIsThereTwiceIsAMistakeHoweverItIsWritten() throws ProblemException {
        assertEquals("第 3 行「月份」：“一号助餐点”2026-03 的数据与第 2 行重复。请合成一行，或删去其中一行。",
                errors(read("站点,月份,人次", "备1,2026-03,5", "一号助餐点,2026年3月,6")));
        assertEquals("第 3 行「日期」：“一号助餐点”2026-03-02 的数据与第 2 行重复。请合成一行，或删去其中一行。",
                errors(read("站点,日期,人次", "备1,2026-03-02,5", "备1,2026/3/2,6")));
    }

    @Test
    void totalsBelowTheRowsAreNoSites() throws ProblemException {
        var plan = read("站点,月份,人次", "备1,2026-03,5", "合 计,,5");
        assertEquals("", errors(plan));
        assertEquals("第 3 行：这一行是合计，没有导入。", plan.warnings().text(Locale.CHINA));
        assertEquals(1, plan.figures().size());
    }

    @Test
    void aColumnWithARemarkMeansWhatTheRemarkSays() throws ProblemException {
        var plan = read("站点,月份,就餐人次（60岁以上）,就餐人次（人次）", "备1,2026-03,5,9");
        assertEquals(Map.of(MealField.SITE, "站点", MealField.MONTH, "月份", MealField.ELDER_DINERS, "就餐人次(60岁以上)",
                MealField.DINERS, "就餐人次(人次)"), halfWidth(plan.mapping()));
        assertEquals(List.of(new MealFigures(2, "s1", MARCH, -1, 9, 5, -1)), plan.figures());
        var other = read("站点,月份,就餐人次（残疾人）,就餐人次", "备1,2026-03,5,9");
        assertEquals(9, other.figures().get(0).diners());
        assertEquals(List.of("就餐人次（残疾人）"), other.unmapped());
    }

    private static Map<MealField, String> halfWidth(MealMapping mapping) {
        return mapping.headers().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                e -> e.getValue().replace('（', '(').replace('）', ')')));
    }

    @Test
    void anUnknownFormatIsImportedOnceItsColumnsAreSaid() throws ProblemException {
        var lines = new String[]{ "网点代号,期间,甲数,乙数,备注", "备1,2026-03,9,5,无" };
        var unknown = read(lines);
        assertFalse(unknown.sound());
        assertEquals(List.of("网点代号", "期间", "甲数", "乙数", "备注"), unknown.headers());
        assertTrue(errors(unknown).contains("站点 SITE、月份 MONTH、就餐人次 DINERS"), errors(unknown));
        var mapping = MealMapping.NONE.with(MealField.SITE, "网点代号").with(MealField.MONTH, "期间")
                .with(MealField.DINERS, "甲数").with(MealField.ELDER_DINERS, "乙数");
        var told = read(Optional.of(mapping), List.of(), lines);
        assertEquals("", errors(told));
        assertEquals(List.of(new MealFigures(2, "s1", MARCH, -1, 9, 5, -1)), told.figures());
        assertEquals(List.of("备注"), told.unmapped());
    }

    @Test
    void aSavedMappingWinsWhereAllItsHeadersOccur() throws ProblemException {
        var swapped = new SavedMapping("结算系统", MealMapping.NONE.with(MealField.SITE, "站点").with(MealField.MONTH, "月份")
                .with(MealField.DINERS, "刷卡份数"));
        var plan = read(Optional.empty(), List.of(swapped), "站点,月份,人次,刷卡份数", "备1,2026-03,9,5");
        assertEquals(Optional.of("结算系统"), plan.savedAs());
        assertEquals(5, plan.figures().get(0).diners());
        var without = read(Optional.empty(), List.of(swapped), "站点,月份,人次", "备1,2026-03,9");
        assertEquals(Optional.empty(), without.savedAs());
        assertEquals(9, without.figures().get(0).diners());
    }

    @Test
    void aMappingThatDoesNotFitTheFileIsSaidAndNothingGuessed() throws ProblemException {
        var mapping = MealMapping.NONE.with(MealField.SITE, "站点").with(MealField.MONTH, "月份")
                .with(MealField.DINERS, "刷卡份数");
        var plan = read(Optional.of(mapping), List.of(), "站点,月份,人次", "备1,2026-03,9");
        assertTrue(errors(plan).contains("没有这些列：刷卡份数"), errors(plan));
        assertEquals(List.of(), plan.figures());
        var twice = read(Optional.of(mapping.with(MealField.DINERS, "人次").with(MealField.ELDER_DINERS, "人次")),
                List.of(), "站点,月份,人次", "备1,2026-03,9");
        assertTrue(errors(twice).contains("同一列被指定了两种含义"), errors(twice));
    }

    @Test
    void twoColumnsOfOneMeaningAreNotChosenBetween() throws ProblemException {
        assertTrue(errors(read("站点,月份,就餐人次,用餐人次", "备1,2026-03,9,8")).contains("只保留一列"));
    }

    @Test
    void noHeaderNameMeansTwoFieldsOrAPerson() {
        for (var field : MealField.values()) {
            for (var name : field.names()) {
                assertEquals(Optional.of(field), MealField.byHeader(name), name);
                assertFalse(PersonalData.header(name), name);
            }
            assertEquals(Optional.of(field), MealField.named(field.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void emptyFilesAndHeadersWithoutRowsAreSaid() throws ProblemException {
        assertTrue(errors(read("站点,月份,人次")).contains("没有数据行"));
        assertTrue(errors(read()).contains("没有数据行"));
    }

    @Test
    void aMappingSurvivesItsStoredForm() {
        var mapping = MealMapping.NONE.with(MealField.DINERS, "人次=合计").with(MealField.MONTH, "月 份");
        assertEquals(mapping, MealMapping.of(mapping.columns()));
        assertEquals(MealMapping.NONE, MealMapping.of(List.of("LATER=新", "DINERS", "=")));
    }
}
