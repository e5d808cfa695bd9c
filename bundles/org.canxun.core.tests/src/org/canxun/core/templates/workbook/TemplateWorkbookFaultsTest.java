package org.canxun.core.templates.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.ProblemException;
import org.canxun.core.table.SheetTables;
import org.canxun.core.templates.BasisContent;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateHead;
import org.canxun.core.templates.TemplateImport;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.RecordKind;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A workbook that was edited by hand: every mistake is named where it stands, and nothing of the file is taken. */
class TemplateWorkbookFaultsTest {

    private static final Path ANY = Path.of("检查表.xlsx");
    private static final TemplateHead OPEN = new TemplateHead("NEW", "新表", "", RecordKind.INSPECTION, "文件", false);
    private static final Codes CODES = new Codes("", List.of(new AgencyInfo("FIRE_RESCUE", "消防救援大队", "消防", true,
            true), new AgencyInfo("CIVIL_AFFAIRS", "民政局", "民政", false, false)), List.of());

    private record Case(String sheet, int row, String column, String text, String chinese, String english) {}

    @TestFactory
    Stream<DynamicTest> everyKindOfBrokenCell() {
        return Stream.of(
                new Case("检查表", 4, "内容", "消防", "“消防”不在可选范围内。请改为：FIRE_RESCUE、CIVIL_AFFAIRS。",
                        "\"消防\" is not allowed. Use one of: FIRE_RESCUE、CIVIL_AFFAIRS."),
                new Case("检查表", 5, "内容", "抽查", "“抽查”不在可选范围内。请改为：行政检查、等级评定。",
                        "\"抽查\" is not allowed. Use one of: 行政检查、等级评定."),
                new Case("检查表", 7, "内容", "2", "文件的格式版本是“2”，由更新的程序导出，没有导入。请升级餐巡再试。",
                        "The file has format version \"2\", written by a newer program, and was not imported. Update "
                                + "Canxun and try again."),
                new Case("检查表", 8, "项", "代码", "“代码”与第 2 行重复。请改正或删去其中一行。",
                        "\"代码\" occurs in row 2 already. Correct or remove one of them."),
                new Case("分组", 5, "分组序号", "1", "“1”与第 2 行重复。请改正或删去其中一行。",
                        "\"1\" occurs in row 2 already. Correct or remove one of them."),
                new Case("分组", 2, "权重", "-1", "“-1”超出范围。请填 0 到 1000000000 之间的数。",
                        "\"-1\" is out of range. Enter a number from 0 to 1000000000."),
                new Case("项目", 2, "分组序号", "9", "工作表“分组”里没有“9”。请核对，或在那里补上。",
                        "The sheet of sections has no \"9\". Check it, or add it there."),
                new Case("项目", 2, "分组", "乙", "分组序号 1 是“甲”，这一行写的却是“乙”。请改成一致。",
                        "Section number 1 is \"甲\", but this row says \"乙\". Make them agree."),
                new Case("项目", 4, "编号", "A-1", "“A-1”与第 2 行重复。请改正或删去其中一行。",
                        "\"A-1\" occurs in row 2 already. Correct or remove one of them."),
                new Case("项目", 5, "编号", "", "不能为空。请填写。", "must not be empty. Fill it in."),
                new Case("项目", 2, "检查内容", "长".repeat(2001), "超过 2000 个字符。请缩短。",
                        "longer than 2000 characters. Shorten it."),
                new Case("项目", 2, "检查内容", "倒\u202E转", "含有不可见或无效的字符（U+202E）。请重新输入该单元格。",
                        "holds an invisible or invalid character (U+202E). Type the cell again."),
                new Case("项目", 2, "类型", "拍照", "“拍照”不在可选范围内。请改为：符合与否、状态、测量、计数、文字、单选、多选、问卷均值。",
                        "\"拍照\" is not allowed. Use one of: 符合与否、状态、测量、计数、文字、单选、多选、问卷均值."),
                new Case("项目", 2, "检查方式", "查看+摸", "“摸”不在可选范围内。请改为：查看、询问、测试。",
                        "\"摸\" is not allowed. Use one of: 查看、询问、测试."),
                new Case("项目", 2, "重点项", "可能", "“可能”不在可选范围内。请改为：是、否。",
                        "\"可能\" is not allowed. Use one of: 是、否."),
                new Case("项目", 2, "分值", "十", "“十”不是数字。请只填数字，不带单位。",
                        "\"十\" is not a number. Enter digits only, without a unit."),
                new Case("项目", 2, "分值", "", "不能为空。请填写。", "must not be empty. Fill it in."),
                new Case("项目", 2, "必填程度", "随意", "“随意”不在可选范围内。请改为：必填、提醒、提示。",
                        "\"随意\" is not allowed. Use one of: 必填、提醒、提示."),
                new Case("项目", 2, "照片要求", "两张", "“两张”不在可选范围内。请改为：重点项不符合时、不符合时、总是、不要求。",
                        "\"两张\" is not allowed. Use one of: 重点项不符合时、不符合时、总是、不要求."),
                new Case("项目", 2, "期限单位", "自然日", "不能为空。请填写。", "must not be empty. Fill it in."),
                new Case("项目", 2, "整改期限", "1.5", "“1.5”不是整数。请填 0 到 3650 之间的整数。",
                        "\"1.5\" is not a whole number. Enter a whole number from 0 to 3650."),
                new Case("项目", 5, "数据来源", "", "不能为空。请填写。", "must not be empty. Fill it in."),
                new Case("限值", 2, "编号", "A-9", "检查表中没有“A-9”这一项。请核对编号。",
                        "The checklist has no item \"A-9\". Check the number."),
                new Case("限值", 3, "参数", "温度", "“温度”与第 2 行重复。请改正或删去其中一行。",
                        "\"温度\" occurs in row 2 already. Correct or remove one of them."),
                new Case("限值", 2, "上限", "8℃", "“8℃”不是数字。请只填数字，不带单位。",
                        "\"8℃\" is not a number. Enter digits only, without a unit."),
                new Case("选项", 3, "选项代码", "y", "“y”与第 2 行重复。请改正或删去其中一行。",
                        "\"y\" occurs in row 2 already. Correct or remove one of them."),
                new Case("选项", 2, "判定", "还行", "“还行”不在可选范围内。请改为：符合、不符合、不适用、不作判定。",
                        "\"还行\" is not allowed. Use one of: 符合、不符合、不适用、不作判定."),
                new Case("条款", 2, "编号", "", "不能为空。请填写。", "must not be empty. Fill it in."),
                new Case("判定", 3, "设置", "start", "“start”与第 2 行重复。请改正或删去其中一行。",
                        "\"start\" occurs in row 2 already. Correct or remove one of them."),
                new Case("判定", 2, "设置", "", "不能为空。请填写。", "must not be empty. Fill it in."),
                new Case("评定", 3, "类别", "加分", "“加分”与第 2 行重复。请改正或删去其中一行。",
                        "\"加分\" occurs in row 2 already. Correct or remove one of them."),
                new Case("评定", 3, "数值", "", "不能为空。请填写。", "must not be empty. Fill it in."))
                .map(broken -> DynamicTest.dynamicTest(broken.sheet() + " " + broken.column() + " " + broken.row(),
                        () -> check(broken)));
    }

