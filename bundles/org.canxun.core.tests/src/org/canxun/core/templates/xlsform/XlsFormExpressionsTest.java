package org.canxun.core.templates.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.ProblemException;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.check.TemplateCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Conditions and constraints of a form mean the same in the checklist, or are left out and listed. */
class XlsFormExpressionsTest {

    static final Codes CODES = new Codes("", List.of(new AgencyInfo("FIRE_RESCUE", "消防", "消防", true, true)), List.of());

    private static final String HEAD = "type|name|label|relevant|constraint";

    @TestFactory
    Stream<DynamicTest> whatPeopleWriteIsUnderstood() {
        return Stream.of(List.of("${a} = '1'", "${a} = '1'"), List.of("${ a }=‘1’", "${a}=‘1’"),
                List.of("\u00A0selected(${a}, “1”)\u00A0", "selected(${a}, “1”)"), List.of("${a} = ‘1'", "${a} = '1'"),
                List.of("${a} &gt; 5 and not(${a} = 7)", "${a} > 5 and not(${a} = 7)"),
                List.of("＄｛a｝＝“1”", "${a}＝“1”"), List.of("count-selected(${a}) >= 2", "count-selected(${a}) >= 2"))
                .map(pair -> DynamicTest.dynamicTest(pair.get(0), () -> {
                    var form = XlsForms.survey(HEAD, "text|a|甲", "text|b|乙|" + pair.get(0));
                    assertEquals(pair.get(1), form.item("b").demand().condition());
                    sound(form);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatAChecklistCannotWorkOutIsListedAndTheQuestionKept() {
        return Stream
                .of("today() > '2020-01-01'", "indexed-repeat(${a}, ${r}, 1) = 1", "pulldata('a', 'b', 'c', ${a}) = 1",
                        "position(..) = 1", "once(random()) > 1", "jr:choice-name(${a}, '${a}') = 'x'", "${gone} = 1",
                        "../a = 1",
                        ". > 5", "${a} = ", "${a = 1", "regex(${a}, '[')", "'x", "(".repeat(60) + "1" + ")".repeat(60),
                        "${a}='" + "x".repeat(2000) + "'")
                .map(text -> DynamicTest.dynamicTest(text.substring(0, Math.min(20, text.length())), () -> {
                    var form = XlsForms.survey(HEAD, "text|a|甲", "text|b|乙|" + text);
                    assertEquals("", form.item("b").demand().condition());
                    assertTrue(form.warnings().stream()
                            .anyMatch(line -> line.startsWith("工作表“survey”第 3 行，列“relevant”：表达式没有导入：")
                                    && !line.contains("。。") && !line.contains("$$")),
                            form.warnings()::toString);
                    sound(form);
                }));
    }

    private static void sound(XlsForms form) throws ProblemException {
        assertEquals(List.of(), TemplateCheck.issues(form.draft(), CODES));
    }

    @Test
    void constraintsAreAboutTheValueItself() throws ProblemException {
        var form = XlsForms.survey(HEAD + "|constraint_message", "integer|a|甲||. >= 0 and . <= 100|0 到 100",
                "text|b|乙||. = today()");
        assertEquals(". >= 0 and . <= 100", form.item("a").demand().constraint());
        assertEquals("", form.item("b").demand().constraint());
        assertTrue(form.warnings().contains("工作表“survey”第 2 行，列“constraint_message”：内容“0 到 100”没有导入。"));
        assertTrue(form.warnings().stream().anyMatch(line -> line.startsWith("工作表“survey”第 3 行，列“constraint”：")));
        sound(form);
    }

    @Test
    void namesThatAreNoCodesAreReplacedWhereverTheyAreUsed() throws ProblemException {
        var form = XlsForms.survey(HEAD, "text|my name!|甲", "text|12|乙|${my name!} = 'x'", "text|" + "n".repeat(50)
                + "|丙|${12} = 1", "text|site.type|丁|${" + "n".repeat(50) + "} = 1");
        assertEquals(List.of("my_name_", "12", "n".repeat(40), "site.type_2"),
                form.draft().items().map(ItemContent::code).toList());
        assertEquals(List.of("", "${my_name_} = 'x'", "${12} = 1", "${" + "n".repeat(40) + "} = 1"),
                form.draft().items().map(item -> item.demand().condition()).toList());
        assertEquals("工作表“survey”第 2 行，列“name”：“my name!”改成了“my_name_”，别处用到它时请核对。", form.warnings().get(0));
        sound(form);
    }

    @Test
    void theSameNameInTwoGroupsMeansTheOneNearest() throws ProblemException {
        var form = XlsForms.survey(HEAD, "begin group|g|一", "text|a|甲", "text|b|乙|${a} = '1'", "end group",
                "begin group|h|二", "text|a|丙", "begin group|i|三", "text|c|丁|${a} = '1'", "end group", "end group",
                "text|d|戊|${a} = '1'");
        assertEquals(List.of("a", "b", "a_2", "c", "d"), form.draft().items().map(ItemContent::code).toList());
        assertEquals("${a} = '1'", form.item("b").demand().condition());
        assertEquals("${a_2} = '1'", form.item("c").demand().condition());
        assertEquals("", form.item("d").demand().condition(), "nobody knows which one is meant");
        assertTrue(form.warnings().contains(
                "工作表“survey”第 12 行，列“relevant”：表达式没有导入：引用了没有导入或有多个同名的题目 a。"));
        sound(form);
    }

    @Test
    void conditionsThatDependOnEachOtherAreTakenOut() throws ProblemException {
        var form = XlsForms.survey(HEAD, "begin group|g|组|${c} = 1", "text|a|甲|${b} = 1", "text|b|乙|${a} = 1",
                "text|c|丙|${c} = 1", "end group");
        sound(form);
        assertEquals(3, form.warnings().stream().filter(line -> line.contains("适用条件互相依赖")).count(),
                form.warnings()::toString);
    }

    @Test
    void labelsThatQuoteAnswersKeepTheReferenceAsText() throws ProblemException {
        var form = XlsForms.survey(HEAD, "text|a|甲", "text|b|**${a}** 的温度");
        assertEquals("${a} 的温度", form.item("b").text());
        assertTrue(form.warnings().contains("工作表“survey”第 3 行，列“label”：文字里的引用按文字保留：${a}。"));
    }

    @TestFactory
    Stream<DynamicTest> styleIsTakenOffLabels() {
        return Stream
                .of(List.of("<span style=\"color:red\">红</span>字", "红字"), List.of("a < b and c > d", "a < b and c > d"),
                        List.of("x <b and c> y", "x <b and c> y"), List.of("# 标题", "标题"),
                        List.of("__粗__ 和 *斜*", "粗 和 斜"),
                        List.of("snake_case_name", "snake_case_name"),
                        List.of("2*3*4", "2*3*4"), List.of("[看这里](http://a.b)", "看这里 (http://a.b)"),
                        List.of("A&nbsp;&amp;&lt;B", "A &<B"), List.of("一<br/>二", "一\n二"), List.of("5 \\* 3", "5 * 3"),
                        List.of("*${a_b}*", "${a_b}"))
                .map(pair -> DynamicTest.dynamicTest(pair.get(0),
                        () -> assertEquals(pair.get(1), XlsFormText.plain(pair.get(0)))));
    }
}
