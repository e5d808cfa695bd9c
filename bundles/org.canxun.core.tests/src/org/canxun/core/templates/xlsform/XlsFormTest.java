package org.canxun.core.templates.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RequirementLevel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A form somebody already uses becomes a checklist, and what it cannot become is said. */
class XlsFormTest {

    private static final String HEAD = "type|name|label|hint|required|relevant|constraint|appearance|parameters";

    @TestFactory
    Stream<DynamicTest> everyKindOfQuestionBecomesItsKindOfItem() {
        return Stream.of(type("select_one yn", ItemKind.SINGLE_CHOICE), type("Select One  yn", ItemKind.SINGLE_CHOICE),
                type("select1 colour", ItemKind.SINGLE_CHOICE), type("ｓｅｌｅｃｔ＿ｏｎｅ colour", ItemKind.SINGLE_CHOICE),
                type("select_one\u00A0colour ", ItemKind.SINGLE_CHOICE),
                type("select_multiple colour", ItemKind.MULTIPLE_CHOICE),
                type("select all that apply from colour", ItemKind.MULTIPLE_CHOICE),
                type("integer", ItemKind.COUNT), type("INTEGER", ItemKind.COUNT), type("decimal", ItemKind.MEASUREMENT),
                type("range", ItemKind.MEASUREMENT), type("text", ItemKind.TEXT), type(" string ", ItemKind.TEXT));
    }