    private static void check(Case broken) throws ProblemException {
        var read = read(tables -> tables.put(broken.sheet(), broken.row(), broken.column(), broken.text()));
        assertEquals(Optional.empty(), read.draft());
        assertEquals(1, read.errors().count(), read.errors().text(Locale.CHINA));
        var column = switch (broken.sheet() + broken.column() + broken.text()) {
            case "项目期限单位自然日" -> "整改期限";
            default -> broken.column();
        };
        var at = broken.sheet() + "”第 " + broken.row() + " 行，列“" + column + "”：";
        assertEquals("工作表“" + at + broken.chinese(), read.errors().text(Locale.CHINA));
        assertEquals("Sheet \"" + broken.sheet() + "\", row " + broken.row() + ", column \"" + column + "\": "
                + broken.english(), read.errors().text(Locale.ENGLISH));
    }

    @Test
    void mistakesOfAllSheetsAreListedTogether() throws ProblemException {
        var read = read(tables -> tables.put("项目", 2, "分值", "十").put("限值", 2, "编号", "A-9").put("评定", 2, "类别", "？")
                .put("检查表", 4, "内容", "消防"));
        assertTrue(read.draft().isEmpty());
        assertEquals("""
                工作表“检查表”第 4 行，列“内容”：“消防”不在可选范围内。请改为：FIRE_RESCUE、CIVIL_AFFAIRS。
                工作表“项目”第 2 行，列“分值”：“十”不是数字。请只填数字，不带单位。
                工作表“限值”第 2 行，列“编号”：检查表中没有“A-9”这一项。请核对编号。
                工作表“评定”第 2 行，列“类别”：“？”不在可选范围内。请改为：加分、星级、分组最低分、重点项不符合上限。""",
                read.errors().text(Locale.CHINA));
    }

