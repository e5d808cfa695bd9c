package org.canxun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader.SheetHandler;
import org.canxun.core.table.TableFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that show more than they hold: the user is told what is wrong and what to do, and nothing is handed over. */
class UnsafeBookTest {

    private static final String MACROS =
            "文件“名单.xlsx”带有宏，为安全起见已拒绝，没有导入任何内容。请在 Excel 或 WPS 中另存为不含宏的 XLSX 工作簿再试；只改扩展名没有用。";
    private static final String MACROS_EN =
            "The file \"名单.xlsx\" has macros and was refused; nothing was imported. Save it in "
                    + "Excel or WPS as an XLSX workbook without macros; renaming it does not help.";
    private static final String LINKED = "文件“名单.xlsx”链接到其他文件或外部数据，其中的值无法核对，已拒绝，没有导入任何内容。"
            + "请在 Excel 或 WPS 的“数据”里断开链接，或把内容“选择性粘贴”为数值到新工作簿，另存为 XLSX 再试。";
    private static final String LINKED_EN =
            "The file \"名单.xlsx\" is linked to other files or external data, whose values cannot "
                    + "be checked, and was refused; nothing was imported. Break the links under \"Data\" in Excel or WPS, or "
                    + "paste the content as values into a new workbook, and save it as XLSX.";
    private static final String HOSTILE = "文件“名单.xlsx”内容异常（%s），为安全起见已拒绝，没有导入任何内容。请向提供者重新索取，或用表格软件打开后另存为 XLSX。";
    private static final String HOSTILE_EN =
            "The file \"名单.xlsx\" has abnormal content (%s) and was refused; nothing was "
                    + "imported. Ask for it again, or open it in a spreadsheet program and save it as XLSX.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void nameIt() {
        file = folder.resolve("名单.xlsx");
    }

    @Test
    void macrosAreFoundHoweverTheyAreNamed() throws Exception {
        assertRefused(book().part("xl/vbaProject.bin", "\u00CC"), MACROS, MACROS_EN);
        assertRefused(book().part("xl/VBAPROJECT.BIN", "\u00CC"), MACROS, MACROS_EN);
        assertRefused(book().type("<Override PartName='/xl/workbook.xml' "
                + "ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/>"), MACROS, MACROS_EN);
        assertRefused(book().type("<Override PartName='/xl/media/a.png' "
                + "ContentType='application/vnd.ms-office.vbaProject'/>").part("xl/media/a.png", "\u00CC"), MACROS,
                MACROS_EN);
        assertRefused(book().relation("http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                "media/a.png"), MACROS, MACROS_EN);
        assertRefused(book().part("xl/macrosheets/sheet1.xml", "<xm:macrosheet xmlns:xm='x'/>"), MACROS, MACROS_EN);
        assertRefused(book().relation("http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "a.xml"),
                MACROS, MACROS_EN);
    }

    @Test
    void linksToOtherFilesAndRunningProgramsAreFound() throws Exception {
        assertRefused(book().part("xl/externalLinks/externalLink1.xml", "<externalLink/>"), LINKED, LINKED_EN);
        assertRefused(book().relation(OFFICE + "externalLink", "parts/a.xml"), LINKED, LINKED_EN);
        assertRefused(book().part("xl/parts/a.xml",
                "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>"), LINKED, LINKED_EN);
        assertRefused(book().workbook("<sheets><sheet name='一' sheetId='1' r:id='r1'/></sheets>"
                + "<externalReferences><externalReference r:id='x'/></externalReferences>"), LINKED, LINKED_EN);
        assertRefused(book().part("xl/connections.xml", "<connections/>"), LINKED, LINKED_EN);
        assertRefused(book().part("xl/queryTables/queryTable1.xml", "<queryTable/>"), LINKED, LINKED_EN);
    }

    @Test
    void aHyperlinkIsNoReasonToRefuseAList() throws Exception {
        book().part("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><Relationship Id='h' Type='" + OFFICE
                + "hyperlink' Target='https://example.org/' TargetMode='External'/></Relationships>").write(file);
        assertEquals(List.of("1"), Rows.of(file).get(1));
    }

    @Test
    void formulasGiveTheirSavedResultAsTextWithAWarning() throws Exception {
        var row = new StringBuilder("<row r='4'><c r='A4'><v>1</v></c><c r='B4'><f>A4*2</f><v>2</v></c>"
                + "<c r='C4' t='str'><f>cmd|'/c calc'!A0</f><v>=HYPERLINK(1)</v></c><c r='D4' t='str'><v>平</v></c></row>");
        new RawXlsx().rows(row.toString()).write(file);
        var seen = new Seen();
        new FileTableReader().readWorkbook(file, seen);
        assertEquals(List.of("一 4 1|2|=HYPERLINK(1)|平"), seen.rows);
        assertEquals("工作表“一”：有 2 个单元格是公式（B4、C4），按上次保存的结果作为文字读入，没有重新计算。请核对。",
                seen.warnings.get(0).text(Locale.CHINA));
        assertEquals("Sheet \"一\": 2 cells hold formulas (B4、C4). Their results as last saved were read as text, not "
                + "computed again. Please check them.", seen.warnings.get(0).text(Locale.ENGLISH));
        row.setLength(0);
        for (var i = 1; i <= 1_000; i++) {
            row.append("<row><c><f>1</f><v>1</v></c></row>");
        }
        new RawXlsx().rows(row.toString()).write(file);
        var many = new Seen();
        new FileTableReader().readWorkbook(file, many);
        assertEquals(1, many.warnings.size(), "a thousand formulas are one thing to know");
        assertTrue(many.warnings.get(0).text(Locale.CHINA).contains("有 1000 个单元格是公式（A1、A2、"));
    }

    @Test
    void commandsInTextStayText() throws Exception {
        Files.writeString(file, "名称,值\n=cmd|'/c calc'!A0,@SUM(1)\n");
        assertEquals(List.of("=cmd|'/c calc'!A0", "@SUM(1)"), Rows.of(file).get(2));
    }

    @Test
    void aSheetOfAMillionRowsIsGivenUpAtTheLimit() throws Exception {
        var rows = new StringBuilder(40 << 20);
        for (var i = 1; i <= 1 << 20; i++) {
            rows.append("<row r='").append(i).append("'><c><v>").append(i * 7919L).append("</v></c></row>");
        }
        new RawXlsx().rows(rows.toString()).write(file);
        var seen = new Seen();
        var problem = assertThrows(ProblemException.class, () -> new FileTableReader().readWorkbook(file, seen));
        assertEquals("文件“名单.xlsx”超过 50000 行。请拆成几个文件分别导入。", problem.text(Locale.CHINA));
        assertEquals("The file \"名单.xlsx\" has more than 50000 rows. Split it and import the parts.",
                problem.text(Locale.ENGLISH));
        assertEquals(Limits.ROWS, seen.rows.size());
    }

    @Test
    void emptyRowsToTheEndOfTheSheetCostNothing() throws Exception {
        var rows = new StringBuilder("<row r='1'><c><v>1</v></c></row>");
        for (var i = 2; i <= 1 << 20; i++) {
            rows.append("<row r='").append(i).append("' ht='").append(i * 7919L).append("'/>");
        }
        new RawXlsx().rows(rows.toString()).write(file);
        assertEquals(List.of("一 1 1"), Rows.ofSheets(file));
    }

    @Test
    void whatASheetSaysOfItsSizeIsNotBelieved() throws Exception {
        for (var size : List.of("A1:XFD1048576", "A1", "ZZZZ9:A0", "")) {
            new RawXlsx().part("xl/worksheets/sheet1.xml", RawXlsx.sheet("<row r='2'><c r='B2'><v>1</v></c></row>")
                    .replace("<sheetData>", "<dimension ref='" + size + "'/><sheetData>")).write(file);
            assertEquals(List.of("一 2 |1"), Rows.ofSheets(file), size);
        }
    }

    @Test
    void emptyCellsAtTheFarEndOfEveryRowAreRefused() throws Exception {
        var rows = new StringBuilder();
        for (var i = 1; i <= 7_000; i++) {
            rows.append("<row r='").append(i).append("'><c r='XFD").append(i).append("' s='").append(i % 5)
                    .append("'/></row>");
        }
        assertRefused(new RawXlsx().rows(rows.toString()), HOSTILE.formatted("解压后过大"),
                HOSTILE_EN.formatted("far too large when unpacked"));
    }

    @Test
    void cellsThatCouldBeInEitherColumnAreRefused() throws Exception {
        assertRefused(new RawXlsx().rows("<row r='1'><c r='C1'><v>1</v></c><c><v>2</v></c></row>"),
                HOSTILE.formatted("内部结构不是表格软件写成的"),
                HOSTILE_EN.formatted("a structure no spreadsheet program writes"));
    }

    @Test
    void twoPartsOfOneNameAreRefused() throws Exception {
        assertRefused(book().part("XL/worksheets/SHEET1.xml", RawXlsx.sheet("")),
                HOSTILE.formatted("内部结构不是表格软件写成的"),
                HOSTILE_EN.formatted("a structure no spreadsheet program writes"));
    }

    @Test
    void bombsAndEntitiesAreCalledWhatTheyAre() throws Exception {
        assertRefused(book().part("xl/media/a.png", "0".repeat(30 << 20)), HOSTILE.formatted("解压后过大"),
                HOSTILE_EN.formatted("far too large when unpacked"));
        var parts = book();
        for (var i = 0; i <= Limits.PARTS; i++) {
            parts.part("xl/media/" + i, "");
        }
        assertRefused(parts, HOSTILE.formatted("解压后过大"), HOSTILE_EN.formatted("far too large when unpacked"));
        for (var part : List.of("docProps/core.xml", "[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml",
                "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels", "customXml/item1.xml")) {
            assertRefused(book().part(part, "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
                    HOSTILE.formatted("带有 XML 实体或文档类型声明"),
                    HOSTILE_EN.formatted("XML entities or a document type"));
        }
        assertRefused(book().rows("<row r='1'><c t='inlineStr'><is><t>" + "ab<!-- -->".repeat(100_000)
                + "</t></is></c></row>"), HOSTILE.formatted("有过长的文字或公式"),
                HOSTILE_EN.formatted("texts or formulas far too long"));
    }

    @Test
    void anArchiveWithinTheWorkbookIsNeverOpened() throws Exception {
        var inner = folder.resolve("inner.zip");
        new RawXlsx().part("bomb", "0".repeat(100 << 20)).write(inner);
        var bytes = new String(Files.readAllBytes(inner), StandardCharsets.ISO_8859_1);
        book().part("xl/embeddings/inner.zip", bytes).write(file);
        assertEquals(List.of("一 1 1"), Rows.ofSheets(file));
    }

    @Test
    void passwordsAndOldFormatsAreExplained() throws Exception {
        book().write(file);
        var zip = Files.readAllBytes(file);
        for (var i = 0; i + 10 < zip.length; i++) {
            // General purpose flag, bit 0, of every entry in the directory (APPNOTE 4.4.4).
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        Files.write(file, zip);
        assertRefused("文件“名单.xlsx”设有打开密码。请在 Excel 或 WPS 中取消密码后另存，再试。",
                "The file \"名单.xlsx\" is protected by a password. Remove the password in Excel or WPS and save it "
                        + "again.");
        var ole = new byte[4096];
        var start = new int[]{ 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 };
        for (var i = 0; i < start.length; i++) {
            ole[i] = (byte) start[i];
        }
        Files.write(file, ole);
        assertRefused("文件“名单.xlsx”是旧版 XLS 格式。请用 Excel 或 WPS 打开，另存为 XLSX 再试。",
                "The file \"名单.xlsx\" is an old XLS file. Open it in Excel or WPS and save it as XLSX.");
        new RawXlsx().without("xl/workbook.xml").part("xl/workbook.bin", "\u0083").write(file);
        assertRefused("文件“名单.xlsx”不是 CSV 或 XLSX 表格。请用表格软件打开，另存为 XLSX 再试。", "The file \"名单.xlsx\" is neither "
                + "CSV nor XLSX. Open it in a spreadsheet program and save it as XLSX.");
    }

    @Test
    void aWorkbookOfHiddenSheetsIsNotCalledDamaged() throws Exception {
        new RawXlsx().workbook("<sheets><sheet name='藏' sheetId='1' state='hidden' r:id='r1'/></sheets>").write(file);
        assertRefused("文件“名单.xlsx”的工作表全部隐藏。请在表格软件中取消隐藏后保存，再试。",
                "All sheets of the file \"名单.xlsx\" are hidden. Unhide them in a spreadsheet program and save it again.");
    }

    private static RawXlsx book() {
        return new RawXlsx().rows("<row r='1'><c r='A1'><v>1</v></c></row>");
    }

    private void assertRefused(RawXlsx book, String chinese, String english) throws Exception {
        book.write(file);
        assertRefused(chinese, english);
    }

    private void assertRefused(String chinese, String english) {
        var seen = new Seen();
        var problem = assertThrows(ProblemException.class, () -> new FileTableReader().readWorkbook(file, seen));
        assertEquals(chinese, problem.text(Locale.CHINA));
        assertEquals(english, problem.text(Locale.ENGLISH));
        assertEquals(List.of(), seen.rows);
    }

    /** What was handed over. */
    private static final class Seen implements SheetHandler {

        private final List<String> rows = new ArrayList<>();
        private final List<TableFault> warnings = new ArrayList<>();

        @Override
        public void row(String sheet, int number, List<String> cells) {
            rows.add(sheet + " " + number + " " + String.join("|", cells));
        }

        @Override
        public void warning(TableFault fault) {
            warnings.add(fault);
        }
    }
}
