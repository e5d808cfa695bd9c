package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.table.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of several sheets. */
class SheetsTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void nameIt() {
        file = folder.resolve("检查表.xlsx");
    }

    @Test
    void everyVisibleSheetIsReadInTheOrderOfItsTab() throws Exception {
        three("<row r='1'><c><v>1</v></c></row>", "<row r='1'><c><v>2</v></c></row>",
                "<row r='3'><c><v>3</v></c></row><row r='5'><c/><c><v>5</v></c></row>");
        assertEquals(List.of("说明 3 3", "说明 5 |5", "项目 1 1"), Rows.ofSheets(file));
    }

    @Test
    void aWrittenWorkbookIsReadBackSheetBySheet() throws Exception {
        new FileWorkbookWriter().write(file,
                new Workbook(List.of(Books.sheet("项目", List.of(Books.text("编号", "a,b")), List.of("001")),
                        Books.sheet("空", List.of(Books.text("甲"))), Books.sheet("A&B", List.of(Books.text("乙"))))));
        assertEquals(List.of("项目 1 编号", "项目 2 001", "空 1 甲", "A&B 1 乙"), Rows.ofSheets(file));
    }

    @Test
    void aCsvIsOneSheetWithoutAName() throws Exception {
        Files.writeString(file, "a,b\n1,2\n");
        assertEquals(List.of(" 1 a|b", " 2 1|2"), Rows.ofSheets(file));
    }

    @Test
    void theFirstSheetAloneIsReadAsBefore() throws Exception {
        three("<row r='1'><c><v>1</v></c></row>", "", "<row r='3'><c><v>3</v></c></row>");
        assertEquals(List.of("3"), Rows.of(file).get(3));
    }

    @Test
    void rowsOfAllSheetsCountTogether() throws Exception {
        var half = new StringBuilder();
        for (var i = 1; i <= Limits.ROWS / 2 + 1; i++) {
            half.append("<row><c><v>").append(i).append("</v></c></row>");
        }
        three(half.toString(), "", half.toString());
        var rows = new ArrayList<Integer>();
        var problem = assertThrows(ProblemException.class,
                () -> new FileTableReader().readWorkbook(file, (sheet, number, cells) -> rows.add(number)));
        assertEquals(Problem.TABLE_TOO_MANY_ROWS, problem.problem());
        assertEquals(Limits.ROWS, rows.size());
    }

    @Test
    void whatIsWrongInASheetIsSaidWithItsName() throws Exception {
        three("<row r='4'>" + "<c/>".repeat(200) + "<c><v>1</v></c></row>", "", "");
        assertEquals("文件“检查表.xlsx”工作表“项目”第 4 行超过 200 列。请删去多余的列，或检查分隔符和引号。", problem().text(Locale.CHINA));
        assertEquals("The file \"检查表.xlsx\" has more than 200 columns in sheet \"项目\", row 4. Remove columns, or check "
                + "delimiters and quotes.", problem().text(Locale.ENGLISH));
        three("", "", "<row r='2'><c/><c t='inlineStr'><is><t>" + "长".repeat(8_001) + "</t></is></c></row>");
        assertEquals("文件“检查表.xlsx”工作表“说明”第 2 行 B 列超过 8000 个字符。请缩短内容，或检查前面是否少了一个引号。",
                problem().text(Locale.CHINA));
        three("<row r='4'><c t='e'><v>#N/A</v></c></row>", "<row r='1'><c t='e'><v>#N/A</v></c></row>",
                "<row r='2'><c/><c><f>A1</f></c></row>");
        assertEquals("文件“检查表.xlsx”有 2 个单元格是错误值：说明!B2 =、项目!A4 #N/A。请在表格软件中修正公式后保存，再试。",
                problem().text(Locale.CHINA));
    }

    private ProblemException problem() {
        return assertThrows(ProblemException.class, () -> Rows.ofSheets(file));
    }

    /** The third part is the first tab, the second is hidden. */
    private void three(String items, String hidden, String notes) throws Exception {
        new RawXlsx().workbook("<sheets><sheet name='说明' sheetId='3' r:id='r3'/>"
                + "<sheet name='藏' sheetId='2' state='veryHidden' r:id='r2'/>"
                + "<sheet name='项目' sheetId='1' r:id='r1'/></sheets>").rows(items)
                .part("xl/worksheets/sheet2.xml", RawXlsx.sheet(hidden))
                .part("xl/worksheets/sheet3.xml", RawXlsx.sheet(notes)).write(file);
    }
}
