package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.table.Sheet;
import org.canxun.core.table.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a workbook cannot be written, the user learns why and keeps what was there. */
class RefusedBookTest {

    private static final Sheet SHEET = Books.sheet("项目", List.of(Books.text("编号")), List.of("1"));

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void somethingWasThere() throws IOException {
        file = folder.resolve("检查表.xlsx");
        Files.writeString(file, "旧");
    }

    @Test
    void charactersNoFileCanHoldAreNamedByTheirPlace() throws Exception {
        var bad = Books.sheet("项目", List.of(Books.text("编号"), Books.text("要求")), List.of("1", "好"),
                List.of("2", "坏\u0007"));
        var problem = refused(bad);
        assertEquals("工作表“项目”第 3 行，列“要求”：含有表格文件不能保存的字符（U+0007），没有写出文件。请先改正这项内容再导出。",
                problem.text(Locale.CHINA));
        assertEquals("Sheet \"项目\", row 3, column \"要求\": a character no such file can hold (U+0007); no file was "
                + "written. Correct this text and export again.", problem.text(Locale.ENGLISH));
        for (var text : List.of("\u0000", "a\uD83D", "\uDE00b", "\uFFFE", "\u001F")) {
            assertEquals(Problem.SHEET_CHARACTER,
                    refused(Books.sheet("项目", List.of(Books.text("编号")), List.of(text))).problem());
            assertEquals(Problem.SHEET_CHARACTER, refused(Books.sheet("项目", List.of(Books.text(text)))).problem());
            assertEquals(Problem.SHEET_CHARACTER,
                    refused(Books.sheet("项目", List.of(Books.text("答案", text)))).problem());
        }
    }

    @Test
    void whatAProgramWouldCutIsRefused() throws Exception {
        var longest = "长".repeat(32_767);
        assertEquals(List.of("工作表“项目”第 2 行，列“编号”：超过 32767 个字符，没有写出文件。请先缩短这项内容再导出。"),
                List.of(refused(Books.sheet("项目", List.of(Books.text("编号")), List.of(longest + "长")))
                        .text(Locale.CHINA)));
        new FileWorkbookWriter().write(file,
                new Workbook(List.of(Books.sheet("项目", List.of(Books.text("编号")), List.of(longest)))));
        assertTrue(Books.parts(file).get("xl/sharedStrings.xml").contains("&#x957f;".repeat(32_767)));
    }

    @Test
    void sheetNamesAreNotChangedInSecret() throws Exception {
        for (var name : List.of("", " ", "a/b", "a:b", "[a]", "a?", "'a", "a'", "长".repeat(32), "_LISTS", "a\tb")) {
            assertEquals(Problem.SHEET_NAME, refused(Books.sheet(name, List.of(Books.text("编号")))).problem(), name);
        }
        var twice = refused(Books.sheet("Abc", List.of(Books.text("编号"))),
                Books.sheet("aBC", List.of(Books.text("编号"))));
        assertEquals("“aBC”不能用作工作表名。请改为 1 到 31 个字符，不重名，不含 / \\ ? * [ ] : 和首尾的单引号。", twice.text(Locale.CHINA));
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws Exception {
        assertThrows(IOException.class, () -> WholeFile.replace(file, (scratch, out) -> {
            Files.writeString(scratch, "half");
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));
        assertOnlyTheOldFile();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws Exception {
        var taken = Files.createDirectory(folder.resolve("a.csv"));
        var problem = assertThrows(ProblemException.class, () -> new FileWorkbookWriter().writeCsv(taken, SHEET));
        assertEquals(Problem.TABLE_NOT_WRITTEN, problem.problem());
        Files.delete(taken);
        assertOnlyTheOldFile();
        var place = folder.resolve("缺");
        var missing = assertThrows(ProblemException.class, () -> new FileWorkbookWriter()
                .write(place.resolve("b.xlsx"), new Workbook(List.of(SHEET))));
        assertTrue(missing.text(Locale.CHINA).startsWith("未能写出文件“b.xlsx”：没有“" + place + "”。"),
                "the folder that was given, no name made up by us: " + missing.text(Locale.CHINA));
        var plain = Files.createFile(folder.resolve("文件"));
        var within = assertThrows(ProblemException.class, () -> new FileWorkbookWriter()
                .write(plain.resolve("b.xlsx"), new Workbook(List.of(SHEET))));
        assertTrue(within.text(Locale.CHINA).startsWith("未能写出文件“b.xlsx”：" + plain + ": "),
                within.text(Locale.CHINA));
    }

    @Test
    void anOldFileIsReplacedAndNothingElseStays() throws Exception {
        new FileWorkbookWriter().writeCsv(file, SHEET);
        assertEquals("\uFEFF\"编号\"\r\n\"1\"\r\n", Files.readString(file));
        assertEquals(1, folder.toFile().list().length);
    }

    private ProblemException refused(Sheet... sheets) throws IOException {
        var thrown = assertThrows(ProblemException.class,
                () -> new FileWorkbookWriter().write(file, new Workbook(List.of(sheets))));
        assertOnlyTheOldFile();
        return thrown;
    }

    private void assertOnlyTheOldFile() throws IOException {
        assertEquals(List.of("检查表.xlsx"), List.of(folder.toFile().list()));
        assertEquals("旧", Files.readString(file));
    }
}
