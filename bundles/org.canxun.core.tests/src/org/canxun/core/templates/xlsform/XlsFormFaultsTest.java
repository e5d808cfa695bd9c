package org.canxun.core.templates.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.templates.OptionContent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A form whose structure cannot be relied on is not taken in part. */
class XlsFormFaultsTest {

    private static final String HEAD = "type|name|label";

    private record Case(String error, String... rows) {}

    @TestFactory
    Stream<DynamicTest> everyFaultInTheStructureIsNamedByRow() {
        return Stream.of(
                new Case("第 3 行，列“type”：“end group”没有对应的“begin group”。请补上，或删去这一行。", "text|a|甲", "end group"),
                new Case("第 3 行，列“type”：“end repeat”没有对应的“begin repeat”。请补上，或删去这一行。", "begin group|g|组",
                        "end repeat", "end group"),
                new Case("第 2 行，列“type”：“begin group”没有对应的“end group”。请在组的末尾补上。", "begin group|g|组",
                        "text|a|甲"),
                new Case("第 2 行，列“type”：不认识类型“slider”。请改成 XLSForm 的类型，例如 select_one、integer、text。",
                        "slider|a|甲"),
                new Case("第 2 行，列“type”：不认识类型“select_one”。请改成 XLSForm 的类型，例如 select_one、integer、text。",
                        "select_one|a|甲"),
                new Case("第 2 行，列“name”：不能为空。请填写。", "text||甲"),
                new Case("第 2 行，列“type”：不能为空。请填写。", "|a|甲"),
                new Case("第 2 行，列“type”：工作表 choices 里没有列表“Yn”。请在那里补上，或改正名称。", "select_one Yn|a|甲"),
                new Case("第 3 行，列“name”：“a”与第 2 行重复。请改正或删去其中一行。", "text|a|甲", "integer|a|乙"),
                new Case("第 2 行，列“label”：超过 2000 个字符。请缩短。", "text|a|" + "长".repeat(2001)),
                new Case("第 2 行，列“label”：含有不可见或无效的字符（U+202E）。请重新输入该单元格。", "text|a|倒\u202E转"))
                .map(broken -> DynamicTest.dynamicTest(broken.error(), () -> {
                    var rows = Stream.concat(Stream.of(HEAD), Stream.of(broken.rows())).toArray(String[]::new);
                    assertEquals("工作表“survey”" + broken.error(), XlsForms.survey(rows).errors());
                    assertTrue(XlsForms.survey(rows).read().draft().isEmpty());
                }));
    }

    @Test
    void choicesThatAreDoubleOrHalfAreNamed() throws ProblemException {
        var form = XlsForms.survey(HEAD, "select_one l|a|甲").sheet("choices", "list_name|name|label", "l|1|一", "l|1|二",
                "|2|三", "l||四", "l|3|五");
        assertEquals("""
                工作表“choices”第 3 行，列“name”：“1”与第 2 行重复。请改正或删去其中一行。
                工作表“choices”第 4 行，列“list_name”：不能为空。请填写。
                工作表“choices”第 5 行，列“name”：不能为空。请填写。""", form.errors());
    }

    @Test
    void choicesAFormMayHaveTwiceAreTakenOnce() throws ProblemException {
        var form = XlsForms.survey(HEAD, "select_one l|a|甲")
                .sheet("choices", "list_name|name|label", "l|1|一", "l|1|二", "l|2|三")
                .sheet("settings", "allow_choice_duplicates", "yes");
        assertEquals(List.of("一", "三"), form.item("a").options().stream().map(OptionContent::label).toList());
        assertEquals(List.of("工作表“choices”第 3 行：“l | 1 | 二”没有导入：列表里已有“1”，只取第一个。"), form.warnings());
    }

    @Test
    void moreQuestionsOrChoicesThanAnyoneAsksAreRefused() throws ProblemException {
        var rows = new String[5002];
        rows[0] = HEAD;
        for (int i = 1; i < rows.length; i++) {
            rows[i] = "text|q" + i + "|题";
        }
        assertEquals("检查表有 5001 项，超过上限 5000 项。请拆成几份。", XlsForms.survey(rows).errors());
        var choices = new String[50_002];
        choices[0] = "list_name|name|label";
        for (int i = 1; i < choices.length; i++) {
            choices[i] = "l|" + i + "|选";
        }
        assertEquals("工作表“choices”：有 50001 个选项，超过上限 50000 个。请拆成几份。",
                XlsForms.survey(HEAD, "text|a|甲").sheet("choices", choices).errors());
    }

    @Test
    void aLongListThatManyQuestionsOfferIsCountedForEachOfThem() throws ProblemException {
        var choices = new String[30_001];
        choices[0] = "list_name|name|label";
        for (int i = 1; i < choices.length; i++) {
            choices[i] = "l|" + i + "|选";
        }
        assertEquals("有 60000 个选项，超过上限 50000 个。请拆成几份。", XlsForms.survey(HEAD, "select_one l|a|甲",
                "select_multiple l|b|乙").sheet("choices", choices).errors());
    }

    @Test
    void aFormWithoutAQuestionAChecklistCanAskIsRefused() throws ProblemException {
        assertEquals("检查表没有检查项目。请至少添加一项。", XlsForms.survey(HEAD, "geopoint|a|甲").errors());
    }

    @Test
    void everyReasonIsSaidInBothLanguages() {
        var chinese = XlsFormReason.words(Locale.CHINA);
        var english = XlsFormReason.words(Locale.ENGLISH);
        assertEquals(chinese.keySet(), english.keySet());
        for (var reason : XlsFormReason.values()) {
            var said = reason.with("<0>", "<1>").text(Locale.ENGLISH);
            assertTrue(said.codePoints().noneMatch(c -> c >= 0x4E00 && c <= 0x9FFF), said);
            assertEquals(places(reason.with("<0>", "<1>").text(Locale.CHINA)), places(said));
        }
    }

    private static List<Boolean> places(String text) {
        return List.of(text.contains("<0>"), text.contains("<1>"), text.contains("{"));
    }
}
