package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.table.Sheet;
import org.canxun.core.table.SheetColumn;
import org.canxun.core.table.Workbook;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.TemplateImport;
import org.canxun.core.templates.workbook.ChecklistSheet;
import org.canxun.core.templates.workbook.TemplateWorkbook;
import org.canxun.exchange.FileWorkbookWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checklist leaves a workspace for a spreadsheet program and comes back. */
class ExportedTemplatesTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private Author author;

    @BeforeEach
    void set() throws Exception {
        workspace = RealWorkspaces.with(SteppingClock.at(Instant.parse("2025-11-24T01:00:00Z")))
                .create(folder.resolve("workspace"));
        author = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, LocalDate.of(2026, 1, 1));
    }

    @AfterEach
    void close() throws ProblemException {
        workspace.close();
    }

    @Test
    void whatIsExportedAndImportedUnchangedIsNoNewVersion() throws Exception {
        assertEquals(4, workspace.templates().current().size());
        for (var row : workspace.templates().current()) {
            var xlsx = folder.resolve("随便什么名字.xlsx");
            workspace.templateExports().workbook(row.id(), xlsx);
            unchanged(row, xlsx);
            assertEquals("内容与导出时完全相同，没有改动。", inspect(xlsx).warnings().text(Locale.CHINA));
            var csv = folder.resolve(row.code() + ".csv");
            workspace.templateExports().csv(row.id(), csv);
            unchanged(row, csv);
            assertTrue(inspect(csv).warnings().text(Locale.CHINA).startsWith(
                    "文件里没有的内容（类型、限值、选项、适用条件、计分规则等）取自 " + row.code() + " 第 1 版。"));
            assertTrue(Files.readString(csv).startsWith("\uFEFF\"分组\",\"编号\",\"检查内容\",\"检查方式\",\"重点项\",\"法律依据\","
                    + "\"判定标准\",\"分值\",\"次序\"\r\n"));
        }
    }

    @Test
    void aListComesBackUnderTheNameTheWindowSuggests() throws Exception {
        var row = workspace.templates().find("FOOD");
        for (var name : List.of("FOOD-1.csv", "food-draft.csv", "FOOD-12.csv")) {
            var csv = folder.resolve(name);
            workspace.templateExports().csv(row.id(), csv);
            unchanged(row, csv);
        }
        var other = folder.resolve("NEU-1.csv");
        workspace.templateExports().csv(row.id(), other);
        assertTrue(inspect(other).errors().text(Locale.CHINA).startsWith("检查表代码“NEU-1”无效。"), "no checklist NEU");
    }

    private void unchanged(TemplateRow row, Path file) throws ProblemException {
        assertEquals(row.contentDigest(), inspect(file).draft().orElseThrow().contentDigest());
        assertEquals(Problem.TEMPLATE_SAME, assertThrows(ProblemException.class, () -> workspace.templateDrafts()
                .importFile(author, file, Optional.empty(), Optional.empty(), Optional.empty())).problem());
    }

    /** Who sends the list of the version in force back would else get the limits of what was found wrong. */
    @Test
    void aListIsCompletedFromTheVersionInForceAndNotFromAWithdrawnOne() throws Exception {
        var first = workspace.templates().find("FOOD");
        var csv = folder.resolve("FOOD.csv");
        workspace.templateExports().csv(first.id(), csv);
        var drafts = workspace.templateDrafts();
        var draft = drafts.revise(author, first.id());
        var editor = drafts.edit(author, draft.id());
        var id = editor.view().nodes().get(0).itemIds().get(0);
        editor.item(id, editor.view().item(id).orElseThrow().withDemand(ItemDemand.when("${site.type} != ''")));
        var second = drafts.publish(author, draft.id());
        drafts.withdraw(author, second.id(), "条件有误");
        assertTrue(inspect(csv).warnings().text(Locale.CHINA).contains("FOOD 第 1 版"));
        unchanged(first, csv);
        assertEquals("检查表 FOOD 的内容与第 1 版完全相同，没有新增版本。",
                assertThrows(ProblemException.class, () -> drafts.importFile(author, csv, Optional.empty(),
                        Optional.empty(), Optional.empty())).text(Locale.CHINA));
        var renamed = drafts.importFile(author, csv, Optional.empty(), Optional.of("另一名称"), Optional.empty());
        assertEquals(first.id(), renamed.basedOn());
        drafts.withdraw(author, first.id(), "全部停用");
        assertTrue(inspect(csv).warnings().text(Locale.CHINA).contains("FOOD 第 2 版"), "nothing better is left");
    }

    @Test
    void aWorkbookEditedByHandBecomesADraftOfTheNextVersion() throws Exception {
        var food = workspace.templates().find("FOOD");
        var draft = workspace.templateDrafts().importFile(author, edited(food, "冷藏温度", "冷柜温度"), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertEquals(List.of("FOOD", 2, food.id()), List.of(draft.code(), draft.version(), draft.basedOn()));
        assertTrue(workspace.templates().content(draft.id()).items().flatMap(item -> item.limits().stream())
                .anyMatch(limit -> limit.parameter().equals("冷柜温度")));
        // Drafts can be exported, too.
        var file = folder.resolve("draft.xlsx");
        workspace.templateExports().workbook(draft.id(), file);
        assertEquals(workspace.templates().content(draft.id()), inspect(file).draft().orElseThrow());
    }

    @Test
    void underAnotherCodeItIsAnotherChecklist() throws Exception {
        var file = folder.resolve("a.xlsx");
        workspace.templateExports().workbook(workspace.templates().find("FOOD").id(), file);
        var draft = workspace.templateDrafts().importFile(author, file, Optional.of("canteen"), Optional.of("食堂检查表"),
                Optional.of("CIVIL_AFFAIRS"));
        assertEquals(List.of("CANTEEN", "食堂检查表", "CIVIL_AFFAIRS", 1),
                List.of(draft.code(), draft.title(), draft.agencyCode(), draft.version()));
    }

    @Test
    void allMistakesAreToldAndNothingIsWritten() throws Exception {
        var before = workspace.templates().all();
        var file = edited(workspace.templates().find("FOOD"), "冷藏温度", "冷\u202E藏");
        var read = inspect(file);
        assertEquals(Optional.empty(), read.draft());
        assertTrue(read.errors().count() > 1, read.errors().text(Locale.CHINA));
        var refused = assertThrows(ProblemException.class, () -> workspace.templateDrafts().importFile(author, file,
                Optional.empty(), Optional.empty(), Optional.empty()));
        assertEquals(Problem.TEMPLATE_REFUSED, refused.problem());
        assertTrue(refused.text(Locale.CHINA).contains("工作表“"), refused.text(Locale.CHINA));
        assertEquals(before, workspace.templates().all());
    }

    @Test
    void aCodeNoChecklistCanHaveIsRefusedWhereItStands() throws Exception {
        var named = edited(workspace.templates().find("FOOD"), "FOOD", "食品");
        assertEquals("工作表“检查表”第 2 行，列“内容”：检查表代码“食品”无效。请用大写字母开头，只含字母、数字和下划线，2 到 40 个字符，例如 FOOD。",
                inspect(named).errors().text(Locale.CHINA));
        var csv = folder.resolve("食品.csv");
        workspace.templateExports().csv(workspace.templates().find("FOOD").id(), csv);
        assertTrue(inspect(csv).errors().text(Locale.CHINA).startsWith("检查表代码“食品”无效。"));
    }

    /** Lists made by hand stand in sheets of any name. */
    @Test
    void aListInASheetNamedLikeAWorkbooksIsStillAList() throws Exception {
        var food = workspace.templates().find("FOOD");
        var list = ChecklistSheet.of(workspace.templates().content(food.id()));
        var notes = new Sheet("旧数据", List.of(new SheetColumn("x", "", 9, false, SheetColumn.Kind.TEXT, List.of())),
                List.of());
        for (var name : List.of("项目", "检查表", "Sheet1")) {
            var file = folder.resolve("FOOD.xlsx");
            new FileWorkbookWriter().write(file,
                    new Workbook(List.of(new Sheet(name, list.columns(), list.rows()), notes)));
            var read = inspect(file);
            assertEquals(food.contentDigest(), read.draft().orElseThrow().contentDigest(), name);
            assertTrue(read.warnings().text(Locale.CHINA).contains("不认识的工作表不会导入：旧数据。"));
        }
    }

    private TemplateImport inspect(Path file) throws ProblemException {
        return workspace.templateDrafts().inspectFile(file, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Path edited(TemplateRow row, String from, String to) throws ProblemException {
        var sheets = new ArrayList<Sheet>();
        for (var sheet : TemplateWorkbook.of(workspace.templates().content(row.id()), workspace.codes()).sheets()) {
            sheets.add(new Sheet(sheet.name(), sheet.columns(), sheet.rows().stream()
                    .map(cells -> cells.stream().map(cell -> cell.replace(from, to)).toList()).toList()));
        }
        var file = folder.resolve("edited.xlsx");
        new FileWorkbookWriter().write(file, new Workbook(sheets));
        return file;
    }
}
