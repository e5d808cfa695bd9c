package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void nameIt() {
        file = folder.resolve("名单.xlsx");
    }

    @Test
    void aSheetIsReadAsItsAuthorSeesIt() throws Exception {
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("站点");
            sheet.value(0, 0, "备案号");
            sheet.value(0, 1, "面积");
            sheet.value(0, 2, "开业日期");
            sheet.value(2, 0, "001");
            sheet.value(2, 1, 120.5);
            sheet.value(2, 2, LocalDate.of(2025, 3, 1));
            sheet.style(2, 2).format("yyyy-mm-dd").set();
            sheet.value(3, 0, 202503010000123L);
            sheet.value(3, 1, 80);
            sheet.value(3, 3, true);
            book.newWorksheet("说明").value(0, 0, "不是名单");
        }
        assertEquals(Map.of(1, List.of("备案号", "面积", "开业日期"), 3, List.of("001", "120.5", "2025-03-01"), 4,
                List.of("202503010000123", "80", "", "TRUE")), Rows.of(file));
    }

    @Test
    void numbersLookAsInTheSpreadsheetNotAsInItsFile() throws Exception {
        assertEquals(List.of("120.3", "1", "913200000000000", "0.0001", "0", "-5", "0.95"),
                row("<c><v>120.30000000000001</v></c><c><v>1.0</v></c><c><v>9.132E14</v></c><c><v>1E-4</v></c>"
                        + "<c><v>0</v></c><c><v>-5</v></c><c s='5'><v>0.95</v></c>"));
    }

    @Test
    void datesAreIsoInWhateverFormatTheyAreShown() throws Exception {
        assertEquals(List.of("2025-03-01", "2025-03-01T08:30:00", "2025-03-01", "2025-03-01", "08:30:00", "1900-02-28"),
                row("<c s='1'><v>45717</v></c><c s='2'><v>45717.354166666664</v></c><c s='3'><v>45717</v></c>"
                        + "<c s='4'><v>45717</v></c><c s='6'><v>0.354166666666667</v></c><c s='1'><v>59</v></c>"));
        new RawXlsx().workbook("<workbookPr date1904='1'/><sheets><sheet name='一' sheetId='1' r:id='r1'/></sheets>")
                .rows("<row r='1'><c s='1'><v>44255</v></c></row>").write(file);
        assertEquals(List.of("2025-03-01"), Rows.of(file).get(1), "old Macintosh files count from 1904");
    }

    @Test
    void stringsOfEveryKindAreRead() throws Exception {
        assertEquals(List.of("备案号", "名称", "内联", "公式\r字", "TRUE"),
                row("<c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='inlineStr'><is><t>内联</t></is></c>"
                        + "<c t='str'><f>A1</f><v>公式_x000D_字</v></c><c t='b'><v>1</v></c>"));
    }

    @Test
    void formulasGiveTheValueTheyWereSavedWith() throws Exception {
        assertEquals(List.of("3", "2025-03-01", "FALSE"), row("<c><f>1+2</f><v>3</v></c>"
                + "<c s='1'><f>TODAY()</f><v>45717</v></c><c t='b'><f>A1=1</f><v>0</v></c>"));
    }

    @Test
    void cellsInErrorAreAllNamed() throws Exception {
        new RawXlsx().rows("<row r='4'><c r='A4'><v>1</v></c><c r='B4' t='e'><v>#N/A</v></c></row>"
                + "<row r='9'><c r='AA9' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='AB9'><f>A1</f></c></row>").write(file);
        assertEquals("文件“名单.xlsx”有 3 个单元格是错误值：B4 #N/A、AA9 #DIV/0!、AB9 =。请在表格软件中修正公式后保存，再试。",
                problem(() -> Rows.of(file)).text(Locale.CHINA));
    }

    @Test
    void hiddenSheetsAreNotTakenForTheList() throws Exception {
        new RawXlsx()
                .workbook("<sheets><sheet name='藏' sheetId='1' state='hidden' r:id='r1'/>"
                        + "<sheet name='显' sheetId='2' r:id='r2'/></sheets>")
                .part("xl/worksheets/sheet2.xml", RawXlsx.sheet("<row r='1'><c><v>2</v></c></row>")).write(file);
        assertEquals(List.of("2"), Rows.of(file).get(1));
    }

    @Test
    void aWorkbookWithoutStylesIsStillRead() throws Exception {
        new RawXlsx().without("xl/styles.xml").rows("<row r='7'><c r='B7'><v>1</v></c></row>").write(file);
        assertEquals(Map.of(7, List.of("", "1")), Rows.of(file));
    }

    @Test
    void oldEncryptedAndOtherFilesAreCalledWhatTheyAre() throws Exception {
        var ole = new byte[4096];
        var start = new int[]{ 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 };
        for (var i = 0; i < start.length; i++) {
            ole[i] = (byte) start[i];
        }
        Files.write(file, ole);
        assertProblem(Problem.TABLE_OLD_XLS);
        var stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, ole, 1152, stream.length);
        Files.write(file, ole);
        assertProblem(Problem.TABLE_ENCRYPTED);
        new RawXlsx().without("xl/workbook.xml").part("word/document.xml", "<w/>").write(file);
        assertProblem(Problem.TABLE_NOT_A_TABLE);
        Files.writeString(file, "a,b\n1,2\n");
        assertEquals(List.of("1", "2"), Rows.of(file).get(2), "the name does not decide");
    }

    @Test
    void aHalfDownloadedFileIsDamaged() throws Exception {
        new RawXlsx().rows("<row r='1'><c><v>1</v></c></row>").write(file);
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertProblem(Problem.TABLE_DAMAGED);
        new RawXlsx().rows("<row r='1'><c><v>1</v></c>").write(file);
        assertProblem(Problem.TABLE_DAMAGED);
        new RawXlsx().rows("<row r='1'><c t='q'><v>1</v></c></row>").write(file);
        assertProblem(Problem.TABLE_DAMAGED);
    }

    private List<String> row(String cells) throws Exception {
        new RawXlsx().rows("<row r='1'>" + cells + "</row>").write(file);
        return Rows.of(file).get(1);
    }

    private static ProblemException problem(Executable code) {
        return assertThrows(ProblemException.class, code);
    }

    private void assertProblem(ProblemCode expected) {
        assertEquals(expected, problem(() -> Rows.of(file)).problem());
    }
}