    @Test
    void whatIsNotUnderstoodIsWarnedOf() throws ProblemException {
        var read = read(tables -> tables.put("说明", 1, 0, "请先看这里").put("项目", 1, 28, "备注").put("项目", 2, 28, "x")
                .put("限值", 2, 7, "没有列名").put("限值", 1, 8, "旧值").put("检查表", 9, "项", "负责人"));
        assertEquals("""
                不认识的工作表不会导入：说明。如应导入，请改用规定的名称。
                工作表“检查表”第 9 行，列“项”：不认识“负责人”，这一行不会导入。如应导入，请改用规定的名称。
                工作表“项目”第 1 行：不认识的列不会导入：备注。如应导入，请改用规定的列名。
                工作表“限值”第 1 行：不认识的列不会导入：旧值。如应导入，请改用规定的列名。
                工作表“限值”第 2 行：有一列没有列名，不会导入。这一列的第一格是“没有列名”。如应导入，请补上列名。
                内容与导出时完全相同，没有改动。""", read.warnings().text(Locale.CHINA));
        assertEquals(content().contentDigest(), read.draft().orElseThrow().contentDigest());
    }

    @Test
    void sheetsThatAreMissingAreEmptyAndNamed() throws ProblemException {
        var read = read(tables -> tables.remove("限值").remove("评定").remove("分组"));
        assertEquals("没有这些工作表，按没有内容处理：分组、限值、评定。隐藏的工作表不读取。", read.warnings().text(Locale.CHINA));
        var draft = read.draft().orElseThrow();
        assertEquals(List.of("甲", "同名", "同名"), draft.sections().stream().map(SectionContent::title).toList(),
                "two of them by their numbers");
        assertEquals(Optional.empty(), draft.grading());
        assertEquals(List.of(), draft.sections().get(0).items().get(0).limits());
    }

    @Test
    void sheetsAndColumnsAndWordsMayBeEnglish() throws ProblemException {
        var read = read(tables -> tables.rename("限值", "Limits").rename("项目", "items").put("items", 1, "检查内容", "Item")
                .put("items", 1, "类型", "kind").put("items", 3, "kind", "states").put("items", 2, "检查方式", "VIEW + test")
                .put("items", 2, "重点项", "y").put("选项", 2, "判定", "conform").put("判定", 2, "判定方案", "deduction"));
        assertEquals("内容与导出时完全相同，没有改动。", read.warnings().text(Locale.CHINA));
        assertEquals(content().contentDigest(), read.draft().orElseThrow().contentDigest());
    }