    private static DynamicTest type(String cell, ItemKind kind) {
        return DynamicTest.dynamicTest(cell, () -> {
            var form = XlsForms.survey(HEAD, cell + "|q|问题");
            assertEquals(kind, form.item("q").kind());
            assertEquals("问题", form.item("q").text());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyTypeAChecklistLacksIsListedWithItsRow() {
        return Stream
                .of("date", "time", "dateTime", "geopoint", "geotrace", "geoshape", "barcode", "calculate", "hidden",
                        "acknowledge", "trigger", "audio", "video", "file", "select_one_external colour", "rank colour",
                        "select_one_from_file a.csv", "start", "end", "today", "deviceid", "username", "phonenumber",
                        "start-geopoint", "audit", "csv-external", "image")
                .map(cell -> DynamicTest.dynamicTest(cell, () -> {
                    var form = XlsForms.survey(HEAD, "text|a|甲", cell + "|b|乙");
                    assertEquals(1, form.draft().items().count());
                    assertTrue(form.warnings().stream().anyMatch(line -> line.startsWith("工作表“survey”第 3 行：“" + cell
                            + " | b | 乙”没有导入：")), form.warnings()::toString);
                    assertEquals("survey 共 2 行：1 行成为项目，0 行并入分组和项目，1 行没有导入，另有 0 行没有完全照原样导入。",
                            form.count());
                }));
    }

    @Test
    void optionsOfYesAndNoJudgeAndAllOthersDoNot() throws ProblemException {
        var form = XlsForms.survey(HEAD, "select_one yn|q|有证吗", "select_one colour|c|颜色");
        assertEquals(List.of(ItemAnswer.CONFORM, ItemAnswer.NONCONFORM, ItemAnswer.NOT_APPLICABLE),
                form.item("q").options().stream().map(OptionContent::verdict).toList());
        assertEquals(List.of(ItemAnswer.UNANSWERED, ItemAnswer.UNANSWERED),
                form.item("c").options().stream().map(OptionContent::verdict).toList());
        assertTrue(form.warnings().contains(
                "有 1 项的选项是“是/否”一类，已把“是”作为符合、“否”作为不符合。请逐项核对：问“是否有鼠迹”的，正好相反。"));
    }

    @TestFactory
    Stream<DynamicTest> onlyListsOfYesAndNoJudge() {
        return Stream.of(List.of("Yes", "No", "true"), List.of("Pass", "FAIL", "true"),
                List.of("符合", "不符合", "true"), List.of("合格", "不合格", "true"), List.of("是", "不适用", "false"),
                List.of("有", "没有", "false"), List.of("是", "有时", "false"))
                .map(list -> DynamicTest.dynamicTest(list.toString(), () -> {
                    var form = XlsForms.survey(HEAD, "select_one l|q|题").sheet("choices", "list name|name|label",
                            "l|yes|" + list.get(0), "l|no|" + list.get(1));
                    assertEquals(Boolean.valueOf(list.get(2)), form.item("q").options().stream()
                            .noneMatch(option -> option.verdict() == ItemAnswer.UNANSWERED));
                }));
    }

    @Test
    void numbersHaveOneOpenLimitAndRangesTheirBounds() throws ProblemException {
        var form = XlsForms.survey(HEAD, "integer|n|这是一个很长很长的标签，用来看看参数名称会不会太长", "decimal|t|中心温度",
                "range|r|打分||||||start=0 end=5 step=0.5", "range|s|再打分", "range|u|反||||||end = 1；start=8");
        assertEquals(20, form.item("n").limits().get(0).parameter().length());
        assertEquals(List.of(new LimitContent("中心温度", "", Optional.empty(), Optional.empty(), "")),
                form.item("t").limits());
        assertEquals(bounds("0", "5"), bounds(form.item("r")));
        assertEquals(bounds("1", "10"), bounds(form.item("s")));
        assertEquals(bounds("1", "8"), bounds(form.item("u")));
        assertEquals(List.of("工作表“survey”第 4 行，列“parameters”：内容“step=0.5”没有导入。"), inSurvey(form));
    }

    private static List<Optional<BigDecimal>> bounds(String least, String most) {
        return List.of(Optional.of(new BigDecimal(least)), Optional.of(new BigDecimal(most)));
    }

    private static List<Optional<BigDecimal>> bounds(ItemContent item) {
        return List.of(item.limits().get(0).minimum(), item.limits().get(0).maximum());
    }

    private static List<String> inSurvey(XlsForms form) throws ProblemException {
        return form.warnings().stream().filter(line -> line.startsWith("工作表“survey”")).toList();
    }

    @Test
    void whatIsRequiredBlocksAndWhatMayBeRequiredWarns() throws ProblemException {
        var form = XlsForms.survey(HEAD, "text|a|甲||yes", "text|b|乙||TRUE()", "text|c|丙", "text|d|丁||no",
                "text|e|戊||${a} = 'x'");
        assertEquals(List.of(RequirementLevel.BLOCK, RequirementLevel.BLOCK, RequirementLevel.NOTE,
                RequirementLevel.NOTE, RequirementLevel.WARN),
                form.draft().items().map(item -> item.demand().requirement()).toList());
        assertEquals(List.of("工作表“survey”第 6 行，列“required”：表达式“${a} = 'x'”没有导入，缺答时改为提醒。"),
                inSurvey(form));
    }

    @Test
    void notesAndHintsGuideTheNextQuestionAndTheLastNoteIsListed() throws ProblemException {
        var form = XlsForms.survey(HEAD, "note||先看<b>冰箱</b>", "text|a|甲|看**温度计**", "note|n|没有下文");
        assertEquals("先看冰箱\n看温度计", form.item("a").advice().guidance());
        assertEquals(List.of("工作表“survey”第 4 行：“note | n | 没有下文”没有导入：后面没有题目可以放这条说明。"),
                inSurvey(form));
    }

    @Test
    void photosOfTheQuestionBeforeAreDemandedAndOthersListed() throws ProblemException {
        var form = XlsForms.survey(HEAD, "select_one yn|a|甲", "image|a_photo|拍下来", "select_one yn|b|乙",
                "photo|photo_b|拍|||${b} = ‘no’", "text|c|丙", "image|site|外观", "text|d|丁", "image|x|图||||| d",
                "text|e|戊", "image|e_photo|图|||${c}='1'", "text|f|己", "image|far|图");
        assertEquals(List.of(PhotoDemand.ALWAYS, PhotoDemand.FAILED, PhotoDemand.KEY_FAILED, PhotoDemand.ALWAYS,
                PhotoDemand.KEY_FAILED, PhotoDemand.KEY_FAILED),
                form.draft().items().map(item -> item.demand().photo()).toList());
        assertEquals("拍下来", form.item("a").advice().guidance());
        assertEquals(List.of("工作表“survey”第 7 行：“image | site | 外观”没有导入：看不出这张照片属于前面哪一题。",
                "工作表“survey”第 11 行：“image | e_photo | 图”没有导入：照片的条件与前一题不同。",
                "工作表“survey”第 13 行：“image | far | 图”没有导入：看不出这张照片属于前面哪一题。"), inSurvey(form));
    }

    @Test
    void groupsBecomeSectionsWithTheirConditions() throws ProblemException {
        var form = XlsForms.survey(HEAD, "select_one yn|z|开头", "begin group|g1|厨房|||${z}='yes'", "text|a|甲",
                "begin_group|g2|冷库|||${a} != ''", "text|b|乙|||${z} = 'no'", "end_group", "begin  group|g3",
                "text|c|丙", "end group", "text|d|丁", "END GROUP");
        var draft = form.draft();
        assertEquals(List.of("表", "厨房", "厨房 / 冷库", "厨房"),
                draft.sections().stream().map(SectionContent::title).toList());
        assertEquals(List.of("", "${z}='yes'", "${z}='yes'", "${z}='yes'"),
                draft.sections().stream().map(SectionContent::condition).toList());
        assertEquals("${a} != '' and ${z} = 'no'", form.item("b").demand().condition());
        assertEquals(List.of("c", "d"), draft.sections().get(3).items().stream().map(ItemContent::code).toList());
        assertEquals(List.of(), inSurvey(form));
    }

    @Test
    void rowsOfARepeatAreListedOneByOne() throws ProblemException {
        var form = XlsForms.survey(HEAD, "text|z|题", "begin repeat|r|人员", "text|a|姓名", "begin group|g|组", "text|b|乙",
                "end group", "end repeat", "text|y|又一题|||${a} = '1'");
        assertEquals(List.of("z", "y"), form.draft().items().map(ItemContent::code).toList());
        assertEquals(List.of("工作表“survey”第 3 行：“begin repeat | r | 人员”没有导入：检查表没有“repeat”这种类型。",
                "工作表“survey”第 4 行：“text | a | 姓名”没有导入：在“repeat”里，不支持。",
                "工作表“survey”第 5 行：“begin group | g | 组”没有导入：在“repeat”里，不支持。",
                "工作表“survey”第 6 行：“text | b | 乙”没有导入：在“repeat”里，不支持。",
                "工作表“survey”第 7 行：“end group”没有导入：在“repeat”里，不支持。",
                "工作表“survey”第 8 行：“end repeat”没有导入：在“repeat”里，不支持。",
                "工作表“survey”第 9 行，列“relevant”：表达式没有导入：引用了没有导入或有多个同名的题目 a。"), inSurvey(form));
    }

    @Test
    void cellsNothingIsMadeOfAreNamedInOneWarningForTheRow() throws ProblemException {
        var form = XlsForms.survey("type|name|label|default|choice_filter|media::image|readonly|$kuid|",
                "text|a|甲|无|x=1|a.png|no|abc|散落", "text|b|乙||||yes|def");
        assertEquals(List.of("工作表“survey”第 2 行：有一列没有列名，不会导入。这一列的第一格是“散落”。如应导入，请补上列名。",
                "工作表“survey”第 1 行：不认识的列不会导入：$kuid。如应导入，请改用规定的列名。",
                "工作表“survey”第 2 行：列“default”，内容“无”没有导入；列“choice_filter”，内容“x=1”没有导入；列“media::image”，"
                        + "内容“a.png”没有导入。",
                "工作表“survey”第 3 行，列“readonly”：内容“yes”没有导入。"), inSurvey(form));
    }

    @Test
    void chineseIsTakenBeforeTheLanguageOfTheFormAndTheFirstColumn() throws ProblemException {
        var head = "type|name|label::English (en)|label::中文 (zh)|label::French (fr)|hint::French (fr)";
        var form = XlsForms.survey(head, "text|a|Kitchen|厨房|Cuisine|x", "text|b|Only||");
        assertEquals(List.of("厨房", "Only"), form.draft().items().map(ItemContent::text).toList());
        assertTrue(form.warnings().contains("文字取自“中文 (zh)”；没有导入的语言：English (en)、French (fr)、label。"),
                form.warnings()::toString);
        assertEquals(List.of("工作表“survey”第 3 行，列“label::English (en)”：没有所选语言的文字，取自“English (en)”。"),
                inSurvey(form));
        var other = head.replace("中文 (zh)", "Thai");
        assertEquals("Kitchen", XlsForms.survey(other, "text|a|Kitchen|ครัว|Cuisine").item("a").text());
        assertEquals("Cuisine", XlsForms.survey(other, "text|a|Kitchen|ครัว|Cuisine")
                .sheet("settings", "form_title|default_language", "T|french (FR)").item("a").text());
        assertEquals("Plain", XlsForms.survey("type|name|label: English|label", "text|a|English|Plain")
                .sheet("settings", "default_language", "Spanish").item("a").text());
    }

    @Test
    void theFormNamesTheChecklist() throws ProblemException {
        var form = XlsForms.survey(HEAD, "text|a|甲").sheet("Settings", "form_title|form_id|version",
                " 食堂 巡查 |kitchen-check v2|3", "第二行|x|");
        assertEquals(Optional.of("食堂 巡查"), form.scanned().title());
        assertEquals(Optional.of("KITCHEN_CHECK_V2"), form.scanned().code());
        assertTrue(form.warnings().contains("工作表“Settings”第 3 行：“第二行 | x”没有导入：设置只读第一行。"));
        assertTrue(form.warnings().contains("工作表“Settings”第 1 行：不认识的列不会导入：version。如应导入，请改用规定的列名。"));
        assertEquals(Optional.empty(), XlsForms.survey(HEAD, "text|a|甲")
                .sheet("settings", "form_id", "厨房").scanned().code());
    }

    @Test
    void aWorkbookIsAFormByItsSheetAndAListStaysAList() throws ProblemException {
        assertTrue(XlsForms.survey(HEAD, "text|a|甲").sheet("项目", "编号|检查内容", "1|x").sheet("限值", "编号")
                .sheet("Notes", "x").recognised());
        assertTrue(new XlsForms().sheet(" SURVEY ", "Type|Name").recognised());
        assertTrue(new XlsForms().sheet("survey", "x|y").recognised(), "what is missing can be said");
        assertFalse(new XlsForms().sheet("survey", "分组|编号|检查内容|检查方式|重点项|法律依据|判定标准|分值").recognised());
        assertFalse(new XlsForms().sheet("Sheet1", "type|name").recognised());
        assertEquals("工作表“survey”：前 10 行里找不到表头。请补上一行列名，至少包含：name、type。",
                new XlsForms().sheet("survey", "x|y").errors());
        assertTrue(XlsForms.survey(HEAD, "text|a|甲").sheet("Notes", "x").warnings()
                .contains("不认识的工作表不会导入：Notes。如应导入，请改用规定的名称。"));
    }

    @Test
    void commentsEmptyRowsAndRowsAboveTheHeaderDoNotDisturb() throws ProblemException {
        var form = XlsForms.survey("我们的表单", "type|name|label|disabled", "||", "# 厨房|x|y", "||只有标签", "text|a|甲",
                "text|b|乙|yes");
        assertEquals(List.of("a"), form.draft().items().map(ItemContent::code).toList());
        assertEquals(List.of("工作表“survey”第 2 行：表头以上的内容已跳过。",
                "工作表“survey”第 4 行：“# 厨房 | x | y”没有导入：是注释或没有类型的行。",
                "工作表“survey”第 5 行：“只有标签”没有导入：是注释或没有类型的行。",
                "工作表“survey”第 7 行：“text | b | 乙”没有导入：已停用。"), inSurvey(form));
    }

    @Test
    void listsNobodyUsesAndListsOfOneAreNamed() throws ProblemException {
        var form = XlsForms.survey(HEAD, "select_one one|a|甲", "select_one one or_other|b|乙").sheet("choices",
                "list_name|name|label|filter", "one|1|一|f", "two|1|一", "two|2|", "one|x y|z");
        assertEquals(List.of("1", "x_y"), form.item("a").options().stream().map(OptionContent::code).toList());
        assertEquals(List.of("1", "x_y", "other"), form.item("b").options().stream().map(OptionContent::code).toList());
        assertEquals(List.of("工作表“choices”第 1 行：不认识的列不会导入：filter。如应导入，请改用规定的列名。",
                "工作表“survey”第 3 行，列“type”：or_other 只加了“其他”选项，没有加填写框。",
                "工作表“choices”第 3 行：“two | 1 | 一”没有导入：列表“two”没有导入的题目使用，整个列表没有导入。",
                "工作表“choices”第 4 行，列“label”：没有文字，用名称“2”代替。",
                "工作表“choices”第 5 行，列“name”：“x y”改成了“x_y”，别处用到它时请核对。"), form.warnings());
        var single = XlsForms.survey(HEAD, "text|z|题", "select_one l|a|甲").sheet("choices", "list_name|name|label",
                "l|ok|好");
        assertEquals(List.of("工作表“survey”第 3 行：“select_one l | a | 甲”没有导入：列表“l”的选项不足两个。"),
                inSurvey(single));
    }

    @Test
    void theDraftStandsOnItsOwn() throws ProblemException {
        var draft = XlsForms.survey(HEAD, "text|a|甲").draft();
        assertEquals(List.of("FORM", "表", "FIRE_RESCUE", "XLSForm 表.xlsx"),
                List.of(draft.code(), draft.title(), draft.agencyCode(), draft.provenance()));
        assertEquals(0, draft.points().signum());
        assertTrue(XlsForms.survey(HEAD, "text|a|甲").read().warnings().text(Locale.ENGLISH)
                .contains("The survey has 1 rows"));
    }
}