    @Test
    void twoSheetsOrTwoSectionsOfOneNameAreNotGuessedBetween() throws ProblemException {
        assertEquals("工作表“limits”：与工作表“限值”含义相同，无法判断用哪一张。请只保留一张。",
                read(tables -> tables.put("limits", 1, 0, "编号").put("limits", 2, 0, "A-1")).errors()
                        .text(Locale.CHINA));
        assertEquals("工作表“项目”第 3 行，列“分组”：有几个分组都叫“同名”。请在“分组序号”列写明是哪一个。",
                read(tables -> tables.put("项目", 3, "分组序号", "")).errors().text(Locale.CHINA));
        assertEquals("工作表“项目”第 2 行，列“分组”：工作表“分组”里没有“丙”。请核对，或在那里补上。",
                read(tables -> tables.put("项目", 2, "分组序号", "").put("项目", 2, "分组", "丙")).errors()
                        .text(Locale.CHINA));
    }

    @Test
    void aSheetWithoutItsHeaderSaysWhatItNeeds() throws ProblemException {
        assertEquals("工作表“限值”：前 10 行里找不到表头。请补上一行列名，至少包含：编号、参数。",
                read(tables -> tables.remove("限值").put("限值", 1, 0, "A-1")).errors().text(Locale.CHINA));
        assertEquals("工作表“项目”第 1 行：缺少必需的列：分值。请补上这些列再导入。",
                read(tables -> tables.put("项目", 1, "分值", "")).errors().text(Locale.CHINA).lines().findFirst()
                        .orElseThrow());
    }

    @Test
    void whatTheFileLeavesOpenIsWhatIsKnownOtherwise() throws ProblemException {
        var draft = read(tables -> tables.remove("检查表")).draft().orElseThrow();
        assertEquals(List.of("NEW", "新表", "", "文件"),
                List.of(draft.code(), draft.title(), draft.agencyCode(), draft.provenance()));
    }

    @Test
    void moreItemsThanAnyChecklistHasAreRefused() throws ProblemException {
        var read = read(tables -> {
            for (var i = 0; i < 5000; i++) {
                tables.put("项目", 6 + i, "编号", "Z" + i).put("项目", 6 + i, "分值", "0");
            }
            return tables;
        });
        assertEquals("工作表“项目”：检查表有 5004 项，超过上限 5000 项。请拆成几份。", read.errors().text(Locale.CHINA));
    }

    private static TemplateImport read(UnaryOperator<SheetTables> edit) throws ProblemException {
        return TemplateWorkbookReader.read(edit.apply(new SheetTables(TemplateWorkbook.of(content(), CODES))), ANY,
                OPEN, CODES);
    }

    private static TemplateContent content() {
        var first = ItemContent.plain("A-1", "冷藏温度", List.of(CheckMethod.VIEW, CheckMethod.TEST), true, "法", "标准",
                BigDecimal.TEN)
                .withLimits(List.of(limit("温度"), limit("湿度")))
                .withProvisions(List.of(new BasisContent.Provision("法", "第一条", "")));
        var second = item("A-2").withOptions(ItemKind.STATES, List.of(option("y"), option("n")));
        var scored =
                item("A-4").withScoring(new ScoringContent(ScoringRole.SCORED, ScoreSource.JUDGED, "", "", "choice",
                        "有:1;无:0", BigDecimal.ONE));
        return new TemplateContent("OWN", "自有检查表", "FIRE_RESCUE", RecordKind.INSPECTION, "区级",
                List.of(new SectionContent("甲", List.of(first)), new SectionContent("同名", List.of(second)),
                        new SectionContent("同名", List.of(item("A-3"), scored))),
                List.of(JudgementContent.of("deduction", Map.of("start", "100", "stop", "0"))),
                Optional.of(new GradingContent(BigDecimal.TEN, 1,
                        List.of(new GradingContent.Star("THREE", BigDecimal.TEN, Optional.empty())), List.of())));
    }

    private static ItemContent item(String code) {
        return ItemContent.plain(code, "内容", List.of(), false, "", "", BigDecimal.ONE);
    }

    private static LimitContent limit(String parameter) {
        return new LimitContent(parameter, "℃", Optional.of(BigDecimal.ZERO), Optional.empty(), "");
    }

    private static OptionContent option(String code) {
        return new OptionContent(code, code, ItemAnswer.CONFORM, Optional.empty(), Optional.empty());
    }
}
